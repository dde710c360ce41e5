package org.pointingparty.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.pointingparty.room.Phase;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.event.RoundEvent.VoteRetracted;

/** What can be taken home says of an open round as much as if nobody had played a card in it. */
class MinutesProperties {

    private static final Card OTHER = new Card("0", null, true);

    @Provide
    Arbitrary<RoomArbitraries.Story> stories() {
        return RoomArbitraries.stories();
    }

    private static Meeting meeting(List<List<RoomEvent>> changes) {
        Minutes minutes = new Minutes(Rooms.ID);
        for (int i = 0; i < changes.size(); i++) {
            minutes.then(Instant.ofEpochSecond(i), changes.get(i));
        }
        return minutes.meeting();
    }

    @Property(tries = 300)
    void nothingOfAnOpenRoundLeavesTheServer(@ForAll("stories") RoomArbitraries.Story story) {
        List<List<RoomEvent>> changes = new ArrayList<>(story.start().changes());
        for (Step.Taken taken : story.taken()) {
            if (taken.accepted()) {
                changes.add(taken.decision().events());
                compare(taken.after(), changes);
            }
        }
        Statistics.coverage(played -> played.check(true).count(count -> count > 100));
    }

    private static void compare(Room room, List<List<RoomEvent>> changes) {
        if (room.phase() == Phase.VOTING) {
            Statistics.collect(!room.open().votes().isEmpty());
            assertEquals(meeting(changes), meeting(twin(room, changes)));
        }
    }

    /** The same story in which nobody plays a card in the open round. */
    private static List<List<RoomEvent>> twin(Room room, List<List<RoomEvent>> changes) {
        return changes.stream().map(events -> events.stream().filter(event -> !isVoteIn(room, event)).toList())
                .toList();
    }

    private static boolean isVoteIn(Room room, RoomEvent event) {
        return event instanceof VoteCast cast && cast.round().equals(room.open().id())
                || event instanceof VoteRetracted back && back.round().equals(room.open().id());
    }

    @Example
    void onceRevealedACardIsTold() {
        Rooms rooms = Rooms.roomWith(2).voters().started().voted("5", "8");
        List<List<RoomEvent>> other = rooms.changes().stream().map(events -> events.stream()
                .<RoomEvent>map(event -> event instanceof VoteCast cast
                        ? new VoteCast(cast.participant(), cast.round(), OTHER)
                        : event).toList()).toList();
        assertNotEquals(meeting(rooms.changes()), meeting(other));
    }
}
