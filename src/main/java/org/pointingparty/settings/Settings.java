package org.pointingparty.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All settings, read once at deployment.
 *
 * @param grace how long somebody who has lost the last connection still counts as present
 * @param vacancy how long no facilitator must be present before a room is vacant
 * @param publicUrls the addresses by which browsers reach the product; empty to use each request's own Host
 * @param proxies who is believed when saying for whom a request is passed on; empty for nobody
 * @param idle how long a room that nobody uses stays in memory
 * @param retention how long a room without changes is stored
 * @param database where rooms are stored
 * @param ceilings how much this node takes on
 * @param metrics who may read the metrics
 * @param development whether pages, scripts and styles may change while the product runs
 */
public record Settings(
        Duration grace, Duration vacancy, List<URI> publicUrls, List<Network> proxies, Duration idle,
        Duration retention, DatabaseSettings database, Ceilings ceilings, MetricsAccess metrics,
        boolean development) {

    private static final Set<String> NAMES = Set.of(
            "grace", "vacancy", "public-urls", "proxies", "idle", "retention-days", "data", "sync", "datasource",
            "jdbc-url", "jdbc-user", "jdbc-password", "metrics", "development");

    /**
     * Reads all settings.
     *
     * @param descriptors those of this process, if they are known
     * @throws IllegalArgumentException if a value is not valid; the message names the setting and what is allowed
     */
    static Settings read(SettingValues values, Optional<FileDescriptors> descriptors) {
        return new Settings(
                values.seconds("grace", 10, 1, 3_600),
                values.seconds("vacancy", 120, 1, 86_400),
                values.urls("public-urls"),
                values.networks("proxies"),
                values.seconds("idle", 600, 60, 86_400),
                Duration.ofDays(values.count("retention-days", 180, 1, 36_500)),
                DatabaseSettings.read(values),
                Ceilings.read(values, descriptors),
                MetricsAccess.read(values),
                values.isOn("development", false));
    }

    /** Whether there is a setting with this name, for example {@code public-urls}. */
    static boolean isKnown(String name) {
        return NAMES.contains(name) || Ceilings.NAMES.contains(name);
    }
}
