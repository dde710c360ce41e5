package org.pointingparty.page.assets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.pointingparty.settings.Settings;

/** Chooses between what the build has bundled and, in development, the sources. */
@ApplicationScoped
class AssetsProducer {

    @Produces
    @Singleton
    Assets assets(Settings settings) {
        return settings.development() ? Assets.sources() : Assets.bundled();
    }
}
