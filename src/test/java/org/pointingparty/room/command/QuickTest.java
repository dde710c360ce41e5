package org.pointingparty.room.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.roomWith;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.round.Outcome;
import org.pointingparty.room.round.Revealed;
import org.pointingparty.room.round.RoundId;
import org.pointingparty.room.ticket.TicketId;

/** A vote without a ticket. */
class QuickTest {

    private final Rooms waiting = roomWith(2).voters();

    @Test
    void beforeThePartyItLeadsBackToWaiting() {
        Rooms quick = waiting.did(1, new Quick());
        assertEquals(Phase.VOTING, quick.room().phase());
        assertEquals(Optional.empty(), quick.room().ticket());
        Rooms revealed = quick.voted("5", "8");
        assertEquals(Outcome.TIE, ((Revealed) revealed.room().open()).tally().outcome());
        Rooms ended = revealed.did(2, new Next(""));
        assertEquals(Phase.WAITING, ended.room().phase());
        assertEquals(Optional.of(Reason.NOT_STARTED), ended.refusal(1, new Vote("5", "1")));
        assertEquals(TicketId.NONE, ended.room().past().get(0).ticket());
        assertEquals(new TicketId(1), ended.did(1, new Start()).room().open().ticket());
        assertEquals(new RoundId(2), ended.did(1, new Start()).room().open().id());
    }

    @Test
    void whileThePartyRunsItGoesOnWithTheFirstTicketThatIsOpen() {
        Rooms second = waiting.started().voted("5", "5").did(1, new Next(""));
        Rooms quick = second.did(1, new Quick());
        assertEquals(new TicketId(2), quick.did(1, new Skip(quick.round())).room().open().ticket());
        Rooms again = quick.voted("3", "8").did(1, new Revote()).voted("3", "8");
        assertEquals(TicketId.NONE, again.room().open().ticket());
        assertEquals(new TicketId(2), again.did(1, new Next("3")).room().open().ticket());
        assertEquals(List.of(), again.room().courses().get(1).rounds(), "it is no round of any ticket");
    }

    @Test
    void afterThePartyItLeadsBackToItsEnd() {
        Rooms done = waiting.started();
        while (done.room().open() != null) {
            done = done.did(1, new Skip(done.round()));
        }
        assertEquals(Phase.DONE, done.did(1, new Quick()).voted("5", "5").did(1, new Next("")).room().phase());
    }
}
