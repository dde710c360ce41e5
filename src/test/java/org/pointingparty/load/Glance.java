package org.pointingparty.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One cheap pass over the bytes of a frame or a page, which tells of the few elements that the driver follows. It
 * builds no tree, for the driver shares its cores with the server that it measures.
 */
final class Glance {

    private static final byte[] ID = bytes(" id");
    private static final byte[] NAME = bytes(" name");
    private static final byte[] TO = bytes(" to");
    private static final byte[] FRAME = bytes("<f n");
    private static final byte[] VERSION = bytes(" data-version");
    private static final byte[] PARTICIPANT = bytes(" data-participant");
    private static final byte[] VOTE = bytes("vote-");
    private static final byte[] SEAT = bytes("seat-");
    private static final byte[] PROGRESS = bytes("progress\"");
    private static final byte[] TALLY = bytes("tally\"");
    private static final byte[] NOTICE = bytes("notice\"");
    private static final byte[] ROUND = bytes("round\"");
    private static final byte[] VOTED = bytes(" data-voted=\"true\"");
    private static final byte[] OUTCOME = bytes(" data-outcome=\"");
    private static final byte[] CODE = bytes(" data-code=\"");
    private static final byte[] VALUE = bytes(" value=\"");
    private static final byte[] REMOVE = bytes(" op=\"remove\"");

    private final byte[] html;
    private final int end;
    private final Seen seen;

    /** Hears of what is found, in the order of the text. */
    interface Seen {

        /** The frame or page leads to this version. */
        void version(String token);

        /** The page is this participant's. */
        void viewer(int participant);

        /** A participant's mark stands as told. */
        void mark(int participant, boolean voted);

        /** A participant's row is there, or is to go. */
        void seat(int participant, boolean there);

        /** The progress reads so. */
        void progress(String text);

        /** The tally is shown, or is empty. */
        void tally(boolean shown);

        /** The viewer's hand is for this round. */
        void round(String id);

        /** A command of the viewer was refused. */
        void refusal(String code);
    }

    private Glance(byte[] html, int length, Seen seen) {
        this.html = html;
        this.end = length;
        this.seen = seen;
    }

    /** Reads the first {@code length} bytes of UTF-8. */
    static void read(byte[] html, int length, Seen seen) {
        new Glance(html, length, seen).read();
    }

    private void read() {
        for (int at = 0; at < end - 1; at++) {
            if (html[at] == '=' && html[at + 1] == '"') {
                attribute(at, at + 2);
            }
        }
    }

    private void attribute(int equals, int value) {
        if (endsBefore(equals, ID)) {
            id(value);
        } else if (endsBefore(equals, NAME) && isAt(value, ROUND)) {
            round(value);
        } else if (endsBefore(equals, TO) && isAt(value, SEAT) && find(value, REMOVE) >= 0) {
            seen.seat(number(value + SEAT.length), false);
        } else if (endsBefore(equals, FRAME) || endsBefore(equals, VERSION)) {
            seen.version(value(value));
        } else if (endsBefore(equals, PARTICIPANT)) {
            seen.viewer(number(value));
        }
    }

    private void id(int value) {
        if (isAt(value, VOTE)) {
            seen.mark(number(value + VOTE.length), find(value, VOTED) >= 0);
        } else if (isAt(value, PROGRESS)) {
            seen.progress(text(value));
        } else if (isAt(value, SEAT)) {
            seen.seat(number(value + SEAT.length), true);
        } else if (isAt(value, TALLY)) {
            seen.tally(find(value, OUTCOME) >= 0);
        } else if (isAt(value, NOTICE)) {
            refusal(find(value, CODE));
        }
    }

    private void round(int value) {
        int at = find(value, VALUE);
        if (at >= 0) {
            seen.round(value(at + VALUE.length));
        }
    }

    private void refusal(int at) {
        String code = at < 0 ? "" : value(at + CODE.length);
        if (!code.isEmpty()) {
            seen.refusal(code);
        }
    }

    /** Where something stands in the tag that this position is in, or -1. */
    private int find(int inTag, byte[] wanted) {
        for (int at = startOfTag(inTag); at < end && html[at] != '>'; at++) {
            if (isAt(at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private int startOfTag(int inTag) {
        int at = inTag;
        while (at > 0 && html[at] != '<') {
            at--;
        }
        return at;
    }

    private String text(int inTag) {
        int from = Math.min(end, index(inTag, '>') + 1);
        return new String(html, from, index(from, '<') - from, UTF_8);
    }

    private String value(int from) {
        return new String(html, from, index(from, '"') - from, UTF_8);
    }

    private int index(int from, char wanted) {
        int at = from;
        while (at < end && html[at] != wanted) {
            at++;
        }
        return at;
    }

    private int number(int from) {
        int number = 0;
        for (int at = from; at < end && html[at] >= '0' && html[at] <= '9'; at++) {
            number = number * 10 + html[at] - '0';
        }
        return number;
    }

    private boolean endsBefore(int at, byte[] wanted) {
        return at >= wanted.length && isAt(at - wanted.length, wanted);
    }

    private boolean isAt(int at, byte[] wanted) {
        if (at + wanted.length > end) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (html[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
