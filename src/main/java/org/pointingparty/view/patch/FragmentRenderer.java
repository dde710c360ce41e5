package org.pointingparty.view.patch;

import java.util.Locale;

/**
 * Turns what a region shows into its HTML: the port behind which the pages' own templates stand, so that first paint
 * and push cannot differ.
 */
@FunctionalInterface
public interface FragmentRenderer {

    /**
     * Renders one region's element, its root carrying the region's DOM id.
     *
     * @param fragment the name of the template, for example {@code seat}; one of those {@code Region} names
     * @param view what the region shows, an immutable record of this package; never null
     * @param language one of the product's languages
     * @return escaped HTML without leading or trailing white space; equal arguments give equal text, but for how much
     *     time is left by now
     * @throws IllegalArgumentException if there is no such template
     */
    String render(String fragment, Object view, Locale language);
}
