package org.pointingparty.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages("org.pointingparty.settings.trial");

    @Test
    void theFirstLanguageWeSpeakIsChosen() {
        Locale swissGerman = Locale.forLanguageTag("de-CH");
        assertEquals(Locale.GERMAN, messages.choose(List.of(Locale.FRENCH, swissGerman, Locale.ENGLISH)));
        assertEquals(Locale.ENGLISH, messages.choose(List.of(Locale.UK, swissGerman)));
    }

    @Test
    void whoeverSpeaksNeitherReadsEnglish() {
        assertEquals(Locale.ENGLISH, messages.choose(List.of(Locale.FRENCH)));
        assertEquals(Locale.ENGLISH, messages.choose(List.of()));
        assertEquals("Ready", messages.text(Locale.FRENCH, "ready"));
    }

    @Test
    void aCountryMakesNoDifference() {
        assertEquals("Fertig – prüfen", messages.text(Locale.forLanguageTag("de-CH"), "ready"));
        assertEquals("1.000 Stimmen von Zoë", messages.text(Locale.forLanguageTag("de-CH"), "votes", 1000, "Zoë"));
    }

    @Test
    void theDefaultLocaleOfTheServerPlaysNoPart() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Messages opened = new Messages("org.pointingparty.settings.trial");
            assertEquals("Ready", opened.text(Locale.ENGLISH, "ready"));
            assertEquals("1,000 votes from Zoë", opened.text(Locale.ENGLISH, "votes", 1000, "Zoë"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingTextIsABug() {
        assertThrows(MissingResourceException.class, () -> messages.text(Locale.ENGLISH, "no.such.key"));
    }
}
