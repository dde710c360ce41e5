package org.pointingparty.tickets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.ticket.TicketDraft;

/**
 * Writes tickets as comma-separated values (RFC 4180), with a byte order mark, without which Excel does not read the
 * file as UTF-8. {@link TicketReader} reads back both kinds of sheet.
 */
public final class CsvSheet {

    static final String TICKET = "Ticket";
    static final String ROUND = "Round";

    /** The columns of both kinds of sheet, which tell them from those of other programs. */
    static final List<String> TICKETS = List.of("Key", "Title", "Description", "Link");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = Stream.of(List.of(TICKET), TICKETS, List.of("Estimate", "Skipped",
            ROUND, "Participant", "Card", "Changed", "Started", "Voted", "Revealed")).flatMap(List::stream).toList();

    private static final Meeting.Vote NO_VOTE = new Meeting.Vote(null, "", false, null);
    private static final Meeting.Round NO_ROUND = new Meeting.Round(0, null, Instant.EPOCH, List.of(), null);

    private final StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    private final CsvWriter sheet = CsvWriter.builder().build(text);
    private Meeting.@Nullable Ticket begun;

    private CsvSheet() {
    }

    /**
     * One row per vote; a ticket without rounds and a round without votes have one row each. A description is in the
     * first row of its ticket only: repeated for each vote it would be most of the sheet.
     */
    public static String of(Meeting meeting) {
        CsvSheet csv = new CsvSheet();
        csv.sheet.writeRecord(COLUMNS);
        meeting.tickets().forEach(csv::ticket);
        return csv.text();
    }

    /** One row per ticket, with what can be read back: key, title, description and link. */
    public static String of(List<TicketDraft> tickets) {
        CsvSheet csv = new CsvSheet();
        csv.sheet.writeRecord(TICKETS);
        tickets.forEach(ticket -> csv.row(ticket.key(), ticket.title(), ticket.description(), ticket.link()));
        return csv.text();
    }

    private void ticket(Meeting.Ticket ticket) {
        if (ticket.rounds().isEmpty()) {
            row(ticket, NO_ROUND, NO_VOTE);
        }
        for (Meeting.Round round : ticket.rounds()) {
            if (round.votes().isEmpty()) {
                row(ticket, round, NO_VOTE);
            }
            round.votes().forEach(vote -> row(ticket, round, vote));
        }
    }

    private void row(Meeting.Ticket ticket, Meeting.Round round, Meeting.Vote vote) {
        row(ticket.number(), ticket.key(), ticket.title(), ticket == begun ? null : ticket.description(), ticket.link(),
                ticket.estimate(), ticket.skipped(),
                round == NO_ROUND ? null : round.round(), vote.participant(), vote.card(),
                vote == NO_VOTE ? null : vote.changed(), round.started(), vote.voted(),
                round == NO_ROUND ? null : round.revealed());
        begun = ticket;
    }

    private void row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (@Nullable Object cell : cells) {
            row.add(SafeCell.write(Objects.toString(cell, "")));
        }
        sheet.writeRecord(row);
    }

    private String text() {
        try {
            sheet.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
