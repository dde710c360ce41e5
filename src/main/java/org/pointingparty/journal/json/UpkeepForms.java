package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.deck;
import static org.pointingparty.journal.json.EventParts.policy;

import java.util.HashMap;
import java.util.List;
import org.pointingparty.room.event.UpkeepEvent;
import org.pointingparty.room.event.UpkeepEvent.CodeRenewed;
import org.pointingparty.room.event.UpkeepEvent.DeckChanged;
import org.pointingparty.room.event.UpkeepEvent.PolicyChanged;
import org.pointingparty.room.event.UpkeepEvent.RoomArchived;
import org.pointingparty.room.event.UpkeepEvent.RoomCreated;
import org.pointingparty.room.event.UpkeepEvent.RoomRetitled;
import org.pointingparty.room.event.UpkeepEvent.RoomUnarchived;

/** How events of the room itself are written. */
final class UpkeepForms {

    static final List<EventForm<? extends UpkeepEvent>> ALL = List.of(
            new EventForm<>("room-created", RoomCreated.class,
                    e -> EventFields.of("title", e.title(), "deck", deck(e.deck()),
                            "tickets", e.tickets().stream().map(EventParts::draft).toList()),
                    f -> new RoomCreated(f.text("title"), deck(f.fields("deck")),
                            f.list("tickets", EventParts::draft))),
            new EventForm<>("room-retitled", RoomRetitled.class,
                    e -> EventFields.of("title", e.title()),
                    f -> new RoomRetitled(f.text("title"))),
            new EventForm<>("room-archived", RoomArchived.class, e -> EventFields.of(), f -> new RoomArchived()),
            new EventForm<>("room-unarchived", RoomUnarchived.class, e -> EventFields.of(), f -> new RoomUnarchived()),
            new EventForm<>("code-renewed", CodeRenewed.class, e -> EventFields.of(), f -> new CodeRenewed()),
            new EventForm<>("deck-changed", DeckChanged.class,
                    e -> EventFields.of("deck", deck(e.deck())), f -> new DeckChanged(deck(f.fields("deck")))),
            new EventForm<>("policy-changed", PolicyChanged.class,
                    e -> new HashMap<>(e.policy().words()),
                    f -> new PolicyChanged(policy(f))));

    private UpkeepForms() {
    }
}
