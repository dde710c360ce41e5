package org.pointingparty.live;

import java.util.Optional;
import org.pointingparty.room.refusal.Reason;
import org.pointingparty.room.refusal.Rejection;

/** What became of a change that the journal was asked to keep. */
public enum Receipt {
    /** It is kept. */
    APPENDED,
    /** Another writer has kept a change of this version, or the room is gone; nothing was kept now. */
    CONFLICT,
    /** It is not kept, and never will be. */
    UNAVAILABLE,
    /** Its commit has begun, and nobody knows yet whether it is kept or will be. */
    UNKNOWN;

    /** What whoever asked for the change is told; empty if it is kept. */
    Optional<Rejection> refusal() {
        return switch (this) {
            case APPENDED -> Optional.empty();
            case CONFLICT, UNAVAILABLE -> Optional.of(Rejection.of(Reason.JOURNAL_UNAVAILABLE));
            case UNKNOWN -> Optional.of(Rejection.of(Reason.OUTCOME_UNKNOWN));
        };
    }
}
