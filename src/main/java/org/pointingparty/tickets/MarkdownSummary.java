package org.pointingparty.tickets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes what a meeting has come to as Markdown, to be pasted into a wiki. What people typed is escaped and kept on one
 * line.
 */
public final class MarkdownSummary {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#!^{}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final UnaryOperator<String> words;

    /** @param words gives the product's text for a message key, in the reader's language */
    public MarkdownSummary(UnaryOperator<String> words) {
        this.words = words;
    }

    /** A heading and a table with one line per ticket, which lists its rounds in order, each with its cards. */
    public String of(Meeting meeting) {
        StringBuilder text = new StringBuilder("# ").append(escape(meeting.title())).append("\n\n");
        row(text, word("export.key"), word("summary.ticket"), word("summary.estimate"), word("export.rounds"));
        row(text, "---", "---", "---", "---");
        for (Meeting.Ticket ticket : meeting.tickets()) {
            row(text, key(ticket), escape(ticket.title()), estimate(ticket),
                    ticket.rounds().stream().map(Meeting.Round::votes).map(this::cards).collect(joining(" → ")));
        }
        return text.toString();
    }

    private static String key(Meeting.Ticket ticket) {
        String key = escape(Objects.toString(ticket.key(), ""));
        if (ticket.link() == null) {
            return key;
        }
        return "[" + (key.isEmpty() ? "↗" : key) + "](<" + ticket.link().replace("|", "%7C") + ">)";
    }

    private String estimate(Meeting.Ticket ticket) {
        if (ticket.estimate() != null) {
            return "**" + escape(ticket.estimate()) + "**";
        }
        return word(ticket.skipped() ? "summary.skipped" : "summary.open");
    }

    private String cards(List<Meeting.Vote> votes) {
        return votes.stream()
                .map(play -> play.participant() == null
                        ? escape(play.card())
                        : escape(play.participant()) + " " + escape(play.card()))
                .collect(joining(", "));
    }

    private String word(String key) {
        return escape(words.apply(key));
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The text escaped so that a wiki shows it as it was typed, but on one line. */
    static String escape(String text) {
        return MARKUP.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
