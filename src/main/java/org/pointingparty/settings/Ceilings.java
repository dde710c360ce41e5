package org.pointingparty.settings;

import java.util.Optional;
import java.util.Set;

/**
 * The ceilings of this node: how much it takes on before it refuses. {@link Integer#MAX_VALUE} stands for no ceiling.
 *
 * @param connections the largest number of connections in all
 * @param connectionsPerRoom the largest number of connections in one room
 * @param connectionsPerAddress the largest number of connections from one network address
 * @param rooms the largest number of rooms in memory; beyond it no new room is opened
 * @param roomMegabytes about how many megabytes the rooms in memory may hold; beyond it none is opened and none grows
 * @param participantsPerRoom how many participants may be in one room; ten times as many may ever have been
 * @param newRoomsPerMinute how many rooms may be opened per minute
 * @param wrongCodesPerMinute how many wrong room codes one visitor may try per minute; a network address ten times as
 *     many
 * @param newVisitorsPerMinute how many visitors from one network address may get an id per minute
 * @param outboxCharacters how many characters may wait for one slow connection before a snapshot replaces them
 */
public record Ceilings(int connections, int connectionsPerRoom, int connectionsPerAddress, int rooms,
        int roomMegabytes, int participantsPerRoom, int newRoomsPerMinute, int wrongCodesPerMinute,
        int newVisitorsPerMinute, int outboxCharacters) {

    static final Set<String> NAMES = Set.of("max-connections", "max-connections-per-room",
            "max-connections-per-address", "max-rooms", "max-room-megabytes", "max-participants-per-room",
            "max-new-rooms-per-minute", "max-wrong-codes-per-minute", "max-new-visitors-per-minute",
            "max-outbox-characters", "address-limits");

    private static final int LIFTED = Integer.MAX_VALUE;

    /** @param descriptors those of this process, if they are known */
    static Ceilings read(SettingValues values, Optional<FileDescriptors> descriptors) {
        Ceilings set = new Ceilings(
                descriptors.map(known -> limit(values, known).ceiling()).orElseGet(() -> connections(values)),
                values.number("max-connections-per-room", 2_000, 1, 1_000_000),
                values.number("max-connections-per-address", 2_000, 1, 1_000_000),
                values.number("max-rooms", 20_000, 1, 1_000_000),
                values.number("max-room-megabytes", thirdOfTheHeap(), 1, 1_000_000),
                values.number("max-participants-per-room", 1_000, 1, 1_000_000),
                values.number("max-new-rooms-per-minute", 120, 1, 1_000_000),
                values.number("max-wrong-codes-per-minute", 20, 1, 1_000_000),
                values.number("max-new-visitors-per-minute", 600, 1, 1_000_000),
                values.number("max-outbox-characters", 262_144, 4_096, 100_000_000));
        return values.isOn("address-limits", true) ? set : set.withoutAddressLimits();
    }

    /** How many connections the settings ask for, and how many there is room for. */
    static ConnectionLimit limit(SettingValues values, FileDescriptors descriptors) {
        return new ConnectionLimit(connections(values), values.text("max-connections").isPresent(), descriptors);
    }

    private static int connections(SettingValues values) {
        return values.number("max-connections", 20_000, 1, 1_000_000);
    }

    /**
     * These ceilings without those that a load test from one machine would reach: per address, for new rooms, for
     * wrong codes and for new visitors.
     */
    private Ceilings withoutAddressLimits() {
        return new Ceilings(connections, connectionsPerRoom, LIFTED, rooms, roomMegabytes, participantsPerRoom,
                LIFTED, LIFTED, LIFTED, outboxCharacters);
    }

    /** In megabytes: the server needs room of its own, and so do requests. */
    static int thirdOfTheHeap() {
        return (int) Math.max(1, (Runtime.getRuntime().maxMemory() >> 20) / 3);
    }

    /** The same as {@link #roomMegabytes}, in bytes. */
    public long roomBytes() {
        return (long) roomMegabytes << 20;
    }
}
