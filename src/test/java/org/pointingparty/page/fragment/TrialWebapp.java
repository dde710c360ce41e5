package org.pointingparty.page.fragment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A web application made of a test's own fragments and tags, and of what the product adds to every fragment. */
final class TrialWebapp {

    private static final Path PRODUCT = Path.of("src/main/webapp/WEB-INF");

    private final Path webInf;

    TrialWebapp(Path directory) {
        webInf = directory.resolve("WEB-INF");
        for (String shared : List.of("web.xml", "page-prelude.jspf", "fragment-prelude.jspf", "pointing-party.tld")) {
            write(shared, read(PRODUCT.resolve(shared)));
        }
    }

    TrialWebapp fragment(String name, String text) {
        return write("fragments/" + name + ".jsp", text);
    }

    TrialWebapp tag(String name, String text) {
        return write("tags/" + name + ".tag", "<%@ tag pageEncoding=\"UTF-8\" trimDirectiveWhitespaces=\"true\" %>"
                + text);
    }

    EmbeddedJsp start() {
        return start(TrialInstaller.class);
    }

    EmbeddedJsp start(Class<? extends FragmentInstaller> installer) {
        return EmbeddedJsp.start(webInf.getParent(), installer);
    }

    private TrialWebapp write(String path, String text) {
        try {
            Path file = webInf.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
