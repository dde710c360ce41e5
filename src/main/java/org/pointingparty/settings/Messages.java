package org.pointingparty.settings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.Dependent;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The product's texts in each of its languages. The JVM's default locale makes no difference. Immutable.
 */
@Dependent
public final class Messages {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<Locale, ResourceBundle> bundles;

    /** Loads the product's own texts, the bundle {@code messages}. */
    public Messages() {
        this("messages");
    }

    /**
     * Loads another bundle.
     *
     * @param baseName as in {@link ResourceBundle#getBundle(String)}; its base file is the English one
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Messages(String baseName) {
        bundles = LANGUAGES.stream().collect(toUnmodifiableMap(identity(), language -> load(baseName, language)));
    }

    /** Returns the product's languages, English first. */
    public List<Locale> languages() {
        return LANGUAGES;
    }

    /** Returns the texts in the given language, or in English if the product does not have that language. */
    public ResourceBundle bundle(Locale language) {
        ResourceBundle bundle = bundles.get(language);
        return bundle != null ? bundle : Objects.requireNonNull(bundles.get(choose(List.of(language))));
    }

    /**
     * Chooses the product's language for somebody with these preferences; countries and scripts are ignored.
     *
     * @param wanted the wanted languages, the most preferred first
     * @return one of {@link #languages()}; English if none of the wanted ones is among them
     */
    public Locale choose(List<Locale> wanted) {
        return wanted.stream().flatMap(each -> LANGUAGES.stream().filter(language -> speaks(language, each)))
                .findFirst().orElse(Locale.ENGLISH);
    }

    /**
     * Returns one text, unescaped. As in {@code fmt:message}, the text is read as a {@link MessageFormat} pattern only
     * if there are arguments.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(Locale language, String key, Object... arguments) {
        String text = bundle(language).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, choose(List.of(language))).format(arguments);
    }

    private static boolean speaks(Locale language, Locale wanted) {
        return language.getLanguage().equals(wanted.getLanguage());
    }

    private static ResourceBundle load(String baseName, Locale language) {
        return ResourceBundle.getBundle(baseName, language, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
