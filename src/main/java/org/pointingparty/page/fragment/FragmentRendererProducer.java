package org.pointingparty.page.fragment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Gives beans, which may be created earlier, the application's renderer. It is no CDI proxy: on Payara a proxy fails on
 * threads whose context class loader is not the application's.
 */
@ApplicationScoped
class FragmentRendererProducer {

    private volatile @Nullable ServletContext context;

    /** Keeps the context: an injected {@link ServletContext} does not work on the WebSocket threads of every server. */
    void remember(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        context = started;
    }

    @Produces
    @Dependent
    FragmentRenderer renderer() {
        return (fragment, view, language) -> JspFragmentRenderer.of(started()).render(fragment, view, language);
    }

    private ServletContext started() {
        return Objects.requireNonNull(context, "the application has not started yet");
    }
}
