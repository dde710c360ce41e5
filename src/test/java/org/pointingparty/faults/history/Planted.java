package org.pointingparty.faults.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.event.RoundEvent.VoteCast;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.room.round.RoundId;

/** Faults put into copies of real evidence, to see whether they are found. */
public final class Planted {

    private final Evidence evidence;

    /** @param evidence what really happened; it stays as it is */
    public Planted(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The same, without a vote that was shown; empty if none was. */
    public Optional<Evidence> loss() {
        Set<Deed> stored = evidence.stored();
        return evidence.history().attempts().stream()
                .filter(attempt -> attempt.heard(Word.SHOWN) && attempt.deed().kind() == Deed.Kind.VOTE)
                .map(Attempt::deed).filter(stored::contains).reduce((first, second) -> second).map(this::without);
    }

    private Evidence without(Deed vote) {
        return new Evidence(evidence.history(), evidence.rows().stream().map(row -> new StoredRow(row.room(),
                row.version(), row.events().stream().filter(event -> !new StoredRow(row.room(), row.version(),
                        List.of(event)).deeds().contains(vote)).toList())).toList());
    }

    /** The same, with a vote that was refused; empty if none was. */
    public Optional<Evidence> ghost() {
        return evidence.history().attempts().stream()
                .filter(attempt -> attempt.isDenied() && !attempt.isCertain() && !attempt.isDoubtful())
                .map(Attempt::deed).filter(deed -> deed.kind() == Deed.Kind.VOTE)
                .reduce((first, second) -> second).map(this::with);
    }

    /** The vote comes at the end of its room, with a version of its own. */
    private Evidence with(Deed vote) {
        List<StoredRow> rows = new ArrayList<>(evidence.rows());
        int last = -1;
        for (int row = 0; row < rows.size(); row++) {
            last = rows.get(row).room().equals(vote.room()) ? row : last;
        }
        long version = last < 0 ? 1 : rows.get(last).version() + 1;
        RoomEvent event = new VoteCast(new ParticipantId(vote.participant()), new RoundId(vote.round()),
                new Card(vote.card(), null, true));
        rows.add(last < 0 ? rows.size() : last + 1, new StoredRow(vote.room(), version, List.of(event)));
        return new Evidence(evidence.history(), rows);
    }
}
