package org.pointingparty.faults.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What all guests did and saw, in the order in which they did. Thread-safe. */
public final class History {

    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<LastLook> lastLooks = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();

    /** Somebody asks for something, now. */
    public synchronized Attempt attempt(Deed deed) {
        Attempt attempt = new Attempt(deed);
        attempts.add(attempt);
        return attempt;
    }

    /** Somebody has seen something. */
    public synchronized void saw(Sighting sighting) {
        sightings.add(sighting);
    }

    /** Somebody has looked at the end. */
    public synchronized void looked(LastLook look) {
        lastLooks.add(look);
    }

    /** Something that must not happen, in one sentence. */
    public synchronized void odd(String oddity) {
        oddities.add(oddity);
    }

    /** All that was asked for so far. */
    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    synchronized List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    synchronized List<LastLook> lastLooks() {
        return List.copyOf(lastLooks);
    }

    /** What must not happen and did. */
    public synchronized List<String> oddities() {
        return List.copyOf(oddities);
    }

    /** How many votes there are of which this is so. */
    public long votes(Predicate<Attempt> which) {
        return attempts().stream().filter(attempt -> attempt.deed().kind() == Deed.Kind.VOTE).filter(which).count();
    }

    /** How many votes in this room were shown. */
    public long shownIn(String room) {
        return votes(attempt -> attempt.deed().room().equals(room) && attempt.heard(Word.SHOWN));
    }
}
