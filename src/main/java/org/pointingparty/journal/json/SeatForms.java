package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.participant;
import static org.pointingparty.journal.json.EventParts.role;
import static org.pointingparty.journal.json.EventParts.time;

import java.util.List;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.event.SeatEvent.FacilitatorAppointed;
import org.pointingparty.room.event.SeatEvent.FacilitatorExpected;
import org.pointingparty.room.event.SeatEvent.FacilitatorResigned;
import org.pointingparty.room.event.SeatEvent.FacilitatorSeen;
import org.pointingparty.room.event.SeatEvent.ParticipantAdmitted;
import org.pointingparty.room.event.SeatEvent.ParticipantDeclined;
import org.pointingparty.room.event.SeatEvent.ParticipantErased;
import org.pointingparty.room.event.SeatEvent.ParticipantJoined;
import org.pointingparty.room.event.SeatEvent.ParticipantKnocked;
import org.pointingparty.room.event.SeatEvent.ParticipantLeft;
import org.pointingparty.room.event.SeatEvent.ParticipantRemoved;
import org.pointingparty.room.event.SeatEvent.ParticipantRenamed;
import org.pointingparty.room.event.SeatEvent.ParticipantReturned;
import org.pointingparty.room.event.SeatEvent.RoleChanged;
import org.pointingparty.room.people.VisitorId;

/** How events of seats are written. */
final class SeatForms {

    static final List<EventForm<? extends SeatEvent>> ALL = List.of(
            new EventForm<>("participant-erased", ParticipantErased.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantErased(participant(f))),
            new EventForm<>("participant-joined", ParticipantJoined.class,
                    e -> EventFields.of("participant", e.participant().number(), "visitor", e.visitor().value(),
                            "name", e.name()),
                    f -> new ParticipantJoined(participant(f), new VisitorId(f.text("visitor")), f.text("name"))),
            new EventForm<>("participant-returned", ParticipantReturned.class,
                    e -> EventFields.of("participant", e.participant().number(), "name", e.name()),
                    f -> new ParticipantReturned(participant(f), f.text("name"))),
            new EventForm<>("participant-renamed", ParticipantRenamed.class,
                    e -> EventFields.of("participant", e.participant().number(), "name", e.name()),
                    f -> new ParticipantRenamed(participant(f), f.text("name"))),
            new EventForm<>("participant-left", ParticipantLeft.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantLeft(participant(f))),
            new EventForm<>("role-changed", RoleChanged.class,
                    e -> EventFields.of("participant", e.participant().number(), "role", e.role().word()),
                    f -> new RoleChanged(participant(f), role(f.text("role")))),
            new EventForm<>("facilitator-expected", FacilitatorExpected.class,
                    e -> EventFields.of("visitor", e.visitor().value()),
                    f -> new FacilitatorExpected(new VisitorId(f.text("visitor")))),
            new EventForm<>("facilitator-appointed", FacilitatorAppointed.class,
                    e -> EventFields.of("participant", e.participant().number(), "acting", e.acting() ? true : null,
                            "time", time(e.time())),
                    f -> new FacilitatorAppointed(participant(f), f.flagOrNo("acting"), f.timeOrNull("time"))),
            new EventForm<>("facilitator-seen", FacilitatorSeen.class,
                    e -> EventFields.of("time", time(e.time())),
                    f -> new FacilitatorSeen(f.timeOrNull("time"))),
            new EventForm<>("facilitator-resigned", FacilitatorResigned.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new FacilitatorResigned(participant(f))),
            new EventForm<>("participant-removed", ParticipantRemoved.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantRemoved(participant(f))),
            new EventForm<>("participant-knocked", ParticipantKnocked.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantKnocked(participant(f))),
            new EventForm<>("participant-declined", ParticipantDeclined.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantDeclined(participant(f))),
            new EventForm<>("participant-admitted", ParticipantAdmitted.class,
                    e -> EventFields.of("participant", e.participant().number()),
                    f -> new ParticipantAdmitted(participant(f))));

    private SeatForms() {
    }
}
