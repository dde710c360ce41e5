package org.pointingparty.room.deck;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * One value of a deck.
 *
 * @param label what stands on it, distinct in its deck
 * @param number what it is worth, or null where it has none
 * @param counts whether it takes part in the tally; "?" and "☕" are answers that do not
 */
public record Card(String label, @Nullable BigDecimal number, boolean counts) {

    /** @throws NullPointerException if the label is null */
    public Card {
        Objects.requireNonNull(label, "label");
    }

    @InsideRoom
    public static Card number(String label) {
        return new Card(label, label.equals("½") ? new BigDecimal("0.5") : new BigDecimal(label), true);
    }

    @InsideRoom
    public static Card word(String label) {
        return new Card(label, null, true);
    }

    @InsideRoom
    public static Card abstention(String label) {
        return new Card(label, null, false);
    }

    /** The same number without zeros behind its point, and without the exponent that stripping gives to tens. */
    @InsideRoom
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return label;
    }
}
