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
 * @param policy the options of the policy, and what was chosen for each
 * @param samples the tickets offered for a first try, one per line
 * @param rooms the rooms the visitor is in
 * @param bin the rooms in the bin that the visitor can take out of it
 */
public record HomePage(
        @Nullable String name, FormState form, List<DeckChoice> decks, List<OptionView> policy, String samples,
        List<RoomLink> rooms, List<RoomLink> bin) {

    /** Whether the folded part of the form is open. */
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
     * @param name its name in the form; its title is the message {@code deck.NAME}
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
