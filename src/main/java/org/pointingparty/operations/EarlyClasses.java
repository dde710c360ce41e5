package org.pointingparty.operations;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Objects;
import java.util.Set;

/**
 * Loads the product's own classes at the start. A server that looks for one only when it can open no file any more
 * takes it for missing, and goes on to do so when it could.
 */
@WebListener
public class EarlyClasses implements ServletContextListener {

    private static final String CLASSES = "/WEB-INF/classes/";
    private static final String SUFFIX = ".class";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        loadAll(event.getServletContext(), CLASSES + "org/pointingparty/");
    }

    private static void loadAll(ServletContext context, String folder) {
        for (String path : Objects.requireNonNullElse(context.getResourcePaths(folder), Set.<String>of())) {
            if (path.endsWith("/")) {
                loadAll(context, path);
            } else if (path.endsWith(SUFFIX)) {
                load(path.substring(CLASSES.length(), path.length() - SUFFIX.length()).replace('/', '.'));
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, EarlyClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            // Whoever needs it will find out, and say so.
        }
    }
}
