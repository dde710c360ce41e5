package org.pointingparty.tickets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Decodes bytes of unknown encoding; a byte order mark stays in the text. The encoding is the one that the byte order
 * mark states; else UTF-16 if one byte of most pairs at the beginning is 0, always the first or always the second; else
 * UTF-8; else Windows-1252, in which any bytes are text.
 */
final class DecodedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64;

    private DecodedText() {
    }

    static String of(byte[] bytes) {
        return begins(bytes, 0xFE, 0xFF) || isZeroFrom(bytes, 0) ? new String(bytes, StandardCharsets.UTF_16BE)
                : begins(bytes, 0xFF, 0xFE) || isZeroFrom(bytes, 1) ? new String(bytes, StandardCharsets.UTF_16LE)
                : utf8OrWindows(bytes);
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && Byte.toUnsignedInt(bytes[0]) == first && Byte.toUnsignedInt(bytes[1]) == second;
    }

    private static boolean isZeroFrom(byte[] bytes, int start) {
        int pairs = Math.min(SAMPLE, bytes.length) / 2;
        return zeros(bytes, pairs, start) * 2 > pairs && zeros(bytes, pairs, 1 - start) == 0;
    }

    private static long zeros(byte[] bytes, int pairs, int start) {
        return IntStream.range(0, pairs).filter(pair -> bytes[2 * pair + start] == 0).count();
    }
}
