package org.pointingparty.page.fragment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.jsp.JspFactory;
import java.util.Set;
import org.pointingparty.settings.Messages;
import org.pointingparty.settings.Settings;
import org.pointingparty.view.patch.RenderingEnds;

/**
 * Has the server compile and start every {@code WEB-INF/fragments/*.jsp} with the application, so that one that does
 * not compile is noticed at once, and publishes their {@link JspFragmentRenderer}.
 */
@WebListener
public class FragmentInstaller implements ServletContextListener {

    private static final String DIRECTORY = "/WEB-INF/fragments/";
    private static final String SUFFIX = ".jsp";

    private final Messages messages;
    private final Runnable beforeEnd;

    @Inject
    private Event<RenderingEnds> ends;

    @Inject
    private Settings settings;

    /** Installs fragments that use the product's texts. */
    @SuppressWarnings("NullAway.Init")
    public FragmentInstaller() {
        this.messages = new Messages();
        this.beforeEnd = this::tellOfTheEnd;
    }

    /** Installs fragments without a container, which would inject the rest. */
    @SuppressWarnings("NullAway.Init")
    FragmentInstaller(Messages messages, Runnable beforeEnd) {
        this.messages = messages;
        this.beforeEnd = beforeEnd;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        createTagsPlainly(context);
        JspFactory.getDefaultFactory().getJspApplicationContext(context).addELResolver(new RecordCalls());
        FragmentRegistry registry = new FragmentRegistry(beforeEnd);
        registry.publish(context);
        new JspFragmentRenderer(context, registry, messages).publish(context);
        CompilerPath compilerPath = new CompilerPath();
        compilerPath.shortenOurs(context);
        Set<String> paths = context.getResourcePaths(DIRECTORY);
        if (paths != null) {
            paths.stream().filter(path -> path.endsWith(SUFFIX)).sorted()
                    .forEach(path -> compilerPath.shortenServers(install(context, path)));
        }
    }

    /** Servers destroy pages before they tell listeners that they stop. In development they do when a page changes. */
    private void tellOfTheEnd() {
        if (!settings.development()) {
            ends.fire(new RenderingEnds());
        }
    }

    private static ServletRegistration.Dynamic install(ServletContext context, String path) {
        String name = path.substring(DIRECTORY.length(), path.length() - SUFFIX.length());
        ServletRegistration.Dynamic servlet = context.addJspFile(FragmentRegistry.SERVLET_PREFIX + name, path);
        servlet.setLoadOnStartup(1);
        servlet.setInitParameter("jspFile", path); // WildFly starts the page only if told its path again
        return servlet;
    }

    /** Keeps Payara and GlassFish from having CDI create each tag, at eight times the cost; ours inject nothing. */
    private static void createTagsPlainly(ServletContext context) {
        context.removeAttribute("com.sun.appserv.jsp.resource.injector");
    }
}
