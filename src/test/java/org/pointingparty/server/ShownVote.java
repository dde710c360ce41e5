package org.pointingparty.server;

/**
 * A vote that somebody's page has shown.
 *
 * @param card what was played, or null where only the mark was to be seen
 */
record ShownVote(String room, int round, int participant, String card) {

    ShownVote withoutCard() {
        return new ShownVote(room, round, participant, null);
    }
}
