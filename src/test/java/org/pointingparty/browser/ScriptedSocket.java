package org.pointingparty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The server's end of a page's socket, as a test would have it. */
final class ScriptedSocket {

    private final Page page;
    private final List<WebSocketRoute> opened = new ArrayList<>();
    private final Deque<String> commands = new ArrayDeque<>();
    private int refusal;
    private int version;

    ScriptedSocket(Page page) {
        this.page = page;
        page.routeWebSocket(Pattern.compile("/live\\?v="), this::open);
    }

    private void open(WebSocketRoute socket) {
        opened.add(socket);
        if (refusal != 0) {
            close(socket, refusal);
        }
        socket.onMessage(message -> commands.add(message.text()));
    }

    /** Waits until the page has connected this many times. */
    ScriptedSocket isOpened(int times) {
        page.waitForCondition(() -> opened.size() == times);
        return this;
    }

    int timesOpened() {
        return opened.size();
    }

    String url() {
        return latest().url();
    }

    /** Sends these fragments as the next version's frame. */
    void sends(String fragments) {
        version++;
        latest().send("<f n=\"v" + version + "\">" + fragments + "</f>");
    }

    /** Sends a frame that changes nothing, as proof that frames come through. */
    void greets() {
        latest().send("<f n=\"v" + version + "\"></f>");
    }

    void closes(int code) {
        close(latest(), code);
    }

    /** From now on every socket closes with this code as soon as it has been asked for; with 0, no longer. */
    void refuses(int code) {
        refusal = code;
    }

    /** Waits for the next command. */
    String hears() {
        page.waitForCondition(() -> !commands.isEmpty());
        return commands.remove();
    }

    /** Whether commands have come that nobody has heard yet. */
    boolean hasMore() {
        return !commands.isEmpty();
    }

    private WebSocketRoute latest() {
        return opened.get(opened.size() - 1);
    }

    private static void close(WebSocketRoute socket, int code) {
        socket.close(new WebSocketRoute.CloseOptions().setCode(code));
    }
}
