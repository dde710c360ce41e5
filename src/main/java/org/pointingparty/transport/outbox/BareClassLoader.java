package org.pointingparty.transport.outbox;

/**
 * The class loader under which sending is cheap.
 *
 * <p>With every send Payara looks through all jars of the sending thread's context class loader, which costs twice as
 * much as the send itself. The platform's loader has nothing to look through.
 */
public final class BareClassLoader {

    private BareClassLoader() {
    }

    /** Runs work that sends, best to many connections at once, under the bare loader, and restores the thread's own. */
    public static void run(Runnable sending) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            sending.run();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
