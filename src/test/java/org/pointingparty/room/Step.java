package org.pointingparty.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pointingparty.room.command.AnswerProposal;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Hold;
import org.pointingparty.room.command.Nudge;
import org.pointingparty.room.command.Propose;
import org.pointingparty.room.command.Retract;
import org.pointingparty.room.command.Reveal;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetTimer;
import org.pointingparty.room.command.Skip;
import org.pointingparty.room.command.StopTimer;
import org.pointingparty.room.command.Vote;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;

/**
 * One step of a random story: somebody asks something while some are present.
 *
 * @param by who asks; perhaps nobody who is in the room
 * @param present who is there
 * @param asked what is asked; a round named {@link #OPEN} stands for the one that is open by then
 */
public record Step(ParticipantId by, Set<ParticipantId> present, RoomCommand asked) {

    /** Stands for the number of the round last opened. */
    public static final String OPEN = "open";

    /**
     * What one step led to.
     *
     * @param before the room before
     * @param step the step
     * @param command what was asked, the round resolved
     * @param decision the answer
     * @param after the room after; the same as before if refused
     */
    public record Taken(Room before, Step step, RoomCommand command, Decision decision, Room after) {

        /** Whether something happened. */
        public boolean accepted() {
            return decision.rejection().isEmpty();
        }
    }

    /** What is asked of this very room. */
    public RoomCommand in(Room room) {
        String open = Integer.toString(room.lastRound());
        if (asked instanceof Vote vote && OPEN.equals(vote.round())) {
            return new Vote(vote.card(), open);
        }
        if (asked instanceof Retract retract && OPEN.equals(retract.round())) {
            return new Retract(open);
        }
        if (asked instanceof Reveal reveal && OPEN.equals(reveal.round())) {
            return new Reveal(open);
        }
        if (asked instanceof Hold hold && OPEN.equals(hold.round())) {
            return new Hold(open);
        }
        if (asked instanceof Propose propose && OPEN.equals(propose.round())) {
            return new Propose(propose.estimate(), open);
        }
        if (asked instanceof AnswerProposal answer && OPEN.equals(answer.round())) {
            return new AnswerProposal(answer.support(), open);
        }
        if (asked instanceof SetTimer timer && OPEN.equals(timer.round())) {
            return new SetTimer(open, timer.seconds(), "at-once".equals(timer.reveal()) ? "yes" : "");
        }
        if (asked instanceof StopTimer timer && OPEN.equals(timer.round())) {
            return new StopTimer(open);
        }
        if (asked instanceof Nudge nudge && OPEN.equals(nudge.round())) {
            return new Nudge(open);
        }
        return asked instanceof Skip skip && OPEN.equals(skip.round()) ? new Skip(open) : asked;
    }

    /** Who is there; a room without a facilitator has been so for long. */
    public Attendance attendance(Room room) {
        boolean led = room.participants().inRoom().anyMatch(seat -> seat.facilitator() && present.contains(seat.id()));
        return new Attendance(present, Set.of(), !led);
    }

    /** Takes this step. */
    public Taken take(Room room) {
        RoomCommand command = in(room);
        Decision decision = TrialCommitments.in(room, Deciding.decide(room, command, by, attendance(room)));
        return new Taken(room, this, command, decision, decision.rejection().isPresent()
                ? room
                : RoomEvent.applyAll(room, decision.events()));
    }

    /** Takes all steps, one after the other. */
    public static List<Taken> takeAll(Room start, List<Step> steps) {
        List<Taken> taken = new ArrayList<>();
        Room room = start;
        for (Step step : steps) {
            Taken next = step.take(room);
            taken.add(next);
            room = next.after();
        }
        return taken;
    }
}
