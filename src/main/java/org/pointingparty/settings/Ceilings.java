package org.pointingparty.settings;

import java.util.Set;

/**
 * How much this node takes on before it says no. The largest int stands for a ceiling that has been lifted.
 *
 * @param connections how many connections there may be in all
 * @param connectionsPerRoom how many in one room
 * @param connectionsPerAddress how many from one network address
 * @param rooms how many rooms may be in memory when one more is opened
 * @param newRoomsPerMinute how many rooms may be opened a minute
 * @param wrongCodesPerMinute how many wrong room codes one network address, and one visitor, may try a minute
 * @param outboxCharacters how much may wait for one slow connection before a snapshot takes its place
 */
public record Ceilings(int connections, int connectionsPerRoom, int connectionsPerAddress, int rooms,
        int newRoomsPerMinute, int wrongCodesPerMinute, int outboxCharacters) {

    static final Set<String> NAMES = Set.of("max-connections", "max-connections-per-room",
            "max-connections-per-address", "max-rooms", "max-new-rooms-per-minute", "max-wrong-codes-per-minute",
            "max-outbox-characters", "address-limits");

    private static final int LIFTED = Integer.MAX_VALUE;

    static Ceilings read(SettingValues values) {
        Ceilings set = new Ceilings(
                values.number("max-connections", 20_000, 1, 1_000_000),
                values.number("max-connections-per-room", 2_000, 1, 1_000_000),
                values.number("max-connections-per-address", 2_000, 1, 1_000_000),
                values.number("max-rooms", 20_000, 1, 1_000_000),
                values.number("max-new-rooms-per-minute", 120, 1, 1_000_000),
                values.number("max-wrong-codes-per-minute", 20, 1, 1_000_000),
                values.number("max-outbox-characters", 262_144, 4_096, 100_000_000));
        return values.isOn("address-limits", true) ? set : set.withoutAddressLimits();
    }

    /**
     * These ceilings without the ones that a load run from one machine would meet: per address, on new rooms and on
     * codes.
     */
    private Ceilings withoutAddressLimits() {
        return new Ceilings(connections, connectionsPerRoom, LIFTED, rooms, LIFTED, LIFTED, outboxCharacters);
    }
}
