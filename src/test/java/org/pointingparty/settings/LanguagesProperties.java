package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every {@code Accept-Language} header, however broken:
 * <ol>
 * <li>A language is picked, and nothing is thrown.</li>
 * <li>What is malformed in a header takes nothing from what is not.</li>
 * <li>A header that a browser sends is read as Java itself reads it.</li>
 * </ol>
 */
class LanguagesProperties {

    private final Messages messages = new Messages("org.pointingparty.settings.trial");

    @Property(tries = 5_000)
    void anyTextPicksALanguage(@ForAll String header) {
        assertPicks(header);
    }

    @Property(tries = 5_000)
    void whatLooksLikeAHeaderPicksALanguage(@ForAll("nearHeaders") String header) {
        assertPicks(header);
    }

    @Property
    void whatIsMalformedTakesNothingFromTheRest(@ForAll("broken") String broken) {
        assertEquals(List.of(Locale.GERMAN, Locale.FRENCH), Languages.wanted("fr;q=0.3," + broken + ",de"));
    }

    @Example
    void aHyphenIsNoLanguage() {
        assertEquals(List.of(), Languages.wanted("-"));
        assertEquals(Locale.ENGLISH, messages.choose(Languages.wanted("-")));
    }

    @Property
    void aHeaderOfABrowserIsReadAsJavaReadsIt(@ForAll("browsers") String header) {
        List<Locale> byJava = Locale.LanguageRange.parse(header).stream()
                .map(range -> Locale.forLanguageTag(range.getRange())).toList();
        assertFalse(byJava.isEmpty(), "it must be a header for this to mean anything");
        assertEquals(languages(byJava), languages(Languages.wanted(header)));
    }

    /** Without countries, of which Java adds former ones, and the wildcard, which is no language. */
    private static List<String> languages(List<Locale> wanted) {
        return wanted.stream().map(Locale::getLanguage).distinct().filter(language -> !language.isEmpty()).toList();
    }

    @Example
    void whoSendsNothingOrTooMuchWantsNothing() {
        assertEquals(List.of(), Languages.wanted(null));
        assertEquals(List.of(), Languages.wanted(""));
        assertEquals(List.of(Locale.GERMAN), Languages.wanted("de" + " ".repeat(498)));
        assertEquals(List.of(), Languages.wanted("de" + " ".repeat(499)));
    }

    private void assertPicks(String header) {
        assertTrue(messages.languages().contains(messages.choose(Languages.wanted(header))), header);
    }

    @Provide
    Arbitrary<String> nearHeaders() {
        return Arbitraries.of("-", "--", ",", ";", "=", ";q=", "q", "Q", "0", "1", "0.5", ".", "1.5", "-1", "NaN", "e9",
                        " ", "\t", "*", "*-", "de", "en-US", "de-", "-CH", "x-", "i-klingon", "zh-Hant-TW", "ü",
                        "\u0661", "abcdefghi", "accept-language:")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of("", " ", "-", "--", "-de", "de-", "e n", "en--US", "ü", "\u0661", "abcdefghi", ";",
                ";q=1", "en;", "en;q", "en;q=", "en;q=x", "en;q=2", "en;q=-1", "en;q=NaN", "en;q=0.1234", "en;q=0",
                "en;q=0.000", "en;q=1;q=1", "en;w=1", "\u0000");
    }

    /** Chrome, Firefox, Safari, Edge and others, in several countries. */
    @Provide
    Arbitrary<String> browsers() {
        return Arbitraries.of("en", "de", "*", "en-US", "en-US,en;q=0.9", "en-US,en;q=0.5", "de-DE,de;q=0.9",
                "de,en-US;q=0.7,en;q=0.3", "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "de-CH, de;q=0.9, en;q=0.8, *;q=0.5",
                "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "zh-CN,zh;q=0.9,en;q=0.8", "pt-BR,pt;q=0.9",
                "es-419,es;q=0.9", "sr-Latn-RS,sr;q=0.8", "en-GB,en;q=0.9,de-AT;q=0.85,de;q=0.8", "de-DE",
                "en;q=0.7,de;q=0.7", "en;q=1.0,de;q=0.1");
    }
}
