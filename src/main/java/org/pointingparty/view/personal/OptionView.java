package org.pointingparty.view.personal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.RoomPolicy;

/**
 * One option of a room's policy.
 *
 * @param name the name of the option
 * @param words the words for its possible values, the default first
 * @param chosen the word for its value; null if none was chosen
 */
public record OptionView(String name, List<String> words, @Nullable String chosen) {

    /** All options, with the values chosen by these words. */
    public static List<OptionView> all(Map<String, String> chosen) {
        return RoomPolicy.options().entrySet().stream()
                .map(option -> new OptionView(option.getKey(), option.getValue(), chosen.get(option.getKey())))
                .toList();
    }
}
