package org.pointingparty.tickets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.ticket.Backlog;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.WebAddress;

/** Builds a reading: sorts what a reader finds into tickets and wrong lines. Keeps a limited number of both. */
final class ReadingBuilder {

    private static final int WRONG_KEPT = 100;
    private static final int WRONG_LENGTH = 80;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

    private final List<Reading.Found> found = new ArrayList<>();
    private final List<Reading.Wrong> wrong = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int wrongs;

    /**
     * Adds a ticket, or a wrong line if the ticket is not valid; ignores a ticket that is all empty. A link that is not
     * a web address is dropped rather than the ticket.
     */
    void add(long line, String key, String title, String description, String link) {
        TicketDraft whole = new TicketDraft(oneLine(key), oneLine(title), description, leadsSomewhere(link)
                ? link
                : "");
        if (whole.equals(new TicketDraft("", "", ""))) {
            return;
        }
        String fitting = TextRule.DESCRIPTION.shortened(whole.description());
        TicketDraft draft = new TicketDraft(whole.key(), whole.title(), fitting, whole.link());
        Optional<Rejection> objection = draft.objection().or(() -> objectionToKey(draft.key()));
        if (objection.isPresent()) {
            refuse(line, draft.title(), objection.get());
        } else {
            found.add(new Reading.Found(line, draft, !fitting.equals(whole.description())));
        }
    }

    private Optional<Rejection> objectionToKey(String key) {
        return key.isEmpty() || keys.add(key) ? Optional.empty() : Optional.of(Rejection.of(Reason.KEY_TWICE, key));
    }

    /** Adds a wrong line, with its text cut to a limited length. */
    void refuse(long line, String text, Rejection reason) {
        wrongs++;
        if (wrong.size() < WRONG_KEPT) {
            int end = text.offsetByCodePoints(0, Math.min(WRONG_LENGTH, text.codePointCount(0, text.length())));
            wrong.add(new Reading.Wrong(line, text.substring(0, end), reason));
        }
    }

    /** Whether there are more tickets than any room holds, so that there is no point in reading on. */
    boolean isFull() {
        return found.size() > Backlog.LARGEST;
    }

    Reading reading() {
        if (isFull()) {
            return Reading.refused(Rejection.of(Reason.BACKLOG_FULL, Backlog.LARGEST));
        }
        boolean empty = found.isEmpty() && wrongs == 0;
        return new Reading(found, wrong, wrongs, empty ? Rejection.of(Reason.IMPORT_EMPTY) : null);
    }

    private static boolean leadsSomewhere(String link) {
        String trimmed = TextRule.LINK.trim(link);
        return WebAddress.isOne(trimmed) && TextRule.LINK.objection(trimmed).isEmpty();
    }

    private static String oneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }
}
