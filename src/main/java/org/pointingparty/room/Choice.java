package org.pointingparty.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant of a small enum, with the word that stands for it outside Java. */
public interface Choice {

    /** The constant's name. */
    String name();

    /** The word for this constant on the wire, in the journal and in the page. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word, if there is one; null matches none. */
    static <C extends Enum<C> & Choice> Optional<C> of(Class<C> choices, @Nullable String word) {
        return Stream.of(choices.getEnumConstants()).filter(choice -> choice.word().equals(word)).findFirst();
    }

    /** The words of all constants, in their order. */
    static <C extends Enum<C> & Choice> List<String> words(Class<C> choices) {
        return Stream.of(choices.getEnumConstants()).map(Choice::word).toList();
    }
}
