package org.pointingparty.room.ticket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.room.refusal.TextRule;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * The text of a ticket, as somebody wants it added or changed.
 *
 * @param key what another tracker calls it, trimmed, or empty
 * @param title one line, trimmed
 * @param description one or more lines, trimmed, or empty
 * @param link its address in another tracker, trimmed, or empty
 */
public record TicketDraft(String key, String title, String description, String link) {

    private static final String SEPARATOR = " | ";

    /** Trims all fields; null counts as empty. */
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

    /** Reads one ticket per line: a title, optionally followed by " | " and a description. Skips blank lines. */
    public static List<TicketDraft> lines(String text) {
        return text.lines().filter(line -> !TextRule.TITLE.trim(line).isEmpty()).map(TicketDraft::line).toList();
    }

    /** Reads one ticket from a line: a title, optionally followed by " | " and a description. */
    public static TicketDraft line(String line) {
        int bar = line.indexOf(SEPARATOR);
        return bar < 0
                ? new TicketDraft(line, "")
                : new TicketDraft(line.substring(0, bar), line.substring(bar + SEPARATOR.length()));
    }

    /** This draft, with the other's description and link where it has none of its own. */
    @InsideRoom
    public TicketDraft completedBy(TicketDraft other) {
        return new TicketDraft(key, title, description.isEmpty() ? other.description : description,
                link.isEmpty() ? other.link : link);
    }

    /** Why this draft is refused as a ticket, if it is. */
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
