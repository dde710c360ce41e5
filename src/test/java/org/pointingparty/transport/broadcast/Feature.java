package org.pointingparty.transport.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Admit;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Appoint;
import org.pointingparty.room.command.Archive;
import org.pointingparty.room.command.Choose;
import org.pointingparty.room.command.Decline;
import org.pointingparty.room.command.Delete;
import org.pointingparty.room.command.Edit;
import org.pointingparty.room.command.EndCountdown;
import org.pointingparty.room.command.EndTimer;
import org.pointingparty.room.command.Erase;
import org.pointingparty.room.command.EraseMe;
import org.pointingparty.room.command.HandOver;
import org.pointingparty.room.command.Hold;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Knock;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Move;
import org.pointingparty.room.command.Next;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Quick;
import org.pointingparty.room.command.Remove;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.command.Restore;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.Revote;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetDeck;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.command.SetRole;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.SetTitle;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.Spectate;
import org.pointingparty.room.command.Start;
import org.pointingparty.room.command.StopTimer;
import org.pointingparty.room.command.TakeOver;
import org.pointingparty.room.command.Unarchive;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Something that somebody does in a room and others see, for every command there is.
 *
 * @param sentence what is done
 * @param before the room before
 * @param by who does it
 * @param command how it is asked
 */
record Feature(String sentence, Rooms before, int by, RoomCommand command) {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    /** Participant 1 is a facilitator, 2, 3 and 4 are voters, 5 is a spectator; 4 is away. */
    static final Rooms SEATED = Rooms.roomWith(4).voters().and(1).spectators().facilitatedBy(1).absent(4);

    /** Two are yet to vote, one of them is there. */
    static final Rooms VOTING = SEATED.started().voted(2, "5");
    private static final Rooms SPLIT = SEATED.started().voted("3", "5", "8");
    private static final Rooms LENIENT = SEATED.agreed(Map.of("change", "after-reveal")).started().voted("3", "5", "8");
    private static final Rooms AT_IMPASSE = SPLIT.did(1, new Revote()).voted("3", "5", "8");
    private static final Rooms PROPOSED = AT_IMPASSE.did(1, new Propose("5", "2"));
    private static final Rooms TIMED = VOTING.did(1, new SetTimer("1", "60", "yes"), NOW);
    private static final Rooms COUNTING = VOTING.agreed(Map.of("reveal", "countdown")).voted(1, "5")
            .did(3, new Vote("8", "1"), NOW);

    /** All features, each command in one at least. */
    static List<Feature> all() {
        return Stream.of(seats(), facilitators(), rounds(), impasses(), time(), tickets(), upkeep())
                .flatMap(List::stream).toList();
    }

    /** Fails if it does not converge; otherwise the regions that somebody sees change. */
    Set<String> converges(FragmentRenderer sending) {
        return Convergence.converges(before, rooms -> rooms.did(by, command, NOW), sending);
    }

    @Override
    public String toString() {
        return sentence;
    }

    private static List<Feature> seats() {
        Rooms left = VOTING.did(3, new Leave());
        return List.of(
                new Feature("somebody joins", VOTING, 6, new Join(Rooms.visitor(6), "Дана <i>")),
                new Feature("somebody comes back into the middle", left, 3, new Join(Rooms.visitor(3), "Cy")),
                new Feature("somebody leaves", VOTING, 3, new Leave()),
                new Feature("somebody takes another name", VOTING, 2, new Rename("Bo & Co")),
                new Feature("a voter becomes a spectator", VOTING, 2, new SetRole("spectator")),
                new Feature("a spectator becomes a voter", VOTING, 5, new SetRole("voter")),
                new Feature("somebody is forgotten at their own wish", SPLIT, 3, new EraseMe()));
    }

    private static List<Feature> facilitators() {
        Rooms removed = VOTING.did(1, new Remove("3"));
        return List.of(
                new Feature("a facilitator appoints another", VOTING, 1, new Appoint("2")),
                new Feature("a facilitator hands over", VOTING, 1, new HandOver("2")),
                new Feature("a facilitator confirms somebody who acts", VOTING.actedFor(2), 1, new Appoint("2")),
                new Feature("somebody who acts hands over", VOTING.actedFor(2), 2, new HandOver("3")),
                new Feature("a deputy takes over", VOTING.absent(1).leaderless(), 2, new TakeOver()),
                new Feature("a facilitator turns somebody into a spectator", VOTING, 1, new Spectate("2")),
                new Feature("a facilitator removes somebody", VOTING, 1, new Remove("3")),
                new Feature("a facilitator lets somebody come back", removed, 1, new Admit("3")),
                new Feature("somebody asks to be let in again", removed, 3, new Knock()),
                new Feature("a facilitator does not let them in", removed.did(3, new Knock()), 1, new Decline("3")),
                new Feature("a facilitator has somebody forgotten", SPLIT, 1, new Erase("3")),
                new Feature("a facilitator nudges those who are awaited", VOTING, 1, new Nudge("1")));
    }

    private static List<Feature> rounds() {
        Rooms committed = SEATED.committed().started().voted(2, "5");
        return List.of(
                new Feature("the party starts", SEATED, 1, new Start()),
                new Feature("a second vote is cast", VOTING, 3, new Vote("8", "1")),
                new Feature("a vote is changed", VOTING, 2, new Vote("8", "1")),
                new Feature("a vote is taken back", VOTING, 2, new Retract("1")),
                new Feature("the last vote reveals the round", VOTING.voted(1, "5"), 3, new Vote("5", "1")),
                new Feature("a vote is committed to", committed, 3, new Vote("8", "1")),
                new Feature("what was committed to is revealed", committed, 1, new Reveal("1")),
                new Feature("a round is revealed early", VOTING, 1, new Reveal("1")),
                new Feature("a vote is changed after the reveal", LENIENT, 3, new Vote("13", "1")),
                new Feature("a round is voted on again", SPLIT, 1, new Revote()),
                new Feature("a ticket gets its estimate", SPLIT, 1, new Next("8")),
                new Feature("the last ticket is done", last(), 1, new Skip("3")),
                new Feature("a ticket is skipped", VOTING, 1, new Skip("1")),
                new Feature("another ticket is chosen", VOTING, 1, new Choose("3")),
                new Feature("a quick vote is opened", VOTING, 1, new Quick()));
    }

    private static List<Feature> impasses() {
        return List.of(
                new Feature("a team comes to an impasse", SPLIT.did(1, new Revote()).voted("3", "5"), 3,
                        new Vote("8", "2")),
                new Feature("an estimate is proposed", AT_IMPASSE, 1, new Propose("5", "2")),
                new Feature("somebody can support it", PROPOSED, 2, new AnswerProposal("yes", "2")),
                new Feature("somebody cannot", PROPOSED, 3, new AnswerProposal("no", "2")));
    }

    private static List<Feature> time() {
        Rooms last = VOTING.agreed(Map.of("reveal", "countdown")).voted(1, "5");
        return List.of(
                new Feature("a timer is set", VOTING, 1, new SetTimer("1", "60", "")),
                new Feature("a timer is stopped", TIMED, 1, new StopTimer("1")),
                new Feature("the time is up", TIMED, 1, new EndTimer("1", NOW.plusSeconds(60))),
                new Feature("a countdown begins", last, 3, new Vote("8", "1")),
                new Feature("a countdown is called off", COUNTING, 1, new Hold("1")),
                new Feature("a countdown ends", COUNTING, 1,
                        new EndCountdown("1", NOW.plusSeconds(3), COUNTING.present())));
    }

    private static List<Feature> tickets() {
        Rooms deleted = VOTING.did(1, new Delete("2"));
        return List.of(
                new Feature("a ticket is added", VOTING, 1, new Add("One <b>more", "")),
                new Feature("tickets are imported", VOTING, 1,
                        new Import(List.of(new TicketDraft("PP-1", "Search", ""), new TicketDraft("Export", "")))),
                new Feature("the open ticket is edited", VOTING, 1, new Edit("1", "PP-1", "Other", "*Words*", "")),
                new Feature("a ticket is deleted", VOTING, 1, new Delete("2")),
                new Feature("a ticket is brought back", deleted, 1, new Restore("2")),
                new Feature("a ticket is moved", VOTING, 1, new Move("3", "", "", "first")));
    }

    private static List<Feature> upkeep() {
        return List.of(
                new Feature("something else is agreed on", VOTING, 1, new SetPolicy(Map.of("reveal", "countdown"))),
                new Feature("other cards are dealt", SEATED, 1, new SetDeck("", "S M L")),
                new Feature("the room gets another title", VOTING, 1, new SetTitle("Sprint 13 & more")),
                new Feature("the room is archived", VOTING, 1, new Archive()),
                new Feature("the room is opened again", VOTING.did(1, new Archive()), 1, new Unarchive()));
    }

    private static Rooms last() {
        return VOTING.did(1, new Skip("1")).did(1, new Skip("2")).voted(2, "5");
    }
}
