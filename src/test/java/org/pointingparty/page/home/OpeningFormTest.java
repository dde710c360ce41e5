package org.pointingparty.page.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pointingparty.page.FormState;
import org.pointingparty.room.RoomPolicy;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;

class OpeningFormTest {

    private static final VisitorId ANA = new VisitorId("ana");
    private static final List<TicketDraft> SAMPLES = List.of(new TicketDraft("A sample", ""));

    private static OpeningForm sent(Map<String, String> fields) {
        return OpeningForm.of(fields::get);
    }

    @Test
    void whateverThePolicySaysIsAFieldThatIsReadAndShownAgain() {
        for (RecordComponent component : RoomPolicy.class.getRecordComponents()) {
            String option = component.getName();
            List<String> words = RoomPolicy.options().get(option);
            String chosen = words.get(words.size() - 1);
            OpeningForm form = sent(Map.of("title", "A room", option, chosen));
            assertEquals(chosen, form.create(ANA, SAMPLES).policy().words().get(option), option);
            assertEquals(chosen, form.refused("title", "wrong").typed(option), option);
        }
    }

    @Test
    void whatWasTypedIsShownAgainBesideWhatIsWrong() {
        Map<String, String> typed =
                new HashMap<>(Map.of("title", " ", "deck", "fibonacci", "cards", "1 2", "tickets", "One"));
        FormState refused = sent(typed).refused("title", "It has no title.");
        assertEquals(typed, refused.typed());
        assertEquals(Map.of("title", "It has no title."), refused.errors());
    }

    @Test
    void aFieldThatNoFormOfOursHasIsNotShownAgain() {
        assertEquals(Map.of(), sent(Map.of("evil", "yes")).refused("deck", "wrong").typed());
    }

    @Test
    void aRoomWithoutTicketsBeginsWithTheSamples() {
        Map<String, String> blank = Map.of("title", "A room", "tickets", " \n ");
        assertEquals(SAMPLES, sent(blank).create(ANA, SAMPLES).tickets());
        assertEquals(SAMPLES, sent(Map.of("title", "A room")).create(ANA, SAMPLES).tickets());
    }

    @Test
    void theRoomIsAsTheFormSays() {
        Create create = sent(Map.of("title", "A room", "deck", "t-shirt", "cards", "1 2", "tickets", "One | first"))
                .create(ANA, SAMPLES);
        assertEquals("A room", create.title());
        assertEquals("t-shirt", create.deck());
        assertFalse(create.ownDeck().isBlank());
        assertEquals(List.of(new TicketDraft("One", "first")), create.tickets());
        assertEquals(ANA, create.creator());
    }

    @Test
    void theOptionsLieOpenOnceSomethingWasSentOfThem() {
        assertFalse(OpeningForm.saysMore(FormState.FRESH));
        assertFalse(OpeningForm.saysMore(sent(Map.of("title", "A room")).refused("title", "wrong")));
        Stream.concat(Stream.of("cards"), RoomPolicy.options().keySet().stream()).forEach(field ->
                assertTrue(OpeningForm.saysMore(sent(Map.of(field, "x")).refused("title", "wrong")), field));
    }
}
