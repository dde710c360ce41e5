package org.pointingparty.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.pointingparty.attack.Attacker;

/** An innocent room of ten that votes while somebody attacks the server, with the limits that it ships with. */
final class UnderAttack implements Scenario {

    private static final int PEOPLE = 10;
    private static final int PAUSE_MILLIS = 50;
    private static final int WARM_SECONDS = 15;
    private static final int QUIET_SECONDS = 10;
    private static final int ATTACK_SECONDS = 30;
    private static final int END_SECONDS = 20;

    /** Below this many milliseconds nobody would notice, whatever the quiet one was. */
    private static final double UNNOTICED = 50;
    private static final double WORST = 5;

    private final String name;
    private final List<String> attacks;

    private UnderAttack(String name, List<String> attacks) {
        this.name = name;
        this.attacks = attacks;
    }

    /** All attacks one after the other, and each by itself. */
    static Stream<UnderAttack> all() {
        return Stream.concat(Stream.of(new UnderAttack("attack", Attacker.names())),
                Attacker.names().stream().map(attack -> new UnderAttack("attack-" + attack, List.of(attack))));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean startsServers() {
        return true;
    }

    @Override
    public void play(Stage stage) throws Exception {
        try (Product product = Product.asShipped(); Sockets sockets = new Sockets(product.home())) {
            Stage own = new Stage(product, new Browser(product.home()), sockets, stage.report(), stage.faults());
            List<TrialRoom> rooms = own.joining().rooms(1, 5);
            own.joining().fill(rooms, PEOPLE);
            Party.start(rooms);
            Party party = new Party(rooms.get(0));
            votes(party, WARM_SECONDS, own);
            for (String attack : attacks) {
                play(attack, rooms.get(0), party, own);
            }
            rooms.get(0).ask(() -> {
                rooms.get(0).sweep();
                return null;
            });
            own.check(rooms);
        }
    }

    private static void play(String attack, TrialRoom room, Party party, Stage stage) throws Exception {
        double quiet = votes(party, QUIET_SECONDS, stage).at(99);
        Holdings before = Holdings.of(stage.product());
        double cpu = stage.vitals().cpuMillis();
        Process attacker = begin(attack, stage.product().home().getPort(), room.id());
        try {
            Percentiles times = votes(party, ATTACK_SECONDS, stage);
            stage.report().add(attack + ": server CPU", (stage.vitals().cpuMillis() - cpu) / 1000, "s");
            stage.report().add(attack + ": vote p99, quiet", quiet, "ms");
            stage.report().add(attack + ": vote p99", times.at(99), "ms", Math.max(UNNOTICED, WORST * quiet));
            Load.say("  " + end(attacker));
        } finally {
            attacker.destroyForcibly();
        }
        Holdings.after(stage.product(), before).compare(before, attack, stage.report());
    }

    /** Votes for so many seconds; how long each took. */
    private static Percentiles votes(Party party, int seconds, Stage stage) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Double> times = new ArrayList<>();
        while (System.nanoTime() - end < 0) {
            try {
                times.add(party.vote().millis());
            } catch (TimeoutException lost) {
                stage.faults().addLost();
                stage.faults().add("a vote has not reached everybody");
                times.add(TimeUnit.SECONDS.toMillis(Flight.LOST_SECONDS) * 1.0);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return new Percentiles(times);
    }

    /** The attacker yields to the server and to the innocent, so that only what it makes the server do counts. */
    private static Process begin(String attack, int port, String room) throws IOException {
        return new ProcessBuilder("nice", "-n", "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp",
                System.getProperty("java.class.path"), Attacker.class.getName(), attack, Integer.toString(port), room,
                Integer.toString(ATTACK_SECONDS)).redirectErrorStream(true).start();
    }

    /** What the attacker says at its end; it may hang in the server's refusal, and is ended then. */
    private static String end(Process attacker) throws Exception {
        if (!attacker.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            attacker.destroyForcibly().waitFor();
        }
        return new String(attacker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
