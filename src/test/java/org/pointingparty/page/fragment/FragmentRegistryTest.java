package org.pointingparty.page.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointingparty.settings.Messages;
import org.pointingparty.view.patch.FragmentRenderer;

class FragmentRegistryTest {

    private static final List<String> FRAGMENTS = List.of("one", "two", "three");
    private static final List<String> LAST = new ArrayList<>();
    private static FragmentRenderer renderer;

    /** Renders all fragments when they are about to be destroyed. */
    public static final class LateInstaller extends FragmentInstaller {

        /** Called by the servlet container. */
        public LateInstaller() {
            super(new Messages("org.pointingparty.settings.trial"), () -> LAST.addAll(render()));
        }
    }

    private static List<String> render() {
        return FRAGMENTS.stream().map(name -> renderer.render(name, "", Locale.ENGLISH)).toList();
    }

    @Test
    void whenTheServerStopsAllFragmentsAreThereUntilEverybodyHasBeenToldOnce(@TempDir Path directory) {
        TrialWebapp webapp = new TrialWebapp(directory);
        FRAGMENTS.forEach(name -> webapp.fragment(name, "<p>" + name + "</p>"));
        try (EmbeddedJsp jsp = webapp.start(LateInstaller.class)) {
            renderer = jsp.renderer();
            assertEquals(List.of("<p>one</p>", "<p>two</p>", "<p>three</p>"), render());
            assertEquals(List.of(), LAST);
        }
        assertEquals(List.of("<p>one</p>", "<p>two</p>", "<p>three</p>"), LAST);
    }
}
