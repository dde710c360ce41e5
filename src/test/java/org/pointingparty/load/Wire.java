package org.pointingparty.load;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.AttributeKey;
import java.util.concurrent.CompletableFuture;

/** The end of one socket that leads to a screen. */
final class Wire extends SimpleChannelInboundHandler<WebSocketFrame> {

    private static final AttributeKey<Boolean> LEAVING = AttributeKey.valueOf("leaving");
    private static final int ABNORMAL = 1006;
    private static final ThreadLocal<byte[]> TEXT = ThreadLocal.withInitial(() -> new byte[1 << 20]);

    private final Screen screen;
    private final CompletableFuture<Screen> open;
    private int code = ABNORMAL;

    /** @param open completed with the screen when the handshake is over, or with why it failed */
    Wire(Screen screen, CompletableFuture<Screen> open) {
        this.screen = screen;
        this.open = open;
    }

    /** Says goodbye and closes; the end of this socket is no fault. */
    static void leave(Channel channel) {
        channel.attr(LEAVING).set(true);
        channel.writeAndFlush(new CloseWebSocketFrame(1000, "")).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof TextWebSocketFrame) {
            text(frame.content(), System.nanoTime());
        } else if (frame instanceof CloseWebSocketFrame close) {
            code = close.statusCode();
            context.close();
        }
    }

    private void text(ByteBuf content, long at) {
        int length = content.readableBytes();
        byte[] text = length <= TEXT.get().length ? TEXT.get() : new byte[length];
        content.getBytes(content.readerIndex(), text, 0, length);
        screen.receive(text, length, at);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            screen.opened(context.channel());
            open.complete(screen);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!open.completeExceptionally(cause)) {
            screen.failed(cause);
        }
        context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        boolean leaving = Boolean.TRUE.equals(context.channel().attr(LEAVING).get());
        if (!open.completeExceptionally(new IllegalStateException("closed with " + code)) && !leaving) {
            screen.lost(code);
        }
    }
}
