package org.pointingparty.faults.history;

import java.util.EnumSet;
import java.util.Set;

/** One time that something was asked for, and what was heard of it. Thread-safe. */
public final class Attempt {

    private final Deed deed;
    private final Set<Word> words = EnumSet.noneOf(Word.class);

    Attempt(Deed deed) {
        this.deed = deed;
    }

    /** What was asked for. */
    public Deed deed() {
        return deed;
    }

    /** Takes note of what was heard. */
    public synchronized void hear(Word word) {
        words.add(word);
    }

    /** Whether this was heard of it. */
    public synchronized boolean heard(Word word) {
        return words.contains(word);
    }

    /** Whether the guest may rely on it. */
    boolean isCertain() {
        return heard(Word.SHOWN) || heard(Word.KEPT);
    }

    /** Whether the guest may rely on its not being there. */
    boolean isDenied() {
        return heard(Word.REFUSED) || heard(Word.NOT_KEPT);
    }

    /** Whether it has been said at any time that its end is not known, or nothing at all. */
    public boolean isDoubtful() {
        return heard(Word.UNKNOWN) || heard(Word.UNANSWERED);
    }
}
