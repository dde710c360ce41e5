package org.pointingparty.page.fragment;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.jsp.jstl.core.Config;
import jakarta.servlet.jsp.jstl.fmt.LocalizationContext;
import java.util.Locale;
import org.pointingparty.settings.Messages;

/**
 * Sets the language in which a request is answered, so that {@code fmt:message}, {@code fmt:formatNumber} and
 * {@code pp:fragment} use it by themselves. Immutable.
 */
public final class PageLanguage {

    private static final String ATTRIBUTE = "language";

    private final Messages messages;

    /** Uses these texts. */
    public PageLanguage(Messages messages) {
        this.messages = messages;
    }

    /**
     * Has this request answered in the given language; to be called before the page is shown.
     *
     * @param language one of the product's languages, kept as the request attribute {@code language}
     */
    public void set(ServletRequest request, Locale language) {
        request.setAttribute(ATTRIBUTE, language);
        Config.set(request, Config.FMT_LOCALIZATION_CONTEXT,
                new LocalizationContext(messages.bundle(language), language));
    }

    static Locale of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Locale language) {
            return language;
        }
        throw new IllegalStateException("No language was chosen for this request");
    }
}
