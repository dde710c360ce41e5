package org.pointingparty.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Phase;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.Hold;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.round.Voting;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.settings.TrialSettings;

/** A room in which time passes for the round. */
class CountedRoomTest {

    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AtomicLong nanos = new AtomicLong();
    private final TrialRoomJournal journal = new TrialRoomJournal();
    private final Create create = new Create("A room", "", List.of(new TicketDraft("A ticket", "")))
            .by(new VisitorId("Ana"), new SetPolicy(Map.of("reveal", "countdown")));
    private LiveRooms rooms = rooms();
    private LiveRoom room = rooms.find(rooms.create(create).value().orElseThrow()).orElseThrow();
    private ParticipantId ana;
    private ParticipantId ben;

    private LiveRooms rooms() {
        return new LiveRooms(journal, TrialSettings.grace(GRACE), nanos::get,
                () -> Instant.EPOCH.plusNanos(nanos.get()));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        rooms.tick();
        rooms.sweep();
    }

    private void restart() {
        rooms = rooms();
        room = rooms.find(room.state().room().id()).orElseThrow();
    }

    private void connect(ParticipantId... those) {
        List.of(those).forEach(id -> room.connected(id, "tab"));
    }

    private Phase phase() {
        return room.state().room().phase();
    }

    private Optional<Instant> reveal() {
        return room.state().room().reveal(room.state().attendance().present());
    }

    @BeforeEach
    void bothAreThereAndTheirRoundIsOpen() {
        ana = room.admit(new VisitorId("Ana"), "Ana").value().orElseThrow();
        ben = room.admit(new VisitorId("Ben"), "Ben").value().orElseThrow();
        connect(ana, ben);
        assertEquals(Optional.empty(), room.submit(new Start(), ana));
    }

    private void bothVote() {
        assertEquals(Optional.empty(), room.submit(new Vote("5", "1"), ana));
        assertEquals(Optional.empty(), room.submit(new Vote("8", "1"), ben));
        assertEquals(Phase.VOTING, phase());
    }

    @Test
    void theCardsAreRevealedWhenTheCountdownIsOverAndNotBefore() {
        bothVote();
        pass(COUNTDOWN.minus(MOMENT));
        assertEquals(Phase.VOTING, phase());
        pass(MOMENT);
        assertEquals(Phase.REVEALED, phase());
    }

    @Test
    void calledOffItRevealsNothing() {
        bothVote();
        assertEquals(Optional.empty(), room.submit(new Hold("1"), ben));
        pass(COUNTDOWN);
        assertEquals(Phase.VOTING, phase());
    }

    @Test
    void aChangedVoteGivesEverybodyTheWholeTimeAgain() {
        bothVote();
        pass(COUNTDOWN.minus(MOMENT));
        room.submit(new Vote("13", "1"), ana);
        pass(COUNTDOWN.minus(MOMENT));
        assertEquals(Phase.VOTING, phase());
        pass(MOMENT);
        assertEquals(Phase.REVEALED, phase());
    }

    @Test
    void absenceAndReturnRevealNothing() {
        room.submit(new Vote("5", "1"), ana);
        room.disconnected(ben, "tab");
        pass(GRACE);
        assertTrue(room.state().room().isComplete(room.state().attendance().present()), "need a complete round here");
        pass(COUNTDOWN);
        room.connected(ben, "tab");
        pass(COUNTDOWN);
        assertEquals(Phase.VOTING, phase());
    }

    @Test
    void afterARestartItCountsDownAnewBeforeTheEyesOfThoseWhoReturn() {
        bothVote();
        pass(Duration.ofSeconds(1));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        restart();
        assertEquals(Phase.VOTING, phase());
        pass(Duration.ZERO);
        assertEquals(Phase.VOTING, phase());
        assertEquals(Optional.of(Instant.EPOCH.plusNanos(nanos.get()).plus(COUNTDOWN)), reveal());
        connect(ana, ben);
        pass(COUNTDOWN);
        assertEquals(Phase.REVEALED, phase());
    }

    @Test
    void whatWasCalledOffStaysSoOverARestart() {
        bothVote();
        room.submit(new Hold("1"), ana);
        restart();
        pass(COUNTDOWN);
        assertEquals(Phase.VOTING, phase());
        assertTrue(((Voting) room.state().room().open()).deadlines().held());
    }

    @Test
    void whileTheJournalCannotBeWrittenItWaits() {
        bothVote();
        journal.answer(Receipt.UNAVAILABLE);
        pass(COUNTDOWN);
        assertEquals(Phase.VOTING, phase());
        journal.answer(Receipt.APPENDED);
        pass(MOMENT);
        assertEquals(Phase.REVEALED, phase());
    }

    @Test
    void aRoomThatHasLeftMemoryIsDueNoMore() {
        bothVote();
        room.disconnected(ana, "tab");
        room.disconnected(ben, "tab");
        room.submit(new Hold("1"), ana);
        pass(GRACE);
        pass(Duration.ofMinutes(11));
        assertEquals(0, rooms.count());
        long version = room.state().room().version();
        pass(COUNTDOWN);
        assertEquals(version, room.state().room().version());
    }
}
