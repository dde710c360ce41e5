package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.RoomId;

class RoomPathTest {

    private static final String ID = "kX0_-aaaaaaaaaaaaaaaaa";
    private static final RoomId ROOM = new RoomId(ID);

    @Example
    void aRoomAndItsCommandsAreRead() {
        assertEquals(Optional.of(new RoomPath(ROOM, null)), RoomPath.parse("/" + ID));
        assertEquals(Optional.of(new RoomPath(ROOM, "vote")), RoomPath.parse("/" + ID + "/commands/vote"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "/", "//", ID, "//" + ID, "/" + ID + "/", "/" + ID + "//", "/" + ID + "/..", "/../" + ID, "/..", "/." + ID,
        "/" + ID + "/commands", "/" + ID + "/commands/", "/" + ID + "/commands/vote/", "/" + ID + "/Commands/vote",
        "/" + ID + "/commands//vote", "/" + ID + "/commands/vote/x", "/" + ID + "/live", "/" + ID + "/export.csv",
        "/" + ID + "\u0000", "/" + ID + "\n", "\n/" + ID, "/" + ID + ";a=b", "/" + ID + "?x", "/" + ID + "%00",
        "/" + ID + "%2e%2e", "/..\\" + ID, "/aaaaaaaaaaaaaaaaaaaaa", "/käääääääääääääääääääää", "/" + ID + "\u202E",
        "\\" + ID})
    void anythingElseNamesNothing(String path) {
        assertEquals(Optional.empty(), RoomPath.parse(path));
    }

    @Example
    void anIdHasItsBounds() {
        assertEquals(Optional.empty(), RoomPath.parse("/" + "a".repeat(21)));
        assertEquals(true, RoomPath.parse("/" + "a".repeat(22)).isPresent());
        assertEquals(true, RoomPath.parse("/" + "a".repeat(64)).isPresent());
        assertEquals(Optional.empty(), RoomPath.parse("/" + "a".repeat(65)));
        assertEquals(Optional.empty(), RoomPath.parse("/" + "a".repeat(300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, " " + ID + "\n", "https://party.example.com/rooms/" + ID, "rooms/" + ID + "/",
        "https://party.example.com/p/rooms/" + ID + "//?plain=1#top", ID + "?a=/b", ID + "#/", "/" + ID + "/ "})
    void aLinkLeadsToItsRoom(String typed) {
        assertEquals(Optional.of(new RoomId(ID)), RoomPath.inLink(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "?" + ID, "#" + ID, "https://party.example.com/", "rooms/" + ID + "/live"})
    void anythingElseLeadsNowhere(String typed) {
        assertEquals(Optional.empty(), RoomPath.inLink(typed));
        assertEquals(Optional.empty(), RoomPath.inLink("/".repeat(80_000) + typed + "x"));
    }

    @Property
    void readingNeverFails(@ForAll String path) {
        RoomPath.parse("/" + path);
        RoomPath.parse("/" + ID + "/commands/" + path);
        RoomPath.inLink(path);
    }
}
