package org.pointingparty.faults;

import java.util.List;
import org.pointingparty.faults.history.Attempt;
import org.pointingparty.faults.history.Evidence;
import org.pointingparty.faults.history.History;
import org.pointingparty.faults.history.Word;

/**
 * What came of one trial.
 *
 * @param name of the fault
 * @param votes what became of votes
 * @param faults how often something was made to fail
 * @param findings what was wrong, each in one sentence
 * @param heal the longest time until votes were taken again in all rooms, in seconds
 * @param log what the server has logged
 * @param seconds how long all took
 * @param note what else is worth a word, or empty
 */
record Outcome(String name, Votes votes, int faults, List<String> findings, double heal, LogCount log, double seconds,
        String note) {

    /**
     * Votes by what was heard of them; one of which nobody knew at first can be shown later.
     *
     * @param sent all
     * @param shown those that the voter's own page showed
     * @param refused those that changed nothing, as was said
     * @param unknown those of which it was said that nobody knows, or nothing at all
     * @param kept those of them that are in the journal in the end
     * @param notKept those of them that are not
     */
    record Votes(long sent, long shown, long refused, long unknown, long kept, long notKept) {
        static final Votes NONE = new Votes(0, 0, 0, 0, 0, 0);

        /** Counts them; there may be nobody, or no evidence. */
        static Votes of(Players players, Evidence evidence) {
            if (players == null) {
                return NONE;
            }
            History history = players.history();
            long unknown = history.votes(Attempt::isDoubtful);
            long kept = evidence == null ? 0 : evidence.kept();
            return new Votes(history.votes(vote -> true), history.votes(vote -> vote.heard(Word.SHOWN)),
                    history.votes(vote -> vote.heard(Word.REFUSED)), unknown, kept,
                    evidence == null ? 0 : unknown - kept);
        }
    }

    /** A fault that was not tried, and why. */
    static Outcome untried(String name, String reason) {
        return new Outcome(name, Votes.NONE, 0, List.of(), 0, LogCount.NONE, 0,
                "not tried: " + reason);
    }
}
