package org.pointingparty.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomPolicyTest {

    @Test
    void everythingThatIsAgreedOnIsAnOptionInTheOrderOfThePolicy() {
        List<String> components = Stream.of(RoomPolicy.class.getRecordComponents()).map(RecordComponent::getName)
                .toList();
        assertEquals(components, List.copyOf(RoomPolicy.options().keySet()));
        assertEquals(Set.copyOf(components), RoomPolicy.DEFAULT.words().keySet());
    }

    @Test
    void theFirstWordOfEachOptionIsTheDefault() {
        RoomPolicy.options()
                .forEach((option, words) -> assertEquals(words.get(0), RoomPolicy.DEFAULT.words().get(option)));
    }

    @Test
    void everyWordOfAnOptionIsTakenAndToldAgain() {
        RoomPolicy.options().forEach((option, words) -> words.forEach(word -> {
            Optional<RoomPolicy> said = RoomPolicy.DEFAULT.with(Map.of(option, word));
            assertEquals(Optional.of(word), said.map(policy -> policy.words().get(option)), option);
        }));
    }
}
