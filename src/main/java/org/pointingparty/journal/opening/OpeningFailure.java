package org.pointingparty.journal.opening;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the journal cannot be opened, and what to do, in a sentence for the log. It has neither a trace nor a cause,
 * which would say less, and might repeat what nobody should read.
 */
public final class OpeningFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final @Nullable String obstacle;

    private OpeningFailure(String sentence, @Nullable String obstacle) {
        super(sentence);
        this.sentence = sentence;
        this.obstacle = obstacle;
    }

    /** One that lasts until somebody does something about it and starts the product again. */
    public static OpeningFailure lasting(String sentence) {
        return new OpeningFailure(sentence, null);
    }

    /**
     * One that may pass while the product runs.
     *
     * @param obstacle what is in the way, in a few words for anybody: no name, no address
     */
    public static OpeningFailure passing(String sentence, String obstacle) {
        return new OpeningFailure(sentence, obstacle);
    }

    /** Why, and what to do. */
    String sentence() {
        return sentence;
    }

    /** What is in the way, in a few words, if it may pass by itself. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
