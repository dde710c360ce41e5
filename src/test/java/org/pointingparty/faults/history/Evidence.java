package org.pointingparty.faults.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All there is to judge.
 *
 * @param history what guests did and saw
 * @param rows what the journal holds in the end, by room and in the order of versions
 */
public record Evidence(History history, List<StoredRow> rows) {

    /** Everything that is wrong, each in one sentence. */
    public List<String> findings() {
        return Stream.of(history.oddities().stream(), DeedCheck.findings(this), VersionCheck.findings(this),
                SightingCheck.findings(this), CommitmentCheck.findings(this),
                history.lastLooks().stream().filter(look -> !look.tab().equals(look.fresh())).map(look ->
                        look.who() + " still shows " + look.tab() + ", a fresh page " + look.fresh()))
                .flatMap(findings -> findings).distinct().toList();
    }

    /** How many votes of which nobody knew are there in the end. */
    public long kept() {
        Set<Deed> stored = stored();
        return history.votes(vote -> vote.isDoubtful() && stored.contains(vote.deed()));
    }

    /** Everything that the journal holds. */
    Set<Deed> stored() {
        return rows.stream().flatMap(row -> row.deeds().stream()).collect(Collectors.toSet());
    }
}
