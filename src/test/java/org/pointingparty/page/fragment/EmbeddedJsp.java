package org.pointingparty.page.fragment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardServer;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.JarScanType;
import org.apache.tomcat.JarScanner;
import org.apache.tomcat.util.modeler.Registry;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * The real fragments, compiled by the JSP engine of Tomcat inside the test's own JVM, without CDI, sockets or any other
 * class of the application started. Ready in about two seconds. Thread-safe.
 */
public final class EmbeddedJsp implements AutoCloseable {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private final Path work;
    private final Tomcat tomcat = new Tomcat();
    private final StandardContext context;

    private EmbeddedJsp(Path webapp, Class<? extends FragmentInstaller> installer) {
        Registry.disableRegistry();
        work = workDirectory();
        tomcat.setBaseDir(work.toString());
        ((StandardServer) tomcat.getServer()).setUtilityThreadsAsDaemon(true);
        context = (StandardContext) tomcat.addWebapp("/party", webapp.toString());
        context.setJarScanner(onlyTheStandardTags());
        context.setFailCtxIfServletStartFails(true);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.addApplicationListener(installer.getName());
    }

    /** Returns the product's fragments; one instance for all tests of this JVM, stopped with it. */
    public static EmbeddedJsp product() {
        return Product.STARTED;
    }

    /**
     * Starts the fragments below another directory.
     *
     * @throws IllegalStateException if one does not compile, caused by what the compiler says
     */
    static synchronized EmbeddedJsp start(Path webapp, Class<? extends FragmentInstaller> installer) {
        try (StartupLog log = new StartupLog()) {
            EmbeddedJsp jsp = new EmbeddedJsp(webapp, installer);
            jsp.tomcat.start();
            if (jsp.context.getState() != LifecycleState.STARTED) {
                jsp.close();
                throw new IllegalStateException("The fragments in " + webapp + " did not start", log.reason());
            }
            return jsp;
        } catch (LifecycleException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the renderer that the product uses. */
    public FragmentRenderer renderer() {
        return JspFragmentRenderer.of(context.getServletContext());
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            delete(work);
        } catch (LifecycleException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JarScanner onlyTheStandardTags() {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setJarScanFilter((type, jar) -> type == JarScanType.TLD && jar.startsWith("jakarta.servlet.jsp.jstl-"));
        return scanner;
    }

    private static Path workDirectory() {
        try {
            Path target = Files.createDirectories(MODULE.resolve("target"));
            return Files.createTempDirectory(target, "embedded-jsp-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static final class Product {

        static final EmbeddedJsp STARTED = start(MODULE.resolve("src/main/webapp"), PlainInstaller.class);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(STARTED::close));
        }
    }
}
