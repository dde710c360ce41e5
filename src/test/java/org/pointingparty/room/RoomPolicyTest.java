package org.pointingparty.room;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a team can agree on is an option, and can be said in words. */
class RoomPolicyTest {

    @Test
    void everyPartOfThePolicyIsAnOptionAndSaidInWords() {
        Set<String> parts = Stream.of(RoomPolicy.class.getRecordComponents())
                .map(RecordComponent::getName).collect(toSet());
        assertFalse(parts.isEmpty());
        assertEquals(parts, RoomPolicy.options().keySet());
        assertEquals(parts, RoomPolicy.DEFAULT.words().keySet());
    }

    @Test
    void whatIsSaidInWordsIsHeeded() {
        Map<String, String> last = RoomPolicy.options().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, option -> option.getValue().get(option.getValue().size() - 1)));
        assertEquals(Optional.of(last), RoomPolicy.DEFAULT.with(last).map(RoomPolicy::words));
    }
}
