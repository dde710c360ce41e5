package org.pointingparty.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.live.admission.Guesser;
import org.pointingparty.live.admission.Guesses;
import org.pointingparty.room.RoomCode;
import org.pointingparty.room.RoomId;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;
import org.pointingparty.settings.Settings;

/** Finds rooms by their codes and limits guessing; only wrong codes count. Thread-safe. */
@ApplicationScoped
public class RoomCodes {

    private RoomJournal journal;
    private Admission admission;
    private Guesses addresses;
    private Guesses visitors;

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
        this.addresses = new Guesses(settings.ceilings().wrongCodesPerMinute(), clock);
        this.visitors = new Guesses(settings.ceilings().wrongCodesPerMinute(), clock);
    }

    /** The room with this code, or why there is none: with no guess left, nothing is told about the code. */
    public Answer<RoomId> room(RoomCode code, Guesser guesser) {
        if (!take(guesser)) {
            return Answer.refuse(tooMany());
        }
        Answer<RoomId> room = journal.room(code);
        if (!isWrong(room)) {
            giveBack(guesser);
        }
        return room;
    }

    /** An outage says nothing about the code, so it costs no guess. */
    private static boolean isWrong(Answer<RoomId> room) {
        return room.rejection().filter(refusal -> refusal.reason() == Reason.NO_SUCH_ROOM).isPresent();
    }

    /** Why the typed code does not open this room; empty if it does. */
    public Optional<Rejection> objection(LiveRoom room, @Nullable String typed, Guesser guesser) {
        if (!take(guesser)) {
            return Optional.of(tooMany());
        }
        Optional<RoomCode> code = room.code();
        if (code.isPresent() && !code.equals(RoomCode.parse(typed))) {
            return Optional.of(Rejection.of(Reason.CODE_WRONG));
        }
        giveBack(guesser);
        return code.isPresent() ? Optional.empty() : Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE));
    }

    private boolean take(Guesser guesser) {
        if (!addresses.take(guesser.address())) {
            return false;
        }
        boolean granted = visitors.take(guesser.visitor().value());
        if (!granted) {
            addresses.giveBack(guesser.address());
        }
        return granted;
    }

    private void giveBack(Guesser guesser) {
        addresses.giveBack(guesser.address());
        visitors.giveBack(guesser.visitor().value());
    }

    private Rejection tooMany() {
        admission.refuse(Ceiling.WRONG_CODES_PER_MINUTE);
        return Rejection.of(Reason.TOO_MANY_CODES);
    }
}
