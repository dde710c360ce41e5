package org.pointingparty.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is understood after {@code bin/load faults}. */
class FaultOptionsTest {

    @Test
    void withoutNamesAllFaultsAreTriedThatAreNotTooLong() {
        List<FaultCase> all = FaultCases.named(FaultOptions.parse(List.of()).names());
        assertTrue(all.stream().anyMatch(each -> each.name().equals("kill")));
        assertFalse(all.stream().anyMatch(each -> each.name().equals("tabs-3-minutes")));
    }

    @Test
    void namesAndAFileAreTaken() {
        FaultOptions options = FaultOptions.parse(List.of("tabs-3-minutes", "--json", "other.json", "kill"));
        assertEquals(List.of("tabs-3-minutes", "kill"), options.names());
        assertEquals(Path.of("other.json"), options.json());
    }

    @Test
    void aFaultThatIsNotKnownIsRefusedWithThoseThatAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> FaultOptions.parse(List.of("flood")))
                .getMessage();
        assertTrue(message.contains("flood") && message.contains("kill-postgres"), message);
        assertThrows(IllegalArgumentException.class, () -> FaultOptions.parse(List.of("--json")));
    }
}
