package org.pointingparty.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted in a server's log. */
class LogCountTest {

    @TempDir
    private Path directory;

    @Test
    void warningsLinesOfTracesAndVotesAreCounted() throws Exception {
        Path log = Files.writeString(directory.resolve("server.log"), """
                [2026-11-30T18:00:00.000+0000] [] [INFO] [] [some.Logger] [tid: _ThreadID=1] all is well
                [2026-11-30T18:00:01.000+0000] [] [WARNING] [NCLS-SECURITY-05054] [x] an old certificate
                [2026-11-30T18:00:02.000+0000] [] [\u001B[1;91mSEVERE\u001B[0m] [] [some.Logger] [[
                  java.lang.OutOfMemoryError: Java heap space
                \tat org.pointingparty.Some.thing(Some.java:3)
                \tat java.base/java.lang.Thread.run(Thread.java:840)
                Caused by: java.io.IOException: at home (nobody)
                \t... 12 more
                values ('[{"type":"vote-cast","participant":1}]')
                ]]
                """);
        assertEquals(new LogCount(1, 3, 1, 1), LogCount.of(log));
    }

    @Test
    void aLogThatIsNotThereHasNothing() throws Exception {
        assertEquals(LogCount.NONE, LogCount.of(directory.resolve("none")));
    }
}
