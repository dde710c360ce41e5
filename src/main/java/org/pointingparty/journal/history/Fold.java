package org.pointingparty.journal.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pointingparty.live.KeptChange;
import org.pointingparty.room.Room;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.TicketEvent;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.room.ticket.TicketId;

/**
 * What is left of a long stretch of changes. What the changes of all folds of a room have left, and then the rest of
 * the last of them, is the room as it was at the end of that stretch, and so is what was voted.
 *
 * @param changes those of its events that somebody can still ask for, oldest first; may be empty
 * @param rest what makes up for everything else that was left out up to here, in this stretch and before; may be empty
 */
public record Fold(List<KeptChange> changes, List<RoomEvent> rest) {

    /** Copies the lists. */
    public Fold {
        changes = List.copyOf(changes);
        rest = List.copyOf(rest);
    }

    /**
     * Folds a stretch.
     *
     * @param base the room as the changes of all former folds have left it, without the rest of the last one; blank if
     *     there is none
     * @param former the rest of the last fold; empty if there is none
     * @param stretch the changes after it, oldest first
     * @return the fold; empty if it would not lead to the same room, so that nothing may be left out
     */
    public static Optional<Fold> of(Room base, List<RoomEvent> former, List<KeptChange> stretch) {
        Folding folding = new Folding(applied(base, former));
        stretch.forEach(folding::then);
        List<KeptChange> changes = worded(folding.changes(), folding.room());
        Room left = after(base, changes);
        List<RoomEvent> rest = Rest.between(left, folding.room());
        return applied(left, rest).equals(folding.room()) ? Optional.of(new Fold(changes, rest)) : Optional.empty();
    }

    /** The same fold, without anything that tells of the participant who is erased. */
    public Fold without(Erasure erasure) {
        return new Fold(changes.stream()
                .map(change -> new KeptChange(change.keptAt(), erasure.of(change.events()))).toList(),
                erasure.of(rest));
    }

    /** The room after these changes; its version does not count them. */
    public static Room after(Room base, List<KeptChange> changes) {
        Room room = base;
        for (KeptChange change : changes) {
            room = applied(room, change.events());
        }
        return room;
    }

    private static Room applied(Room base, List<RoomEvent> events) {
        Room room = base;
        for (RoomEvent event : events) {
            room = event.applyTo(room);
        }
        return room;
    }

    /** These changes with the texts that the tickets have at the end: nobody can see those that they had before. */
    private static List<KeptChange> worded(List<KeptChange> changes, Room end) {
        Map<TicketId, TicketDraft> drafts = new HashMap<>();
        end.backlog().all().forEach(ticket -> drafts.put(ticket.id(), ticket.draft()));
        return changes.stream().map(change -> new KeptChange(change.keptAt(),
                change.events().stream().map(event -> worded(event, drafts)).toList())).toList();
    }

    private static RoomEvent worded(RoomEvent event, Map<TicketId, TicketDraft> drafts) {
        if (event instanceof TicketEvent.TicketAdded added) {
            return new TicketEvent.TicketAdded(added.id(), drafts.getOrDefault(added.id(), added.draft()));
        } else if (event instanceof UpkeepEvent.RoomCreated created) {
            return new UpkeepEvent.RoomCreated(created.title(), created.deck(),
                    IntStream.rangeClosed(1, created.tickets().size())
                            .mapToObj(number -> Objects.requireNonNull(drafts.get(new TicketId(number)))).toList());
        }
        return event;
    }
}
