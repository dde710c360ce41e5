package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.command.Appoint;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;
import org.pointingparty.settings.TrialSettings;

/** A room takes as many people as it may, and then only facilitators. */
class FullRoomTest {

    private static final Settings SETTINGS = TrialSettings.of(Map.of("max-participants-per-room", "3"));
    private static final VisitorId OWNER = new VisitorId("owner");

    private final Admission admission = new Admission(SETTINGS.ceilings(), new AtomicLong()::get);
    private final LiveRooms rooms = new LiveRooms(new TrialRoomJournal(), SETTINGS, admission);
    private LiveRoom room;

    @BeforeEach
    void threeAreInARoom() {
        RoomId id = rooms.create(new Create("A room", "", List.of()).by(OWNER, SetPolicy.NONE)).value().orElseThrow();
        room = rooms.find(id).orElseThrow();
        for (int guest = 1; guest <= 3; guest++) {
            assertEquals(Optional.empty(), join("guest-" + guest));
        }
    }

    private Optional<Reason> join(String visitor) {
        return room.admit(new VisitorId(visitor), "a").rejection().map(Rejection::reason);
    }

    @Test
    void whoeverIsTooManyIsRefusedAndCounted() {
        assertEquals(Optional.of(Reason.ROOM_FULL), join("guest-4"));
        assertEquals(3, room.state().room().participants().all().size());
        assertEquals(1, admission.refusals(Ceiling.PARTICIPANTS_PER_ROOM));
        assertEquals(Optional.empty(), join("guest-3"), "who is in the room is not too many");
    }

    @Test
    void whoLeavesMakesRoomForAnotherAndNotForTheReturn() {
        assertEquals(Optional.empty(), room.submit(new Leave(), new ParticipantId(1)));
        assertEquals(Optional.empty(), join("guest-4"));
        assertEquals(Optional.of(Reason.ROOM_FULL), join("guest-1"));
    }

    @Test
    void facilitatorsComeInAllTheSame() {
        assertEquals(Optional.empty(), join("owner"));
        assertEquals(Optional.empty(), room.submit(new Appoint("1"), new ParticipantId(4)));
        assertEquals(Optional.empty(), room.submit(new Leave(), new ParticipantId(1)));
        assertEquals(Optional.empty(), join("guest-1"));
        assertEquals(4, room.state().room().participants().inRoom().count());
    }

    @Test
    void tenTimesAsManyMayEverHaveBeenInIt() {
        assertEquals(Optional.empty(), room.submit(new Leave(), new ParticipantId(1)));
        for (int guest = 4; guest <= 30; guest++) {
            assertEquals(Optional.empty(), join("guest-" + guest));
            assertEquals(Optional.empty(), room.submit(new Leave(), new ParticipantId(guest)));
        }
        assertEquals(Optional.of(Reason.ROOM_FULL), join("guest-31"));
        assertTrue(room.state().room().participants().inRoom().count() < 3);
        assertEquals(Optional.empty(), join("guest-30"), "a seat is kept for who comes back");
    }
}
