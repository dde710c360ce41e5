package org.pointingparty.view.personal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomPolicy;

/**
 * Something that a team can agree on for its room.
 *
 * @param name the name of the option
 * @param words what it may be, the default first
 * @param chosen what it is, one of the words; null where nothing was chosen
 */
public record OptionView(String name, List<String> words, @Nullable String chosen) {

    /** All options, with what these words say of them. */
    public static List<OptionView> all(Map<String, String> chosen) {
        return RoomPolicy.options().entrySet().stream()
                .map(option -> new OptionView(option.getKey(), option.getValue(), chosen.get(option.getKey())))
                .toList();
    }
}
