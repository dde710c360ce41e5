package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContext;
import org.pointingparty.view.FragmentRenderer;

/** Hands the application's renderer to beans; they get a proxy, so that they may be created before it is. */
@ApplicationScoped
class FragmentRendererProducer {

    private volatile ServletContext context;

    /** An injected {@link ServletContext} would not work on WebSocket threads of every server. */
    void remember(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        context = started;
    }

    @Produces
    @ApplicationScoped
    FragmentRenderer renderer() {
        return JspFragmentRenderer.of(context);
    }
}
