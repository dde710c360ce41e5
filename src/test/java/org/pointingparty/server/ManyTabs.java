package org.pointingparty.server;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Many tabs of one browser, open at the same time. */
public final class ManyTabs implements AutoCloseable {

    private static final long PATIENCE = 30;

    private final Guest browser;
    private final Map<Guest, WebSocket> open = new LinkedHashMap<>();

    /** None so far, of this browser. */
    public ManyTabs(Guest browser) {
        this.browser = browser;
    }

    /** Opens so many tabs of this room at once, whose seat the browser has, and waits until all have shaken hands. */
    public void enter(String room, int tabs) throws Exception {
        Map<Guest, CompletableFuture<WebSocket>> opening = new LinkedHashMap<>();
        for (int i = 0; i < tabs; i++) {
            Guest tab = browser.tab();
            opening.put(tab, tab.connect(room, "", tab.origin()));
        }
        for (Map.Entry<Guest, CompletableFuture<WebSocket>> each : opening.entrySet()) {
            open.put(each.getKey(), each.getValue().get(PATIENCE, TimeUnit.SECONDS));
        }
    }

    /** Closes one tab as a browser does. */
    void oneGoes() throws Exception {
        Guest first = open.keySet().iterator().next();
        open.remove(first).sendClose(WebSocket.NORMAL_CLOSURE, "").get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Ends all connections, every other one without a word. */
    @Override
    public void close() {
        List<CompletableFuture<WebSocket>> closing = new ArrayList<>();
        boolean politely = false;
        for (WebSocket socket : open.values()) {
            politely = !politely;
            if (politely) {
                closing.add(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
            } else {
                socket.abort();
            }
        }
        CompletableFuture.allOf(closing.toArray(CompletableFuture[]::new)).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        open.clear();
    }
}
