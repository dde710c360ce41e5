package org.pointingparty.journal.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pointingparty.room.event.RoomEvent;

/**
 * How one type of event is written. Names and fields are for ever: what one release has written, every later one reads.
 *
 * @param name of the type in the journal, independent of the class's name
 * @param type the class
 * @param write the fields of an event
 * @param read the event of fields
 */
record EventForm<E extends RoomEvent>(
        String name, Class<E> type, Function<E, Map<String, Object>> write, Function<EventFields, E> read) {

    /** The forms of all types of events. */
    static final List<EventForm<? extends RoomEvent>> ALL = Stream.of(UpkeepForms.ALL, SeatForms.ALL, TicketForms.ALL,
            RoundForms.ALL,
                    TimeForms.ALL, RevealedForms.ALL)
            .<EventForm<? extends RoomEvent>>flatMap(List::stream)
            .toList();
}
