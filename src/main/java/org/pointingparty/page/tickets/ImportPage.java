package org.pointingparty.page.tickets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.page.FormState;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.tickets.Reading;

/**
 * What the import page of a room shows, {@code page}.
 *
 * @param room the room's id
 * @param title the room's title
 * @param form the form that was sent, if one was refused
 * @param preview what an import of what was sent would do, or null
 */
public record ImportPage(String room, String title, FormState form, @Nullable Preview preview) {

    /**
     * What an import would do.
     *
     * @param rows the tickets that can be taken
     * @param wrong the first lines that cannot
     * @param wrongs how many lines cannot be taken
     * @param text the tickets that can be taken, to be sent back
     */
    public record Preview(List<Row> rows, List<WrongRow> wrong, int wrongs, String text) {

        static Preview of(Reading reading, List<Import.Match> matches, String text, Function<Rejection, String> words) {
            return new Preview(
                    IntStream.range(0, matches.size()).mapToObj(i -> row(reading.found().get(i), matches.get(i)))
                            .toList(),
                    reading.wrong().stream().map(wrong -> row(wrong, words)).toList(), reading.wrongs(), text);
        }

        private static Row row(Reading.Found found, Import.Match match) {
            String fate = match.isNew() ? "new" : match.isChanged() ? "changed" : "same";
            return new Row(found.line(), found.draft().key(), found.draft().title(), fate, found.shortened());
        }

        private static WrongRow row(Reading.Wrong wrong, Function<Rejection, String> words) {
            return new WrongRow(wrong.line(), wrong.text(), words.apply(wrong.reason()));
        }

        /** How many tickets are new to the room. */
        public long added() {
            return count("new");
        }

        /** How many tickets of the room would change. */
        public long changed() {
            return count("changed");
        }

        /** How many tickets are already in the room as they are. */
        public long same() {
            return count("same");
        }

        private long count(String fate) {
            return rows.stream().filter(row -> row.fate().equals(fate)).count();
        }
    }

    /**
     * A ticket that can be taken.
     *
     * @param line where it begins
     * @param key its key, or empty
     * @param title its title
     * @param fate {@code new}, {@code changed} or {@code same}
     * @param shortened whether its description is cut
     */
    public record Row(long line, String key, String title, String fate, boolean shortened) {
    }

    /**
     * A line that cannot be taken.
     *
     * @param line where it begins
     * @param text what would have been its title
     * @param reason why not, in the visitor's language
     */
    public record WrongRow(long line, String text, String reason) {
    }
}
