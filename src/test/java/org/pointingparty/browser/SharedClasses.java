package org.pointingparty.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes of a server, archived by the first one that ends in order, so that those after it start faster. The
 * virtual machine ignores an archive that does not fit it.
 *
 * @param archive where they are kept; named after the age of the server's JAR, since they fit no other
 * @param draft where the virtual machine writes them when it ends
 */
record SharedClasses(Path archive, Path draft) {

    static SharedClasses of(Path jar, Path folder) throws IOException {
        String age = Files.getLastModifiedTime(jar).toMillis() + ".jsa";
        return new SharedClasses(jar.resolveSibling("classes-" + age), folder.resolve("classes.jsa"));
    }

    /** The option of the virtual machine that uses the archive, or makes one. */
    String option() {
        return Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + draft;
    }

    /** To be called once the virtual machine has ended. */
    void keep() {
        try {
            if (Files.exists(draft)) {
                Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
