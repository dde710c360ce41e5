package org.pointingparty.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.journal.history.Erasure;
import org.pointingparty.journal.json.EventJsonProperties;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketId;

/** Whatever an event says of a participant: after the erasure it says only what is no name, no vote and no opinion. */
class ErasureProperties {

    /** What an event may still say of somebody who is erased. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(ParticipantId.class, RoundId.class, TicketId.class, Role.class, Instant.class);

    @Provide
    Arbitrary<RoomEvent> events() {
        return new EventJsonProperties().events();
    }

    @Property
    void anEventSaysNothingPersonalOfSomebodyErased(@ForAll("events") RoomEvent event) {
        assertEquals(List.of(), participants(event).flatMap(who -> remains(event, who)).toList());
    }

    private static Stream<ParticipantId> participants(RoomEvent event) {
        return components(event).map(part -> value(part, event))
                .filter(ParticipantId.class::isInstance).map(ParticipantId.class::cast);
    }

    private static Stream<String> remains(RoomEvent event, ParticipantId who) {
        RoomEvent erased = new Erasure(who, new VisitorId("somebody")).of(List.of(event)).get(0);
        return components(erased).filter(part -> !isHarmless(part, value(part, erased), who))
                .map(part -> part + " of " + erased);
    }

    private static boolean isHarmless(RecordComponent part, Object value, ParticipantId who) {
        return HARMLESS.contains(part.getType()) || part.getName().equals("acting")
                || value.equals(Participant.ERASED) || value.equals(VisitorId.erased(who));
    }

    private static Stream<RecordComponent> components(RoomEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents());
    }

    private static Object value(RecordComponent part, RoomEvent event) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
