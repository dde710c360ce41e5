package org.pointingparty.settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings for tests: the defaults, but for what a test says. */
public final class TrialSettings {

    private TrialSettings() {
    }

    /** The defaults with this grace. */
    public static Settings grace(Duration grace) {
        return of(Map.of("grace", Long.toString(grace.toSeconds())));
    }

    /** The defaults with these settings by their short names. */
    public static Settings of(Map<String, String> values) {
        Map<String, String> properties = new HashMap<>();
        values.forEach((name, value) -> properties.put("pointing-party." + name, value));
        return Settings.read(new SettingValues(Map.of(), properties), Optional.empty());
    }
}
