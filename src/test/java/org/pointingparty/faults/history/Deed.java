package org.pointingparty.faults.history;

/**
 * What a guest asks for; at most one at a time, so that what the journal holds is known by who did it.
 *
 * @param room the room's id
 * @param participant the guest's number in it
 * @param kind what is asked for
 * @param round the round that it is about, or that it opens
 * @param card what is played, empty if nothing is
 */
public record Deed(String room, int participant, Kind kind, int round, String card) {

    /** What can be asked for. */
    public enum Kind { VOTE, REVEAL, OPENING }

    /** A card is played. */
    public static Deed vote(String room, int participant, int round, String card) {
        return new Deed(room, participant, Kind.VOTE, round, card);
    }

    /** The same of nobody in particular, for the journal does not say who opens and reveals a round. */
    Deed unsigned() {
        return kind == Kind.VOTE ? this : new Deed(room, 0, kind, round, "");
    }

    @Override
    public String toString() {
        return switch (kind) {
            case VOTE -> "the vote " + card + " of participant " + participant + " in round " + round;
            case REVEAL -> "the reveal of round " + round;
            case OPENING -> "the opening of round " + round;
        } + " of room " + room;
    }
}
