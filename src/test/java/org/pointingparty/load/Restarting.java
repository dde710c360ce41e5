package org.pointingparty.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How long a server that was killed takes to be itself again, with many rooms in its journal and pages on their way
 * back.
 */
final class Restarting implements Scenario {

    private static final int ROOMS = 1000;
    private static final int EACH = 2;
    private static final int PATIENCE = 60;

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public boolean startsServers() {
        return true;
    }

    @Override
    public void play(Stage stage) throws Exception {
        try (Product before = Product.start(); Sockets sockets = new Sockets(before.home())) {
            Browser browser = new Browser(before.home());
            Joining joining = new Joining(browser, sockets, stage.faults());
            List<TrialRoom> rooms = joining.rooms(ROOMS, 5);
            joining.fill(rooms, EACH);
            Party.start(rooms);
            for (TrialRoom room : rooms) {
                new Party(room).vote();
            }
            Joining.leave(rooms);
            before.kill();
            comeBack(before, rooms, sockets, stage);
        }
    }

    private static void comeBack(Product before, List<TrialRoom> rooms, Sockets sockets, Stage stage) throws Exception {
        long began = System.nanoTime();
        try (Product after = before.again()) {
            Browser browser = new Browser(after.home());
            stage.report().add("start until the port answers", secondsSince(began), "s");
            Screen first = rooms.get(0).screens().get(0);
            browser.page(first.cookie(), rooms.get(0).id());
            stage.report().add("start until the first page of a room", secondsSince(began), "s");
            List<TrialRoom> one = rooms.subList(0, 1);
            stage.report().add("pages of one room right after coming back", rightAgain(one, sockets).max(), "ms");
            Percentiles times = rightAgain(rooms.subList(1, rooms.size()), sockets);
            stage.report().addTimes("pages of all others right after coming back at once", times, null, null);
            new ScreenCheck(browser, stage.faults()).check(rooms);
            Joining.leave(rooms);
        }
    }

    /** Connects all pages as they were before; the milliseconds until each has its snapshot. */
    private static Percentiles rightAgain(List<TrialRoom> rooms, Sockets sockets) throws Exception {
        for (TrialRoom room : rooms) {
            room.ask(() -> {
                room.wish(screen -> true);
                return null;
            });
        }
        long began = System.nanoTime();
        List<CompletableFuture<Screen>> open = rooms.stream()
                .flatMap(room -> room.screens().stream().map(screen -> sockets.open(screen, room))).toList();
        List<Double> millis = new ArrayList<>();
        for (CompletableFuture<Screen> socket : open) {
            socket.get(PATIENCE, TimeUnit.SECONDS);
        }
        for (TrialRoom room : rooms) {
            room.awaitWish("the room after the restart");
            room.screens().forEach(screen -> millis.add((screen.rightAt() - began) / 1e6));
        }
        return new Percentiles(millis);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
