package org.pointingparty.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Many connections on which next to nothing moves; those that the server ends are opened again. */
final class Drips {

    private static final int MANY = 2000;
    private static final int SMALL = 2 << 10;
    private static final long BREATH_MILLIS = 1000;

    /** What is sent first on the connection of this number. */
    @FunctionalInterface
    interface Opening {
        String of(int number);
    }

    private final Hostile hostile;
    private final Opening opening;
    private final byte[] drip;
    private final Map<Integer, SocketChannel> open = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();

    /** @param drip what is sent each second; nothing if a byte is read each second instead */
    Drips(Hostile hostile, Opening opening, String drip) {
        this.hostile = hostile;
        this.opening = opening;
        this.drip = drip.getBytes(ISO_8859_1);
    }

    /** Drips until the end; how many were ended by the server, by the status it gave. */
    Map<String, Integer> go(long end) throws Exception {
        while (System.nanoTime() - end < 0) {
            for (int number = 0; number < MANY && System.nanoTime() - end < 0; number++) {
                move(number);
            }
            TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
        }
        open.values().forEach(Drips::close);
        return ends;
    }

    private void move(int number) {
        try {
            SocketChannel channel = open.get(number);
            if (channel == null) {
                open.put(number, begin(number));
            } else {
                drip(number, channel);
            }
        } catch (IOException gone) {
            end(number, gone.getClass().getSimpleName());
        }
    }

    private SocketChannel begin(int number) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        channel.bind(new InetSocketAddress("127.0.9." + (1 + number % 200), 0));
        channel.connect(new InetSocketAddress("127.0.0.1", hostile.port()));
        channel.write(ByteBuffer.wrap(opening.of(number).getBytes(ISO_8859_1)));
        channel.configureBlocking(false);
        return channel;
    }

    private void drip(int number, SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(drip.length == 0 ? 1 : SMALL);
        int read = channel.read(answer);
        if (read < 0) {
            end(number, "closed");
        } else if (read > 0 && drip.length > 0) {
            end(number, new String(answer.array(), 0, Math.min(read, "HTTP/1.1 200".length()), ISO_8859_1));
        } else if (drip.length > 0) {
            channel.write(ByteBuffer.wrap(drip));
        }
    }

    private void end(int number, String how) {
        ends.merge(how, 1, Integer::sum);
        SocketChannel channel = open.remove(number);
        if (channel != null) {
            close(channel);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }
}
