package org.pointingparty.transport.socket;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.pointingparty.live.admission.Budget;

/**
 * Reads the heads of a browser's frames (RFC 6455, 5.2) in the bytes of one socket as they pass, and changes two things
 * in place. A frame that announces more than is allowed announces one byte more than that: the server then refuses it
 * as too long, when it has that much and not when it has all. And a ping too many becomes a pong, which nobody answers:
 * the answers to a client that does not read would wait in memory.
 *
 * <p>Not thread-safe: a socket is read by one thread at a time.
 */
final class FrameHeads {

    private static final int PING = 0x9;
    private static final int PONG = 0xA;
    private static final int MASK_BYTES = 4;
    private static final int PINGS_AT_ONCE = 10;

    private final long most;
    private final Budget pings;
    private int headBytes;
    private int lengthBytes;
    private int maskBytes;
    private long length;
    private int order;
    private long payload;
    private boolean over;

    /**
     * The heads of one socket's frames.
     *
     * @param longest how many bytes a frame may announce
     * @param clock nanoseconds, as {@link System#nanoTime}; a ping a second is answered, ten at once
     */
    FrameHeads(int longest, LongSupplier clock) {
        this.most = longest + 1L;
        this.pings = new Budget(1, Duration.ofSeconds(1), PINGS_AT_ONCE, clock);
    }

    /** Whether a frame was too long, and enough of it has passed to refuse it. Nothing passes after that. */
    boolean isOver() {
        return over;
    }

    /** Reads and changes the next bytes; returns how many of them may pass. */
    int pass(byte[] bytes, int from, int number) {
        int at = from;
        int end = from + number;
        while (at < end && !over) {
            if (payload > 0) {
                int skipped = (int) Math.min(payload, end - at);
                payload -= skipped;
                at += skipped;
                over = payload == 0 && length == most;
            } else {
                bytes[at] = (byte) head(bytes[at] & 0xFF);
                at++;
            }
        }
        return at - from;
    }

    private int head(int octet) {
        headBytes++;
        int changed = switch (headBytes) {
            case 1 -> first(octet);
            case 2 -> second(octet);
            default -> headBytes <= 2 + lengthBytes ? ofLength(octet) : octet;
        };
        if (headBytes > 1 && headBytes == 2 + lengthBytes + maskBytes) {
            headBytes = 0;
            payload = length;
        }
        return changed;
    }

    private int first(int octet) {
        length = 0;
        order = 0;
        boolean unanswered = (octet & 0xF) == PING && !pings.take();
        return unanswered ? octet & 0xF0 | PONG : octet;
    }

    private int second(int octet) {
        int code = octet & 0x7F;
        lengthBytes = code < 126 ? 0 : code == 126 ? 2 : 8;
        maskBytes = octet < 0x80 ? 0 : MASK_BYTES;
        length = lengthBytes == 0 ? code : 0;
        return octet;
    }

    /** The lesser of two numbers, from their highest byte on: what is announced, and the most that may be. */
    private int ofLength(int octet) {
        int left = 1 + lengthBytes + 1 - headBytes;
        int limit = (int) (most >>> 8 * left) & 0xFF;
        if (order == 0) {
            order = Integer.compare(octet, limit);
        }
        int lesser = order > 0 ? limit : octet;
        length = length << 8 | lesser;
        return lesser;
    }
}
