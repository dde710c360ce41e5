package org.pointingparty.server;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product as it is shipped. Return it from a {@code @Deployment(testable = false)} method. */
public final class ProductArchive {
    static final String NAME = "pointing-party.war";

    private ProductArchive() {
    }

    /** The WAR that the build has just packaged; all tests that deploy it share one running server. */
    public static WebArchive asShipped() {
        return ShrinkWrap.create(ZipImporter.class, NAME).importFrom(new File("target", NAME)).as(WebArchive.class);
    }
}
