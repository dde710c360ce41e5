package org.pointingparty.page.fragment;

import jakarta.servlet.ServletException;
import jakarta.servlet.jsp.HttpJspPage;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** One compiled fragment, ready to be called from any thread. */
final class CompiledFragment {

    private static final Pattern NEXT_WORD = Pattern.compile("-(\\w)");

    private final HttpJspPage page;
    private final String attribute;

    CompiledFragment(String name, HttpJspPage page) {
        this.page = page;
        this.attribute = NEXT_WORD.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** The name under which the JSP sees its view: {@code ticketRow} in {@code ticket-row.jsp}. */
    String attribute() {
        return attribute;
    }

    boolean is(HttpJspPage other) {
        return page == other;
    }

    /** Writes the fragment; some servers find its tag files only through the thread's context class loader. */
    void write(DetachedRequest request, DetachedResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(page.getClass().getClassLoader());
        try {
            page._jspService(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
