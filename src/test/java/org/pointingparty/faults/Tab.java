package org.pointingparty.faults;

import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pointingparty.faults.history.Scene;
import org.pointingparty.faults.history.Sighting;
import org.pointingparty.server.Guest;
import org.pointingparty.server.Sight;
import org.pointingparty.transport.broadcast.PatchedDocument;

/** A tab that takes frames, comes back when its link is gone, and writes down all it shows. Not thread-safe. */
final class Tab {

    private static final long PATIENCE = 20;
    private static final int OK = 200;
    private static final int BROKEN = 500;

    private final Players players;
    private final String name;
    private final String room;
    private final PatchedDocument page;
    private Guest link;
    private String token;
    private Scene scene;

    /** A tab of somebody who comes into the room. */
    Tab(Players players, Guest browser, String name, String room) throws Exception {
        this.players = players;
        this.name = name;
        this.room = room;
        link = browser;
        page = new PatchedDocument(browser.page(room));
        look(page.document(), false);
        browser.open(room, token);
    }

    String room() {
        return room;
    }

    int viewer() {
        return Sight.viewer(page.document());
    }

    Scene scene() {
        return scene;
    }

    Document document() {
        return page.document();
    }

    /**
     * Takes the next frame if one comes within so many milliseconds; whether one did.
     *
     * @param heed gets what it says to the guest alone, if anything
     */
    boolean hear(long patience, Consumer<Element> heed) throws InterruptedException {
        String frame = link.hear(patience);
        if (frame == null) {
            return false;
        }
        String moment = page.receive(frame);
        token = moment.isEmpty() ? token : moment;
        see(token, Scene.of(page.document()), false);
        if (frame.contains("data-code")) {
            Optional.ofNullable(Jsoup.parseBodyFragment(frame).getElementById("notice")).ifPresent(heed);
        }
        return true;
    }

    private void look(Document document, boolean fresh) {
        String painted = Sight.token(document);
        if (!fresh) {
            token = painted;
        }
        see(painted, Scene.of(document), fresh);
    }

    private void see(String moment, Scene seen, boolean fresh) {
        if (!fresh) {
            scene = seen;
        }
        players.history().saw(new Sighting(this + "", room, viewer(), fresh, Sight.version(moment), seen));
    }

    boolean isConnected() {
        return !link.closed().isDone();
    }

    /** The code with which the link has ended; it must have. */
    int closeCode() {
        return link.closed().join();
    }

    /** Sends a command; a link that cannot take it is soon closed. */
    void say(String command) throws Exception {
        try {
            link.say(command);
        } catch (ExecutionException gone) {
            link.closed().get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    /** The page as the server paints it now, or null if it does not. */
    Document repaint() throws InterruptedException {
        try {
            HttpResponse<String> answer = link.get("rooms/" + room);
            if (answer.statusCode() == BROKEN) {
                players.odd(this + " was answered 500 for the page");
            }
            if (answer.statusCode() == OK) {
                Document fresh = Jsoup.parse(answer.body());
                look(fresh, true);
                return fresh;
            }
            players.statuses().count(Integer.toString(answer.statusCode()));
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception away) {
            players.statuses().count("none");
        }
        return null;
    }

    /** Connects again with the moment it shows; whether that went well. */
    boolean comeBack() throws Exception {
        Guest next = link.tab();
        try {
            next.open(room, token);
            link = next;
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception away) {
            if (away.getCause() instanceof WebSocketHandshakeException refused
                    && refused.getResponse().statusCode() == BROKEN) {
                players.odd(this + " was answered 500 for a socket");
            }
            return false;
        }
    }

    @Override
    public String toString() {
        return name + " in room " + room;
    }
}
