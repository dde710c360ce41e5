package org.pointingparty.page.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pointingparty.page.FormState;
import org.pointingparty.view.personal.OptionView;

/**
 * What the home page shows, {@code page}.
 *
 * @param name the visitor's name, or null if none has been given
 * @param form the form that was sent, if one was
 * @param decks the decks to choose from, the default first
 * @param policy what can be agreed on, and what was typed of it
 * @param samples the tickets offered for a first try, one a line
 * @param rooms the rooms the visitor is in
 */
public record HomePage(
        @Nullable String name, FormState form, List<DeckChoice> decks, List<OptionView> policy, String samples,
        List<RoomLink> rooms) {

    /** Whether what can be agreed on lies open. */
    public boolean more() {
        return OpeningForm.saysMore(form);
    }

    /** Whether any of the rooms is laid aside. */
    public boolean archive() {
        return rooms.stream().anyMatch(RoomLink::archived);
    }

    /**
     * A deck to choose.
     *
     * @param name by which it is asked for; its title is the message {@code deck.NAME}
     * @param cards its labels, separated by blanks
     */
    public record DeckChoice(String name, String cards) {
    }

    /**
     * A room to go to.
     *
     * @param id its id
     * @param title its title
     * @param archived whether it is laid aside
     */
    public record RoomLink(String id, String title, boolean archived) {
    }
}
