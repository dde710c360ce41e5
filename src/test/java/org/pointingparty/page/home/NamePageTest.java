package org.pointingparty.page.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pointingparty.journal.MemoryJournal;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.page.FormState;
import org.pointingparty.room.Room;
import org.pointingparty.room.command.Create;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.settings.TrialSettings;

class NamePageTest {

    private final LiveRooms rooms = new LiveRooms(new MemoryJournal(), TrialSettings.of(Map.of()), System::nanoTime);

    private NamePage page(String entry) {
        Create create = new Create("Secret plans", "", List.of())
                .by(new VisitorId("ana"), new SetPolicy(Map.of("entry", entry)));
        Room room = rooms.find(rooms.create(create).value().orElseThrow()).orElseThrow().state().room();
        return new NamePage(room, FormState.FRESH);
    }

    @Test
    void aRoomThatAsksForItsCodeDoesNotTellItsTitleToWhoHasNoName() {
        assertEquals("Secret plans", page("link").title());
        assertNull(page("code").title());
    }
}
