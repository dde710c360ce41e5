package org.pointingparty.room.deck;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pointingparty.room.visibility.InsideRoom;

/**
 * One value of a deck.
 *
 * @param label the text on it, unique in its deck
 * @param number its numeric value, or null if it has none
 * @param counts whether it counts towards the outcome; "?" and "☕" are answers that do not
 */
public record Card(String label, @Nullable BigDecimal number, boolean counts) {

    /** @throws NullPointerException if the label is null */
    public Card {
        Objects.requireNonNull(label, "label");
    }

    /** A card whose label is a number or "½"; that is also its value. */
    @InsideRoom
    public static Card number(String label) {
        return new Card(label, label.equals("½") ? new BigDecimal("0.5") : new BigDecimal(label), true);
    }

    /** A card that counts but has no numeric value. */
    @InsideRoom
    public static Card word(String label) {
        return new Card(label, null, true);
    }

    /** A card that does not count. */
    @InsideRoom
    public static Card abstention(String label) {
        return new Card(label, null, false);
    }

    /** The same number without trailing zeros after the decimal point, and never with an exponent. */
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
