package org.pointingparty.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens the sockets of screens, on two event loops. Thread-safe. */
final class Sockets implements AutoCloseable {

    private static final int LONGEST = 1 << 24;
    private static final int SHAKE_MILLIS = 20_000;
    /** Each loopback address of the driver has some 28,000 ports; those just closed cannot be had again at once. */
    private static final int PER_ADDRESS = 8000;
    private static final int ADDRESSES = 200;

    private final NioEventLoopGroup loops = new NioEventLoopGroup(2);
    private final AtomicInteger opened = new AtomicInteger();
    private final URI product;

    /** @param product the address of the home page, with a slash at its end */
    Sockets(URI product) {
        this.product = product;
    }

    EventLoop loop() {
        return loops.next();
    }

    /** Opens the socket of a screen that shows a freshly painted page. */
    CompletableFuture<Screen> open(Screen screen, TrialRoom room) {
        URI address = URI.create("ws" + product.toString().substring("http".length())
                + "rooms/" + room.id() + "/live?v=" + screen.version());
        CompletableFuture<Screen> open = new CompletableFuture<>();
        new Bootstrap().group(room.loop()).channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpClientCodec(), new HttpObjectAggregator(LONGEST),
                                new WebSocketClientProtocolHandler(handshake(address, screen)),
                                new WebSocketFrameAggregator(LONGEST), new Wire(screen, open));
                    }
                })
                .connect(new InetSocketAddress(product.getHost(), product.getPort()), from())
                .addListener(connected -> {
                    if (!connected.isSuccess()) {
                        open.completeExceptionally(connected.cause());
                    }
                });
        return open;
    }

    private WebSocketClientProtocolConfig handshake(URI address, Screen screen) {
        HttpHeaders headers = new DefaultHttpHeaders()
                .set("Cookie", screen.cookie())
                .set("Accept-Language", "en")
                .set("Origin", Browser.origin(product));
        return WebSocketClientProtocolConfig.newBuilder().webSocketUri(address).customHeaders(headers)
                .maxFramePayloadLength(LONGEST).handshakeTimeoutMillis(SHAKE_MILLIS)
                .handleCloseFrames(false).withUTF8Validator(false).build();
    }

    private InetSocketAddress from() {
        int address = opened.getAndIncrement() / PER_ADDRESS % ADDRESSES;
        return new InetSocketAddress("127.0.0." + (address + 1), 0);
    }

    @Override
    public void close() {
        loops.shutdownGracefully().awaitUninterruptibly();
    }
}
