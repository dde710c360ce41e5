package org.pointingparty.room.ticket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * A ticket that somebody wants to add.
 *
 * @param key what another tracker calls it, trimmed, or empty
 * @param title one line, trimmed
 * @param description lines, trimmed, or empty
 * @param link its address in another tracker, trimmed, or empty
 */
public record TicketDraft(String key, String title, String description, String link) {

    private static final String SEPARATOR = " | ";

    /** Trims all; null counts as empty. */
    public TicketDraft(@Nullable String key, @Nullable String title, @Nullable String description,
            @Nullable String link) {
        this.key = TextRule.KEY.trim(key);
        this.title = TextRule.TITLE.trim(title);
        this.description = TextRule.DESCRIPTION.trim(description);
        this.link = TextRule.LINK.trim(link);
    }

    /** A ticket without a link. */
    public TicketDraft(@Nullable String key, @Nullable String title, @Nullable String description) {
        this(key, title, description, "");
    }

    /** A ticket that no other tracker knows. */
    public TicketDraft(@Nullable String title, @Nullable String description) {
        this("", title, description);
    }

    /** Reads one ticket a line, title and optionally description behind a bar between blanks; skips blank lines. */
    public static List<TicketDraft> lines(String text) {
        return text.lines().filter(line -> !TextRule.TITLE.trim(line).isEmpty()).map(TicketDraft::line).toList();
    }

    /** Reads one ticket: its title and optionally its description behind a bar between blanks. */
    public static TicketDraft line(String line) {
        int bar = line.indexOf(SEPARATOR);
        return bar < 0
                ? new TicketDraft(line, "")
                : new TicketDraft(line.substring(0, bar), line.substring(bar + SEPARATOR.length()));
    }

    /** This ticket with the other's description or link where it has none. */
    @InsideRoom
    public TicketDraft completedBy(TicketDraft other) {
        return new TicketDraft(key, title, description.isEmpty() ? other.description : description,
                link.isEmpty() ? other.link : link);
    }

    /** Why this cannot be a ticket, if it cannot. */
    public Optional<Rejection> objection() {
        return TextRule.TITLE.objection(title)
                .or(() -> TextRule.DESCRIPTION.objection(description))
                .or(() -> TextRule.KEY.objection(key))
                .or(() -> TextRule.LINK.objection(link))
                .or(() -> link.isEmpty() || WebAddress.isOne(link)
                        ? Optional.empty()
                        : Optional.of(Rejection.of(Reason.LINK_UNREADABLE)));
    }
}
