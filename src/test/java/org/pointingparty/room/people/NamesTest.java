package org.pointingparty.room.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pointingparty.room.Rooms.emptyRoom;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.Leave;
import org.pointingparty.room.command.Rename;
import org.pointingparty.room.refusal.Reason;

/** How people in a room are told apart. */
class NamesTest {

    @Test
    void aSecondAnaIsNumberedAndAThirdToo() {
        Rooms room = emptyRoom().joined("Ana").joined("Ana").joined("Ana");
        assertEquals("Ana", room.name(1));
        assertEquals("Ana (2)", room.name(2));
        assertEquals("Ana (3)", room.name(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANA", "ana", "  Ana\u00A0", "aNa\u200B"})
    void neitherCaseNorBlanksAtTheEndsTellNamesApart(String second) {
        assertEquals(second.strip().replaceAll("[\u00A0\u200B]", "")
                + " (2)", emptyRoom().joined("Ana").joined(second).name(2));
    }

    @ParameterizedTest
    @CsvSource({"Straße, STRASSE", "Zo\u00EB, Zoe\u0308", "ΣΊΣΥΦΟΣ, Σίσυφος"})
    void namesThatDifferInCaseOrCompositionOnlyAreNumbered(String first, String second) {
        assertEquals(true, emptyRoom().joined(first).joined(second).name(2).endsWith(" (2)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u200Ba Li", "Ana\u00AD Li", "Ana\u2060 Li", "Ana  Li", "Ana\u00A0Li", "Ana\u3000Li",
            "Ana\uFE0F Li"})
    void namesThatLookAlikeAreNumbered(String second) {
        assertEquals(second + " (2)", emptyRoom().joined("Ana Li").joined(second).name(2));
    }

    @Test
    void aNumberThatIsTakenIsPassedOver() {
        assertEquals("Ana (3)", emptyRoom().joined("Ana (2)").joined("Ana").joined("Ana").name(3));
    }

    @Test
    void theNumberOfWhoeverLeftIsFreeAgain() {
        Rooms room = emptyRoom().joined("Ana").joined("Ana").did(1, new Leave()).joined("Ana");
        assertEquals("Ana", room.name(3));
    }

    @Test
    void whoComesBackToATakenNameIsNumbered() {
        Rooms room = emptyRoom().joined("Ana").did(1, new Leave()).joined("Ana");
        assertEquals("Ana (2)", room.did(1, new Join(Rooms.visitor(1), "Ana")).name(1));
    }

    @Test
    void anaRenamedToAnaKeepsTheName() {
        Rooms room = emptyRoom().joined("Ana").joined("Bo");
        assertEquals("Ana", room.did(1, new Rename(" Ana ")).name(1));
        assertEquals("ANA", room.did(1, new Rename("ANA")).name(1));
        assertEquals("Ana (2)", room.did(2, new Rename("Ana")).name(2));
        assertEquals("Ana (2)", room.did(2, new Rename("Ana")).did(2, new Rename("Ana (2)")).name(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀"})
    void aNameOfFortyCharactersMakesRoomForItsNumber(String character) {
        Rooms room = emptyRoom();
        for (int i = 0; i < 11; i++) {
            room = room.joined(character.repeat(40));
        }
        assertEquals(character.repeat(40), room.name(1));
        assertEquals(character.repeat(36) + " (2)", room.name(2));
        assertEquals(character.repeat(35) + " (11)", room.name(11));
    }

    @Test
    void whoIsInTheRoomCannotJoinAgain() {
        Rooms room = emptyRoom().joined("Ana");
        assertEquals(Optional.of(Reason.ALREADY_IN_ROOM), room.refusal(1, new Join(Rooms.visitor(1), "Bo")));
    }

    @Test
    void aNameThatCannotStandIsRefusedAtTheDoorToo() {
        assertEquals(Optional.of(Reason.NAME_EMPTY),
                emptyRoom().refusal(1, new Join(Rooms.visitor(1), "\u3164 \u200B")));
        assertEquals(Optional.of(Reason.NAME_TOO_LONG),
                emptyRoom().refusal(1, new Join(Rooms.visitor(1), "x".repeat(41))));
        assertEquals(Optional.of(Reason.NAME_UNREADABLE),
                emptyRoom().refusal(1, new Join(Rooms.visitor(1), "A\u202Ena")));
    }
}
