package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionLimitTest {

    private static final FileDescriptors FEW = new FileDescriptors(200, 1_000);
    private static final FileDescriptors MANY = new FileDescriptors(200, 1_000_000);

    private static Ceilings ceilings(Map<String, String> set, FileDescriptors descriptors) {
        return Ceilings.read(new SettingValues(Map.of(), set), Optional.of(descriptors));
    }

    private static String advice(Map<String, String> set, FileDescriptors descriptors) {
        return Ceilings.limit(new SettingValues(Map.of(), set), descriptors).advice().orElse("");
    }

    @Test
    void byDefaultNoMoreConnectionsAreTakenThanFitIntoFourFifthsOfTheDescriptors() {
        assertEquals(600, ceilings(Map.of(), FEW).connections());
        assertEquals(20_000, ceilings(Map.of(), MANY).connections());
    }

    @Test
    void withoutARoomForAnyOneIsTakenAllTheSame() {
        assertEquals(1, ceilings(Map.of(), new FileDescriptors(200, 220)).connections());
        assertEquals(1, ceilings(Map.of(), new FileDescriptors(200, 0)).connections());
    }

    @Test
    void whatIsSetCounts() {
        assertEquals(700, ceilings(Map.of("pointing-party.max-connections", "700"), FEW).connections());
        assertEquals(20, ceilings(Map.of("pointing-party.max-connections", "20"), FEW).connections());
    }

    @Test
    void whereNoLimitIsKnownThereIsNone() {
        assertEquals(20_000, Ceilings.read(new SettingValues(Map.of(), Map.of()), Optional.empty()).connections());
    }

    @Test
    void theLogSaysThatTheDefaultIsLowerAndWhatWouldBeEnough() {
        assertEquals("At most 600 connections are taken instead of 20000: this process may open 1000 files and sockets,"
                + " and has 200 open already. For all, allow it 25250 (ulimit -n, or LimitNOFILE= in its systemd unit)",
                advice(Map.of(), FEW));
        assertEquals("", advice(Map.of(), new FileDescriptors(200, 25_250)), "that is enough");
        assertTrue(advice(Map.of(), new FileDescriptors(200, 25_240)).startsWith("At most 19992"), "and no less is");
    }

    @Test
    void theLogWarnsOfASettingThatDoesNotFit() {
        Map<String, String> set = Map.of("pointing-party.max-connections", "700");
        String advice = advice(set, FEW);
        assertTrue(advice.startsWith("POINTING_PARTY_MAX_CONNECTIONS is 700, but this process may open only 1000"),
                advice);
        assertTrue(advice.contains("600 connections fit") && advice.contains("Allow it 1125 "), advice);
        assertEquals("", advice(Map.of("pointing-party.max-connections", "600"), FEW));
    }

    @Test
    void everyOpenFileIsADescriptorInUse(@TempDir Path directory) throws IOException {
        assumeTrue(FileDescriptors.now().isPresent(), "this system does not tell");
        FileDescriptors before = FileDescriptors.now().orElseThrow();
        List<Closeable> files = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                files.add(Files.newOutputStream(directory.resolve("file" + i)));
            }
            FileDescriptors with = FileDescriptors.now().orElseThrow();
            assertTrue(with.open() >= before.open() + 25, before + " then " + with);
            assertTrue(with.most() >= with.open());
        } finally {
            for (Closeable file : files) {
                file.close();
            }
        }
    }
}
