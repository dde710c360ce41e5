package org.pointingparty.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the WAR brings to a server: libraries, but none that is the server's own or only checks the sources. */
class ShippedLibrariesIT {

    private static List<String> libraries() throws IOException {
        try (ZipFile war = new ZipFile("target/pointing-party.war")) {
            return war.stream().map(ZipEntry::getName).filter(name -> name.matches("WEB-INF/lib/.+")).sorted().toList();
        }
    }

    @Test
    void theWarBringsItsLibraries() throws IOException {
        assertTrue(libraries().stream().anyMatch(name -> name.matches(".*/h2-[0-9.]+\\.jar")), libraries().toString());
    }

    @Test
    void theWarBringsNothingThatTheServerHasOrThatOnlyChecksTheSources() throws IOException {
        assertEquals(List.of(), libraries().stream()
                .filter(name -> name.matches(".*/(jakarta\\.|jspecify|nullaway|error_?prone|checker).*")).toList());
    }
}
