package org.pointingparty.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointingparty.room.RoomId;

class RoomDocumentTest {

    private static final String ID = "kX0_-aaaaaaaaaaaaaaaaa";

    @Test
    void theDocumentsOfARoomHaveTheirAddresses() {
        RoomId room = new RoomId(ID);
        assertEquals(Optional.of(new RoomDocument(room, RoomDocument.Kind.CSV)),
                RoomDocument.parse("/" + ID + "/export.csv"));
        assertEquals(Optional.of(new RoomDocument(room, RoomDocument.Kind.JSON)),
                RoomDocument.parse("/" + ID + "/export.json"));
        assertEquals(Optional.of(new RoomDocument(room, RoomDocument.Kind.MARKDOWN)),
                RoomDocument.parse("/" + ID + "/export.md"));
        assertEquals(Optional.of(new RoomDocument(room, RoomDocument.Kind.SUMMARY)),
                RoomDocument.parse("/" + ID + "/summary"));
        assertEquals(Optional.of(new RoomDocument(room, RoomDocument.Kind.IMPORT)),
                RoomDocument.parse("/" + ID + "/import"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "/", "//", "/import", "//import", "/" + ID, "/" + ID + "/", "/" + ID + "/import/", "/" + ID + "/x/import",
        "/" + ID + "/Import", "/" + ID + "/export.xml", "/" + ID + "/commands/import", "/short/import", ID + "/import"})
    void anythingElseNamesNone(String path) {
        assertEquals(Optional.empty(), RoomDocument.parse(path));
    }
}
