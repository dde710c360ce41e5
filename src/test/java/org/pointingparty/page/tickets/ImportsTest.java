package org.pointingparty.page.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.CommandCount;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.fragment.Absent;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.settings.Messages;

class ImportsTest {

    private static final String LINE = "Sign in | " + "A".repeat(150) + "\n";
    private static final byte[] LINES = LINE.repeat(100).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    private final TrialRooms rooms = new TrialRooms();
    private final LiveRoom room = rooms.room(1);
    private final ParticipantId ana = rooms.seat(room, "Ana");
    private final Imports imports = new Imports(new CommandCount());

    private Reply take(TrialUpload upload) {
        return imports.take(room, ana, new Exchange(upload, Absent.of(HttpServletResponse.class), Optional.empty(),
                Locale.ENGLISH, new Messages()));
    }

    private int tickets() {
        return room.state().room().backlog().tickets().size();
    }

    private void assertIncomplete(TrialUpload upload) {
        Reply.Page page = assertInstanceOf(Reply.Page.class, take(upload));
        FormState form = assertInstanceOf(ImportPage.class, page.model()).form();
        assertTrue(form.errors().get("text").startsWith("The tickets have not arrived whole"), form.toString());
        assertEquals(503, page.status().code());
        assertEquals("kept", form.typed("text"));
        assertEquals(1, tickets());
    }

    @Test
    void aFileThatArrivesWholeIsTaken() {
        assertInstanceOf(Reply.Redirect.class, take(new TrialUpload(LINES, LINES.length, "")));
        assertTrue(tickets() > 1);
    }

    @Test
    void aFileForWhichTheServerHasNoSpaceIsRefusedAsAnOutageAndWhatWasTypedIsKept() {
        assertIncomplete(new TrialUpload(null, LINES.length, "kept"));
    }

    @Test
    void aFileOfWhichNothingOrTooLittleArrivesDoesNotPassForWhole() {
        assertIncomplete(new TrialUpload(NOTHING, LINES.length, "kept"));
        assertIncomplete(new TrialUpload("Sign in\n".getBytes(StandardCharsets.UTF_8), LINES.length, "kept"));
    }

    @Test
    void aFileThatIsEmptyHasNoTicketInIt() {
        Reply.Page page = assertInstanceOf(Reply.Page.class, take(new TrialUpload(NOTHING, 0, "")));
        FormState form = assertInstanceOf(ImportPage.class, page.model()).form();
        assertTrue(form.errors().get("text").startsWith("There was no ticket in it"), form.toString());
        assertEquals(400, page.status().code());
    }

    @Test
    void onceThereIsSpaceAgainAnImportIsTaken() {
        assertIncomplete(new TrialUpload(null, LINES.length, "kept"));
        assertInstanceOf(Reply.Redirect.class, take(new TrialUpload(NOTHING, 0, "Pasted")));
        assertEquals(2, tickets());
    }
}
