package org.pointingparty.transport.socket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * What holds for all that a browser may send, in whatever pieces it comes:
 * <ol>
 * <li>Frames that are not too long pass as they are.</li>
 * <li>Of one that is too long passes a head that announces one byte too many, and that many bytes; then nothing.</li>
 * <li>Of pings, ten pass at once and then one a second; the others pass as pongs.</li>
 * </ol>
 */
class FrameHeadsProperties {

    private static final int LONGEST = 8_192;
    private static final int TEXT = 0x81;
    private static final int PING = 0x89;
    private static final int PONG = 0x8A;

    private long now;
    private FrameHeads heads = heads();

    private FrameHeads heads() {
        return new FrameHeads(LONGEST, () -> now);
    }

    @BeforeTry
    void nothingHasPassed() {
        heads = heads();
    }

    /** A frame with this head, and as much of its payload as is sent; the head may say it in more bytes than needed. */
    record Sent(int first, long announced, int lengthBytes, boolean masked) {

        private byte[] bytes(long payload) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(first);
            int mask = masked ? 0x80 : 0;
            bytes.write(mask | (lengthBytes == 0 ? (int) announced : lengthBytes == 2 ? 126 : 127));
            byte[] length = ByteBuffer.allocate(8).putLong(announced).array();
            bytes.write(length, 8 - lengthBytes, lengthBytes);
            bytes.writeBytes(new byte[masked ? 4 : 0]);
            byte[] content = new byte[(int) payload];
            new Random(announced).nextBytes(content);
            bytes.writeBytes(content);
            return bytes.toByteArray();
        }

        private byte[] whole() {
            return bytes(announced);
        }
    }

    @Property
    void framesThatAreNotTooLongPassAsTheyAre(@ForAll("legal") List<Sent> frames, @ForAll long seed) {
        byte[] sent = concatenated(frames);
        assertArrayEquals(sent, passed(sent, seed));
        assertFalse(heads.isOver());
    }

    @Property
    void ofAFrameThatIsTooLongPassesOneByteTooMany(@ForAll("legal") List<Sent> before,
            @ForAll("tooLong") Sent tooLong, @ForAll long seed) {
        byte[] first = concatenated(before);
        byte[] sent = concatenated(first, tooLong.bytes(3 * LONGEST));
        byte[] expected = concatenated(first,
                new Sent(tooLong.first(), LONGEST + 1, tooLong.lengthBytes(), tooLong.masked()).whole());
        byte[] passed = passed(sent, seed);
        assertEquals(expected.length, passed.length);
        int head = expected.length - LONGEST - 1;
        assertArrayEquals(Arrays.copyOf(expected, head), Arrays.copyOf(passed, head));
        assertTrue(heads.isOver());
        assertEquals(0, heads.pass(new byte[10], 0, 10));
    }

    @Example
    void aHeadWithoutItsFrameIsNotOver() {
        Sent endless = new Sent(TEXT, 3_900_000, 8, true);
        passed(endless.bytes(LONGEST), 1);
        assertFalse(heads.isOver());
        heads.pass(new byte[1], 0, 1);
        assertTrue(heads.isOver());
    }

    @Example
    void ofManyPingsTenAtOnceAndThenOneASecondAreAnswered() {
        assertEquals(10, answered(1_000));
        now = Duration.ofSeconds(3).toNanos();
        assertEquals(3, answered(1_000));
    }

    private long answered(int pings) {
        int answered = 0;
        for (int i = 0; i < pings; i++) {
            byte[] ping = new Sent(PING, 5, 0, true).whole();
            byte[] rest = Arrays.copyOfRange(ping, 1, ping.length);
            byte[] passed = passed(ping, i);
            assertTrue(List.of(PING, PONG).contains(passed[0] & 0xFF));
            assertArrayEquals(rest, Arrays.copyOfRange(passed, 1, passed.length));
            answered += (passed[0] & 0xFF) == PING ? 1 : 0;
        }
        return answered;
    }

    /** What passes of these bytes if they come in random pieces, each somewhere in a buffer. */
    private byte[] passed(byte[] sent, long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        int at = 0;
        while (at < sent.length) {
            int piece = Math.min(sent.length - at, 1 + random.nextInt(random.nextBoolean() ? 3 : 10_000));
            int from = random.nextInt(5);
            byte[] buffer = new byte[from + piece + 2];
            System.arraycopy(sent, at, buffer, from, piece);
            passed.write(buffer, from, heads.pass(buffer, from, piece));
            at += piece;
        }
        return passed.toByteArray();
    }

    private static byte[] concatenated(List<Sent> frames) {
        return concatenated(frames.stream().map(Sent::whole).toArray(byte[][]::new));
    }

    private static byte[] concatenated(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Provide
    Arbitrary<List<Sent>> legal() {
        return frames(Arbitraries.longs().between(0, LONGEST), Arbitraries.of(0, 2, 8)).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Sent> tooLong() {
        Arbitrary<Sent> short16 = frames(Arbitraries.longs().between(LONGEST + 1, 65_535), Arbitraries.of(2, 8));
        Arbitrary<Sent> long64 = frames(Arbitraries.longs().filter(length -> length < 0 || length > 65_535),
                Arbitraries.just(8));
        return Arbitraries.oneOf(short16, long64);
    }

    private static Arbitrary<Sent> frames(Arbitrary<Long> lengths, Arbitrary<Integer> lengthBytes) {
        Arbitrary<Integer> firsts = Arbitraries.of(0x00, 0x01, 0x80, TEXT, 0x82, 0x88, PONG, 0xC1);
        return Combinators.combine(firsts, lengths, lengthBytes, Arbitraries.of(true, false))
                .as((first, length, bytes, masked) ->
                        new Sent(first, length, bytes == 0 && length > 125 ? 2 : bytes, masked));
    }
}
