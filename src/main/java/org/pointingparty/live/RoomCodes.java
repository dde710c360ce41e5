package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Askers;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.live.admission.Guess;
import org.pointingparty.live.admission.Guesser;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;

/**
 * Finds rooms by their codes and limits guessing; only wrong codes count, for their visitor and for their address. A
 * visitor without a guess left is refused whatever the code, but an address, where others may have the right one, is
 * only answered late. Thread-safe.
 */
@ApplicationScoped
public class RoomCodes {

    /** How many times as many wrong codes as a visitor an address may try: people share one, and some mistype. */
    private static final int VISITORS = 10;

    private RoomJournal journal;
    private Admission admission;
    private Askers addresses;
    private Askers visitors;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected RoomCodes() {
    }

    /** Codes that are kept in this journal. */
    @Inject
    public RoomCodes(RoomJournal journal, Settings settings, Admission admission) {
        this(journal, settings, admission, System::nanoTime);
    }

    RoomCodes(RoomJournal journal, Settings settings, Admission admission, LongSupplier clock) {
        this.journal = journal;
        this.admission = admission;
        int perMinute = settings.ceilings().wrongCodesPerMinute();
        this.addresses = new Askers(Askers.times(VISITORS, perMinute), clock);
        this.visitors = new Askers(perMinute, clock);
    }

    /** A try of a code, which is to be made when it is its turn, or else to be dropped. */
    public Guess guess(Guesser by) {
        if (!visitors.take(by.visitor().value())) {
            return new Guess(by, Guess.Turn.NEVER);
        }
        return new Guess(by, addresses.take(by.address()) ? Guess.Turn.NOW : Guess.Turn.LATE);
    }

    /** Gives back a try that was not made; returns why it cannot be. */
    public Rejection drop(Guess guess) {
        giveBack(guess);
        return tooMany();
    }

    /** The room with this code, or why there is none: with no guess left, nothing is told about the code. */
    public Answer<RoomId> room(RoomCode code, Guess guess) {
        if (guess.turn() == Guess.Turn.NEVER) {
            return Answer.refuse(tooMany());
        }
        Answer<RoomId> room = journal.room(code);
        if (!isWrong(room)) {
            giveBack(guess);
        }
        return room;
    }

    /** An outage says nothing about the code, so it costs no guess. */
    private static boolean isWrong(Answer<RoomId> room) {
        return room.rejection().filter(refusal -> refusal.reason() == Reason.NO_SUCH_ROOM).isPresent();
    }

    /** Why the typed code does not open this room; empty if it does. Where there is no room, it is wrong. */
    public Optional<Rejection> objection(Optional<LiveRoom> room, @Nullable String typed, Guess guess) {
        if (guess.turn() == Guess.Turn.NEVER) {
            return Optional.of(tooMany());
        }
        Optional<RoomCode> code = room.flatMap(LiveRoom::code);
        if (room.isEmpty() || code.isPresent() && !code.equals(RoomCode.parse(typed))) {
            return Optional.of(Rejection.of(Reason.CODE_WRONG));
        }
        giveBack(guess);
        return code.isPresent() ? Optional.empty() : Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE));
    }

    private void giveBack(Guess guess) {
        if (guess.turn() == Guess.Turn.NOW) {
            addresses.giveBack(guess.by().address());
        }
        visitors.giveBack(guess.by().visitor().value());
    }

    private Rejection tooMany() {
        admission.refuse(Ceiling.WRONG_CODES_PER_MINUTE);
        return Rejection.of(Reason.TOO_MANY_CODES);
    }
}
