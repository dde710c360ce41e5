package org.pointingparty.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Brings participants into rooms as browsers do: name form, page, socket; sixteen of them at a time. */
final class Joining {

    private static final int AT_A_TIME = 16;
    private static final int PATIENCE = 60;
    /** About so many screens of a crowd are recorded for the full check, the first and the last among them. */
    private static final int RECORDED = 9;

    private final Browser browser;
    private final Sockets sockets;
    private final Faults faults;

    Joining(Browser browser, Sockets sockets, Faults faults) {
        this.browser = browser;
        this.sockets = sockets;
        this.faults = faults;
    }

    /** Creates rooms, by somebody who enters none of them. */
    List<TrialRoom> rooms(int count, int tickets) throws Exception {
        String host = browser.name("Host");
        List<Callable<TrialRoom>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = "Room " + i;
            tasks.add(() -> new TrialRoom(browser.room(host, title, tickets), sockets.loop(), faults));
        }
        return together(tasks);
    }

    /** Fills rooms one after the other; the seconds from the first form to the last socket. */
    double fill(List<TrialRoom> rooms, int each) throws Exception {
        int all = rooms.size() * each;
        int step = Math.max(1, all / RECORDED);
        List<Callable<Screen>> tasks = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            TrialRoom room = rooms.get(i / each);
            int index = i % each;
            boolean recorded = i % step == 0 || i == all - 1;
            tasks.add(() -> join(room, index, recorded));
        }
        long began = System.nanoTime();
        List<Screen> screens = together(tasks);
        double seconds = (System.nanoTime() - began) / 1e9;
        for (int i = 0; i < all; i++) {
            rooms.get(i / each).screens().add(screens.get(i));
        }
        return seconds;
    }

    private Screen join(TrialRoom room, int index, boolean recorded) throws Exception {
        String cookie = browser.name(name(index));
        byte[] page = browser.page(cookie, room.id());
        Screen screen = new Screen(room, index, cookie, page, recorded ? new Recording(page) : null);
        return sockets.open(screen, room).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Everybody goes. */
    static void leave(List<TrialRoom> rooms) {
        rooms.forEach(room -> room.ask(() -> {
            room.screens().forEach(Screen::leave);
            return null;
        }));
    }

    static String name(int index) {
        return "Guest " + index;
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException, IOException {
        ExecutorService lanes = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> task : lanes.invokeAll(tasks)) {
                done.add(task.get());
            }
            return done;
        } catch (ExecutionException failure) {
            throw new IOException("not everybody can come in", failure.getCause());
        } finally {
            lanes.shutdownNow();
        }
    }
}
