package org.pointingparty.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the settings when the product is deployed; a value that is not valid stops the deployment. */
@ApplicationScoped
public class SettingsSource {

    private static final Logger LOG = System.getLogger(SettingsSource.class.getName());

    private final Optional<FileDescriptors> descriptors = FileDescriptors.now();

    /** The settings of this deployment. */
    @Produces
    @Singleton
    Settings settings() {
        return Settings.read(values(), descriptors);
    }

    void check(@Observes @Initialized(ApplicationScoped.class) Object deployed, Settings settings) {
        for (String name : values().unknown(Settings::isKnown)) {
            LOG.log(Level.WARNING, "Unknown setting {0} is ignored; docs/reference/operations.md lists them all", name);
        }
        descriptors.map(known -> Ceilings.limit(values(), known)).ifPresent(SettingsSource::advise);
    }

    private static void advise(ConnectionLimit limit) {
        limit.advice().ifPresent(advice -> LOG.log(limit.set() ? Level.WARNING : Level.INFO, advice));
    }

    private static SettingValues values() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(key -> properties.put(key, System.getProperty(key)));
        return new SettingValues(System.getenv(), properties);
    }
}
