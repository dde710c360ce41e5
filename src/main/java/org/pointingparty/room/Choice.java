package org.pointingparty.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the few things that something may be, with a word of its own. */
public interface Choice {

    /** The constant's name. */
    String name();

    /** The word for this on the wire, in the journal and in the page. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of these with this word, if there is one; null is none. */
    static <C extends Enum<C> & Choice> Optional<C> of(Class<C> choices, @Nullable String word) {
        return Stream.of(choices.getEnumConstants()).filter(choice -> choice.word().equals(word)).findFirst();
    }

    /** The words of these, in their order. */
    static <C extends Enum<C> & Choice> List<String> words(Class<C> choices) {
        return Stream.of(choices.getEnumConstants()).map(Choice::word).toList();
    }
}
