package org.pointingparty.view.patch;

import java.util.Locale;

/**
 * Renders the HTML of a region. A port: behind it are the templates of the pages themselves, so that first paint and
 * push cannot differ.
 */
@FunctionalInterface
public interface FragmentRenderer {

    /**
     * Renders one element, whose root has the element's DOM id.
     *
     * @param fragment the name of the template, for example {@code seat}
     * @param view what the element shows, an immutable record of {@code org.pointingparty.view}; never null
     * @param language one of the product's languages
     * @return escaped HTML without leading or trailing white space; equal arguments give equal HTML, apart from
     *     the time that is left
     * @throws IllegalArgumentException if there is no such template
     */
    String render(String fragment, Object view, Locale language);
}
