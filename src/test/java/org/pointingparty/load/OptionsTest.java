package org.pointingparty.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutArgumentsEverythingThatMeasuresOneServerIsPlayedOnAProductOfItsOwn() {
        Options options = Options.parse();
        assertEquals(new Options(List.of("all"), null, 0, Path.of("target", "load.json")), options);
        assertEquals(List.of("room-10", "room-500", "rooms-500", "burst-500", "idle-5000", "idle-15000"),
                Scenarios.named(options.scenarios()).stream().map(Scenario::name).toList());
    }

    @Test
    void scenariosAndARunningServerCanBeChosen() {
        Options options = Options.parse("room-10", "--server", "http://127.0.0.1:8080/party", "--pid", "7", "--json",
                "x.json");
        assertEquals(new Options(List.of("room-10"), URI.create("http://127.0.0.1:8080/party/"), 7, Path.of("x.json")),
                options);
    }

    @Test
    void whatIsNotUnderstoodIsNotPlayed() {
        for (String[] wrong : new String[][] {{"room-11"}, {"--server", "http://127.0.0.1:8080/"}, {"--pid", "7"},
                {"--json"},
                {"--pid", "x", "--server", "http://127.0.0.1:8080/"}, {"--fast"}}) {
            assertThrows(IllegalArgumentException.class, () -> Options.parse(wrong), String.join(" ", wrong));
        }
    }

    @Test
    void noOtherMachineIsPutUnderLoad() {
        assertThrows(IllegalArgumentException.class,
                () -> Options.parse("--server", "http://192.0.2.1:8080/", "--pid", "7"));
    }
}
