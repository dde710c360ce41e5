package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent gives a report in good time: bytes of any kind, and exports with something broken in them. */
class FuzzProperties {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIVE_MEGABYTES = 5 << 20;

    @Provide
    Arbitrary<TicketFormat> formats() {
        return Arbitraries.of(TicketFormat.values()).injectNull(0.3);
    }

    @Property
    void arbitraryBytesGiveAReport(@ForAll byte[] bytes, @ForAll("formats") TicketFormat format) {
        check(TicketReader.read(bytes, format));
    }

    @Provide
    Arbitrary<byte[]> broken() {
        Arbitrary<byte[]> exports = Arbitraries.of(Exports.ALL).flatMap(text -> Arbitraries
                .of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))
                .map(text::getBytes));
        Arbitrary<byte[]> pieces = Arbitraries.of("<", ">", "&", "&#x0;", "]]>", "<!DOCTYPE a [", "\"", ",", "\n",
                "\u0000", "item>")
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(exports, pieces, Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 9))
                .as(FuzzProperties::breakAt);
    }

    /** Puts the piece in place of some bytes. */
    private static byte[] breakAt(byte[] bytes, byte[] piece, double where, int lost) {
        int at = (int) (where * bytes.length);
        byte[] broken = Arrays.copyOf(bytes, at + piece.length + Math.max(0, bytes.length - at - lost));
        System.arraycopy(piece, 0, broken, at, piece.length);
        if (at + lost < bytes.length) {
            System.arraycopy(bytes, at + lost, broken, at + piece.length, bytes.length - at - lost);
        }
        return broken;
    }

    @Property
    void aBrokenExportGivesAReport(@ForAll("broken") byte[] bytes, @ForAll("formats") TicketFormat format) {
        check(TicketReader.read(bytes, format));
    }

    @Provide
    Arbitrary<String> monotonous() {
        return Arbitraries.of("\"", "\"\n", "a,", ",", "\n", "\r", " ", "\t", "a", "<a>", "<", "&", "&amp;", "<!--",
                "<br ", "a | ", "Title,", "title;\n", "'", "=", "</p> ", "&#1;", "\n ");
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of("", "Title,Description\n", "Work Item Type,Title,Description\nBug,x,", "\"", "sep=,\n",
                "<rss><channel><item><description>", "<rss><channel><item><description><![CDATA[", "<rss><item><key>",
                "<?xml version=\"1.0\"?><rss a=\"");
    }

    @Property(tries = 60)
    void fiveMegabytesOfTheSameTakeNoTime(
            @ForAll("heads") String head, @ForAll("monotonous") String piece, @ForAll("formats") TicketFormat format) {
        String text = head + piece.repeat((FIVE_MEGABYTES - head.length()) / piece.length());
        Instant begin = Instant.now();
        check(TicketReader.read(text.getBytes(StandardCharsets.UTF_8), format));
        Duration taken = Duration.between(begin, Instant.now());
        assertTrue(taken.compareTo(PATIENCE) < 0, () -> head + piece + " took " + taken);
    }

    private static void check(Reading reading) {
        assertNotNull(reading);
        assertTrue(reading.refusal() != null || !reading.found().isEmpty()
                || reading.wrongs() > 0, "it says something");
        assertTrue(reading.drafts().stream().allMatch(draft -> draft.objection().isEmpty()),
                "what is found can be taken");
        assertTrue(reading.wrong().size() <= reading.wrongs() && reading.found().size() <= 1_000);
        assertTrue(List.copyOf(reading.wrong()).stream()
                .allMatch(wrong -> wrong.line() >= 1 && wrong.text().length() <= 160));
    }
}
