package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.view.patch.FragmentRenderer;

class RoomBroadcastTest {

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(2);
    private final ScriptedSendThreads couriers = new ScriptedSendThreads();
    private final FragmentRenderer real = EmbeddedJsp.product().renderer();

    @Test
    void everyFragmentIsRenderedOncePerLanguageHoweverManyWatch() {
        AtomicInteger renderings = new AtomicInteger();
        RoomBroadcast broadcast = new RoomBroadcast(room, (fragment, view, language) -> {
            if (fragment.equals("ticket")) {
                renderings.incrementAndGet();
            }
            return real.render(fragment, view, language);
        }, couriers);
        for (int i = 0; i < 10; i++) {
            watch(broadcast, "Visitor " + i, i % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN);
        }
        couriers.pass(Pace.PRESENCE_TICK);
        renderings.set(0);
        room.submit(new Start(), rooms.seat(room, "Visitor 0"));
        couriers.work();
        assertEquals(2, renderings.get());
    }

    @Test
    void aTurnThatFailsSendsScreensAwayRatherThanLeaveThemWrong() {
        AtomicBoolean broken = new AtomicBoolean();
        RoomBroadcast broadcast = new RoomBroadcast(room, (fragment, view, language) -> {
            if (broken.get()) {
                throw new IllegalStateException("a fragment is broken");
            }
            return real.render(fragment, view, language);
        }, couriers);
        PatchedPage page = watch(broadcast, "Ana", Locale.ENGLISH);
        couriers.pass(Pace.PRESENCE_TICK);
        assertFalse(page.isClosed());
        broken.set(true);
        room.submit(new Start(), rooms.seat(room, "Ana"));
        couriers.work();
        assertTrue(page.isClosed());
    }

    @Test
    void manyWhoJoinTogetherAreShownTogether() {
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage page = watch(broadcast, "Ana", Locale.ENGLISH);
        couriers.pass(Pace.PRESENCE_TICK);
        int before = page.frames();
        for (int i = 0; i < 100; i++) {
            rooms.seat(room, "Visitor " + i);
            couriers.work();
        }
        couriers.pass(Pace.PRESENCE_TICK);
        assertEquals(room.state().token(), page.token());
        assertTrue(page.frames() - before <= 2, () -> page.frames() - before + " frames");
    }

    @Test
    void aVoteIsShownAtOnceEvenIfPeopleAreComing() {
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage page = watch(broadcast, "Ana", Locale.ENGLISH);
        couriers.pass(Pace.PRESENCE_TICK);
        room.submit(new Start(), rooms.seat(room, "Ana"));
        couriers.work();
        rooms.seat(room, "Ben");
        couriers.work();
        assertNotEquals(room.state().token(), page.token(), "a newcomer is patient");
        room.submit(new Vote("5", "1"), rooms.seat(room, "Ana"));
        couriers.work();
        assertEquals(room.state().token(), page.token());
    }

    @Test
    void whoIsRemovedGetsNoFurtherFrameAndIsToldByTheCloseCode() {
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage ana = watch(broadcast, "visitor 0", Locale.ENGLISH);
        PatchedPage ben = watch(broadcast, "Ben", Locale.ENGLISH);
        couriers.pass(Pace.PRESENCE_TICK);
        room.submit(new Start(), rooms.seat(room, "visitor 0"));
        couriers.work();
        int before = ben.frames();
        assertTrue(before > 0, "need somebody who has got frames for this test to mean anything");
        assertTrue(room.submit(new Remove("2"), rooms.seat(room, "visitor 0")).isEmpty());
        couriers.work();
        room.submit(new Vote("5", "1"), rooms.seat(room, "visitor 0"));
        couriers.work();
        assertEquals(4403, ben.closeCode());
        assertEquals(before, ben.frames());
        assertEquals(room.state().token(), ana.token());
    }

    @Test
    void whoIsNudgedIsToldAndNobodyElse() {
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage ana = watch(broadcast, "visitor 0", Locale.ENGLISH);
        PatchedPage ben = watch(broadcast, "Ben", Locale.GERMAN);
        couriers.pass(Pace.PRESENCE_TICK);
        room.submit(new Start(), rooms.seat(room, "visitor 0"));
        room.submit(new Vote("5", "1"), rooms.seat(room, "visitor 0"));
        room.submit(new Nudge("1"), rooms.seat(room, "visitor 0"));
        couriers.work();
        assertEquals("Die anderen warten auf deine Karte.", ben.notice());
        assertEquals("", ana.notice());
    }

    @Test
    void whoWasToldThatNobodyKnowsIsToldOnceItIsKnownAndNobodyElseIs() {
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage ana = watch(broadcast, "visitor 0", Locale.ENGLISH);
        PatchedPage ben = watch(broadcast, "Ben", Locale.GERMAN);
        couriers.pass(Pace.PRESENCE_TICK);
        room.submit(new Start(), rooms.seat(room, "visitor 0"));
        couriers.work();
        String before = ana.token();
        rooms.doubt();
        room.submit(new Vote("5", "1"), rooms.seat(room, "Ben"));
        couriers.work();
        assertEquals(before, ana.token(), "nothing is shown before it is known");
        rooms.resolve(true);
        couriers.work();
        assertEquals(room.state().token(), ana.token());
        assertEquals("Was der Server eben noch nicht wusste: Deine Änderung wurde gespeichert.", ben.notice());
        assertEquals("", ana.notice());

        rooms.doubt();
        room.submit(new Vote("8", "1"), rooms.seat(room, "Ben"));
        rooms.resolve(false);
        couriers.pass(Pace.TICK);
        assertTrue(ben.notice().contains("nicht gespeichert"), ben.notice());
    }

    @Test
    void whoOpensAConnectionToARoomThatHasJustEndedIsToldSo() {
        assertTrue(rooms.delete(room, rooms.seat(room, "visitor 0")).isEmpty());
        RoomBroadcast broadcast = new RoomBroadcast(room, real, couriers);
        PatchedPage page = new PatchedPage(room.state(), new ParticipantId(1), Locale.ENGLISH, real, false);
        broadcast.open(new Connection(room, broadcast, new ParticipantId(1), Locale.ENGLISH, page, couriers, () -> 0,
                OutboxLimits.DEFAULT, broadcast::close), page.token());
        couriers.pass(Pace.PRESENCE_TICK);
        assertEquals(4404, page.closeCode());
    }

    private PatchedPage watch(RoomBroadcast broadcast, String name, Locale language) {
        ParticipantId viewer = rooms.seat(room, name);
        PatchedPage page = new PatchedPage(room.state(), viewer, language, real, false);
        Connection connection = new Connection(room, broadcast, viewer, language, page, couriers, () -> 0,
                OutboxLimits.DEFAULT, broadcast::close);
        room.connected(viewer, connection);
        broadcast.open(connection, page.token());
        return page;
    }
}
