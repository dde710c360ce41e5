package org.pointingparty.load;

import java.util.List;
import java.util.stream.Stream;

/** All scenarios in the order in which they are played. */
final class Scenarios {

    private static final List<Scenario> ALL = Stream.concat(Stream.of(
            new OneRoom("room-10", 10, new OneRoom.Targets(null, 2.0, 5.0, null, null, 90.0)),
            new OneRoom("room-500", 500, new OneRoom.Targets(4.0, 16.0, 40.0, 18.0, 80.0, 90.0)),
            new ManyRooms(), new Burst(), new Idle(), new Crowd(), new Killing(), new Restarting()),
            UnderAttack.all()).toList();

    private Scenarios() {
    }

    static List<String> names() {
        return ALL.stream().map(Scenario::name).toList();
    }

    /** Those of these names, which are known; {@code all} are those that measure one server. */
    static List<Scenario> named(List<String> names) {
        return ALL.stream().filter(scenario -> names.contains(scenario.name())
                || names.contains("all") && !scenario.startsServers()).toList();
    }
}
