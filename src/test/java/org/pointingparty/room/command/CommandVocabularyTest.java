package org.pointingparty.room.command;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pointingparty.room.Room;
import org.pointingparty.room.RoomArbitraries;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.Step;
import org.pointingparty.room.people.ParticipantId;

/** No command is left out: not of what can be sent, and not of what the stories of the properties are made of. */
class CommandVocabularyTest {

    /** What nobody sends: asked by the product itself, by the clock, or by a page of its own. */
    private static final Set<Class<?>> UNSENT =
            Set.of(Create.class, Join.class, Import.class, EndCountdown.class, EndTimer.class, SeeFacilitator.class,
                    Knock.class);

    @Test
    void everyCommandThatSomebodySendsHasAName() {
        Set<Class<?>> sent = Arrays.stream(RoomCommand.class.getPermittedSubclasses())
                .filter(command -> !UNSENT.contains(command)).collect(toSet());
        assertEquals(sent, CommandVocabulary.names().stream().map(name -> command(name).getClass()).collect(toSet()));
    }

    @Test
    void theStoriesOfThePropertiesFillEveryFieldOfEveryCommand() {
        Set<String> fields = CommandVocabulary.names().stream()
                .flatMap(name -> CommandFields.of(name).stream()).collect(toCollection(TreeSet::new));
        fields.removeAll(RoomArbitraries.fields().sample().keySet());
        assertEquals(Set.of(), fields);
    }

    @TestFactory
    Stream<DynamicTest> theStoriesOfThePropertiesNameTheOpenRoundInEveryCommandThatNamesARound() {
        Room room = Rooms.roomWith(3).voters().facilitatedBy(1).started().room();
        return CommandVocabulary.names().stream().filter(name -> CommandFields.of(name).contains("round"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    RoomCommand asked = command(name, Map.of("round", Step.OPEN));
                    Step step = new Step(new ParticipantId(1), Set.of(), asked);
                    assertNotEquals(asked, step.in(room), "Step.in leaves the round as it is");
                }));
    }

    private static RoomCommand command(String name) {
        return command(name, Map.of());
    }

    private static RoomCommand command(String name, Map<String, String> fields) {
        return CommandVocabulary.command(name, new HashMap<>(fields)).orElseThrow();
    }
}
