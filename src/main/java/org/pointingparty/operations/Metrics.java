package org.pointingparty.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.admission.Admission;
import org.pointingparty.live.admission.Ceiling;
import org.pointingparty.settings.FileDescriptors;
import org.pointingparty.transport.broadcast.Broadcaster;
import org.pointingparty.transport.outbox.Traffic;

/** The metrics of this node. They never name a room, a person or a card. Thread-safe. */
@ApplicationScoped
class Metrics {

    private static final String COMMANDS = "pointing_party_commands_total";
    private static final String REFUSALS = "pointing_party_refusals_total";

    @Inject
    private Admission admission;

    @Inject
    private LiveRooms rooms;

    @Inject
    private CommandCount commands;

    @Inject
    private Broadcaster broadcaster;

    /** All metrics as they are now, as text. */
    String text() {
        MetricsText text = new MetricsText();
        occupancy(text);
        refusals(text);
        traffic(text, broadcaster.traffic());
        machine(text);
        return text.toString();
    }

    private void occupancy(MetricsText text) {
        text.gauge("pointing_party_connections", "Open connections.", admission.connections());
        text.gauge("pointing_party_rooms", "Rooms in memory.", rooms.count());
    }

    private void refusals(MetricsText text) {
        text.counters(REFUSALS, "How often each ceiling was met.");
        for (Ceiling ceiling : Ceiling.values()) {
            text.with(REFUSALS, "ceiling", ceiling.code(), admission.refusals(ceiling));
        }
    }

    private void traffic(MetricsText text, Traffic traffic) {
        text.counters(COMMANDS, "Commands by socket or form.")
                .with(COMMANDS, "outcome", "accepted", commands.accepted())
                .with(COMMANDS, "outcome", "refused", commands.refused());
        text.counter("pointing_party_frames_sent_total", "Frames sent to browsers.", traffic.framesSent());
        text.counter("pointing_party_connections_dropped_total",
                "Connections given up: stalled, silent or broken.", traffic.connectionsDropped());
    }

    private static void machine(MetricsText text) {
        text.gauge("pointing_party_heap_used_bytes", "Used heap of the Java virtual machine, garbage included.",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        text.gauge("pointing_party_threads", "Live threads of the Java virtual machine.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        FileDescriptors.now().ifPresent(descriptors -> descriptors(text, descriptors));
    }

    private static void descriptors(MetricsText text, FileDescriptors descriptors) {
        text.gauge("pointing_party_file_descriptors_open", "Open files and sockets of the process.",
                descriptors.open());
        text.gauge("pointing_party_file_descriptors_max", "How many files and sockets the process may open.",
                descriptors.most());
    }
}
