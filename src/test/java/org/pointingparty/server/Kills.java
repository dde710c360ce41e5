package org.pointingparty.server;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of votes in a server that was killed again and again.
 *
 * @param kills how often it was killed
 * @param votesSent how many votes were sent, answered or not
 * @param votesShown how many different votes some page has shown
 * @param votesLost how many of them were not there after the kill
 * @param faults what was wrong, the lost votes among it
 */
public record Kills(int kills, int votesSent, int votesShown, int votesLost, List<String> faults) {

    /** What became of the votes of both. */
    Kills and(Kills other) {
        return new Kills(kills + other.kills, votesSent + other.votesSent, votesShown + other.votesShown,
                votesLost + other.votesLost, Stream.concat(faults.stream(), other.faults.stream()).toList());
    }
}
