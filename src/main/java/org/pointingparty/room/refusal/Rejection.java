package org.pointingparty.room.refusal;

import java.util.List;

/**
 * Why something was refused, for the one who asked.
 *
 * @param reason what kind of refusal
 * @param arguments what the reason's text needs, never a card that somebody played
 */
public record Rejection(Reason reason, List<Object> arguments) {

    /** Copies the arguments. */
    public Rejection {
        arguments = List.copyOf(arguments);
    }

    /** A rejection for this reason with what its text needs. */
    public static Rejection of(Reason reason, Object... arguments) {
        return new Rejection(reason, List.of(arguments));
    }
}
