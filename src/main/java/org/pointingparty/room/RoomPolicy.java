package org.pointingparty.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team has agreed on for its room.
 *
 * @param drive who may drive
 * @param reveal when a round is revealed
 * @param change until when a vote may be changed
 * @param ballot how votes are cast
 * @param entry who may come in
 */
public record RoomPolicy(Drivers drive, Revealing reveal, Changing change, Ballot ballot, Entry entry) {

    /** Anybody drives, a complete round is revealed at once, votes are plain and then final, and the link suffices. */
    public static final RoomPolicy DEFAULT =
            new RoomPolicy(Drivers.ANYONE, Revealing.AT_ONCE, Changing.UNTIL_REVEAL, Ballot.PLAIN, Entry.LINK);

    /** The name of the option that says who may come in. */
    public static final String ENTRY = "entry";

    /** @throws NullPointerException if anything is null */
    public RoomPolicy {
        Objects.requireNonNull(drive, "drive");
        Objects.requireNonNull(reveal, "reveal");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(ballot, "ballot");
        Objects.requireNonNull(entry, "entry");
    }

    /** All options by name, with the words for their possible values, the default first. */
    public static Map<String, List<String>> options() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        options.put("drive", Choice.words(Drivers.class));
        options.put("reveal", Choice.words(Revealing.class));
        options.put("change", Choice.words(Changing.class));
        options.put("ballot", Choice.words(Ballot.class));
        options.put(ENTRY, Choice.words(Entry.class));
        return options;
    }

    /** The word for each option's value, by the names of {@link #options}. */
    public Map<String, String> words() {
        return Map.of("drive", drive.word(), "reveal", reveal.word(), "change", change.word(),
                "ballot", ballot.word(), ENTRY, entry.word());
    }

    /** This policy changed by these words; absent and empty ones change nothing. Empty if a word is unknown. */
    public Optional<RoomPolicy> with(Map<String, @Nullable String> words) {
        return said(Drivers.class, words.get("drive"), drive).flatMap(drivers ->
                said(Revealing.class, words.get("reveal"), reveal).flatMap(revealing ->
                said(Changing.class, words.get("change"), change).flatMap(changing ->
                said(Ballot.class, words.get("ballot"), ballot).flatMap(casting ->
                said(Entry.class, words.get(ENTRY), entry).map(entering ->
                        new RoomPolicy(drivers, revealing, changing, casting, entering))))));
    }

    private static <C extends Enum<C> & Choice> Optional<C> said(
            Class<C> choices, @Nullable String word, C otherwise) {
        return word == null || word.isEmpty() ? Optional.of(otherwise) : Choice.of(choices, word);
    }
}
