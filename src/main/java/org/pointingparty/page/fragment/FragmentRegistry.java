package org.pointingparty.page.fragment;

import jakarta.servlet.ServletContext;
import jakarta.servlet.jsp.HttpJspPage;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fragments the server has compiled and started; each adds and removes itself, see
 * {@code WEB-INF/fragment-prelude.jspf}. Thread-safe.
 */
public final class FragmentRegistry {

    /** The prefix of the servlets that we call: a page included by its path is another instance of the same class. */
    public static final String SERVLET_PREFIX = "fragment-";

    private final Map<String, CompiledFragment> fragments = new ConcurrentHashMap<>();
    private final Runnable beforeEnd;
    private boolean ending;

    /** @param beforeEnd run once, while all fragments are still there, before the first is destroyed */
    FragmentRegistry(Runnable beforeEnd) {
        this.beforeEnd = beforeEnd;
    }

    /**
     * Returns the registry of an application.
     *
     * @throws IllegalStateException if {@link FragmentInstaller} has not run there
     */
    public static FragmentRegistry of(ServletContext context) {
        if (context.getAttribute(FragmentRegistry.class.getName()) instanceof FragmentRegistry registry) {
            return registry;
        }
        throw new IllegalStateException("No fragments were installed in this application");
    }

    void publish(ServletContext context) {
        context.setAttribute(FragmentRegistry.class.getName(), this);
    }

    /** Adds a page that has just been initialised, unless somebody else installed it. */
    public void register(HttpJspPage page) {
        String servlet = page.getServletConfig().getServletName();
        if (servlet.startsWith(SERVLET_PREFIX)) {
            String name = servlet.substring(SERVLET_PREFIX.length());
            fragments.put(name, new CompiledFragment(name, page));
        }
    }

    /** Forgets a page that is about to be destroyed; the first one waits for those who still need it. */
    public void unregister(HttpJspPage page) {
        end();
        fragments.values().removeIf(fragment -> fragment.is(page));
    }

    private synchronized void end() {
        if (!ending) {
            ending = true;
            beforeEnd.run();
        }
    }

    CompiledFragment find(String name) {
        CompiledFragment fragment = fragments.get(name);
        if (fragment == null) {
            throw new IllegalArgumentException(
                    "There is no fragment \"" + name + "\", only " + new TreeSet<>(fragments.keySet()));
        }
        return fragment;
    }
}
