package org.pointingparty.page.fragment;

import jakarta.el.ELResolver;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.jsp.JspFactory;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.jstl.core.LoopTag;
import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of the page compiler of Payara and GlassFish. They give it all archives of the server and of the
 * application, and it opens each anew for every page, which takes half of the start. A fragment needs only six of the
 * server's archives and our own classes. Other servers do not know the names that are set here.
 */
final class CompilerPath {

    private static final String OURS = "org.apache.catalina.jsp_classpath";
    private static final String SERVERS = "com.sun.appserv.jsp.classpath";
    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
    private static final String TAG_LIBRARY = "org.apache.taglibs.standard.tag.rt.core.OutTag";

    private final Optional<String> archives = archives();

    /** Leaves out our libraries, since pages use none of them. */
    void shortenOurs(ServletContext context) {
        if (archives.isPresent() && context.getAttribute(OURS) instanceof String path) {
            context.setAttribute(OURS, SEPARATOR.splitAsStream(path)
                    .filter(entry -> !entry.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator)));
        }
    }

    /** Leaves out those archives of the server that pages do not use. */
    void shortenServers(ServletRegistration.Dynamic page) {
        archives.ifPresent(few -> page.setInitParameter(SERVERS, few));
    }

    /** The six archives; empty if one of them is not a file, as in an OSGi server, and then nothing is changed. */
    private static Optional<String> archives() {
        try {
            Class<?> tags = Class.forName(TAG_LIBRARY, false, Thread.currentThread().getContextClassLoader());
            List<Optional<String>> found = Stream.of(Servlet.class, ELResolver.class, PageContext.class,
                    LoopTag.class, JspFactory.getDefaultFactory().getClass(), tags).map(CompilerPath::archive).toList();
            return found.stream().allMatch(Optional::isPresent)
                    ? Optional.of(found.stream().map(Optional::get).collect(Collectors.joining(File.pathSeparator)))
                    : Optional.empty();
        } catch (ClassNotFoundException anotherServer) {
            return Optional.empty();
        }
    }

    private static Optional<String> archive(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new File(source.getLocation().toURI()).getPath());
        } catch (URISyntaxException notAPath) {
            return Optional.empty();
        }
    }
}
