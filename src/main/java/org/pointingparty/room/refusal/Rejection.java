package org.pointingparty.room.refusal;

import java.util.List;

/**
 * Why a command was refused, as told to its sender.
 *
 * @param reason the kind of refusal
 * @param arguments the arguments of the reason's text; never a card that somebody has played
 */
public record Rejection(Reason reason, List<Object> arguments) {

    /** Copies the arguments. */
    public Rejection {
        arguments = List.copyOf(arguments);
    }

    /** A rejection for this reason, with the arguments of its text. */
    public static Rejection of(Reason reason, Object... arguments) {
        return new Rejection(reason, List.of(arguments));
    }
}
