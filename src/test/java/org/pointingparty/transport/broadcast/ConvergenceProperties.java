package org.pointingparty.transport.broadcast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pointingparty.live.LiveRoom;
import org.pointingparty.live.RoomState;
import org.pointingparty.live.TrialRooms;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.command.SetPolicy;
import org.pointingparty.room.people.ParticipantId;
import org.pointingparty.transport.outbox.Link;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.transport.poll.PolledPage;
import org.pointingparty.view.NoticeView;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Patches converge: whatever happens in a room, and in whatever order its turns come, a page that was painted at some
 * moment and patched frame by frame equals the page painted fresh, for every viewer, in every language, on fast links
 * and slow ones, and by polls whose answers are lost; and it carries the fresh page's token. This is the test of the
 * whole engine: rooms, views, the real fragments, broadcast, outboxes.
 */
class ConvergenceProperties {

    private static final List<String> NAMES = List.of("Ana", "Ben", "Ana", "Дана <i>");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final Duration SOME_TIME = Duration.ofSeconds(6);

    /** Something that happens, with words for it. */
    private record Happening(String words, Consumer<World> deed) {

        @Override
        public String toString() {
            return words;
        }
    }

    @Property(tries = 1500)
    void aPatchedPageEqualsAFreshOne(@ForAll("happenings") List<Happening> happenings) {
        World world = new World(64);
        happenings.forEach(happening -> happening.deed().accept(world));
        world.settle();
        world.assertConverged();
    }

    @Property(tries = 500)
    void aPatchedPageEqualsAFreshOneEvenIfEverythingOverflows(@ForAll("happenings") List<Happening> happenings) {
        World world = new World(1);
        happenings.forEach(happening -> happening.deed().accept(world));
        world.settle();
        world.assertConverged();
    }

    @Property(tries = 300)
    void aPatchedPageEqualsAFreshOneWhereVotesAreCommittedTo(@ForAll("happenings") List<Happening> happenings) {
        World world = new World(64, new SetPolicy(Map.of("ballot", "committed")));
        happenings.forEach(happening -> happening.deed().accept(world));
        world.settle();
        world.assertConverged();
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, NAMES.size() - 1);
        Arbitrary<Happening> asking = Combinators.combine(who, commands(), Arbitraries.of("5", "8", "?", "ten"))
                .as((n, name, card) -> new Happening(n + " " + name + " " + card, world -> world.ask(n, name, card)));
        Arbitrary<Happening> painting = Combinators.combine(who, Arbitraries.of(true, false))
                .as((n, slow) -> new Happening("paint " + n + (slow ? " slow" : ""), world -> world.paint(n, slow)));
        Arbitrary<Happening> polling =
                who.map(n -> new Happening("paint " + n + " polling", world -> world.paintPolling(n)));
        return Arbitraries.frequencyOf(
                Tuple.of(12, asking),
                Tuple.of(3, painting),
                Tuple.of(2, polling),
                Tuple.of(2, who.map(n -> new Happening("lose " + n, world -> world.lose(n)))),
                Tuple.of(3, Arbitraries.just(new Happening("connect", World::connectOldest))),
                Tuple.of(1, who.map(n -> new Happening("disconnect " + n, world -> world.disconnect(n)))),
                Tuple.of(8, Arbitraries.just(new Happening("work", World::work))),
                Tuple.of(4, who.map(n -> new Happening("take " + n, world -> world.take(n)))),
                Tuple.of(1, Arbitraries.just(new Happening("pass", world -> world.pass(SOME_TIME)))),
                Tuple.of(2, Arbitraries.just(new Happening("wait", world -> world.couriers.pass(Pace.TICK)))))
                .list().ofMinSize(5).ofMaxSize(70);
    }

    private static Arbitrary<String> commands() {
        return Arbitraries.frequency(
                Tuple.of(2, "start"), Tuple.of(10, "vote"), Tuple.of(1, "retract"), Tuple.of(2, "reveal"),
                Tuple.of(1, "revote"), Tuple.of(4, "next"), Tuple.of(1, "choose"), Tuple.of(1, "skip"),
                Tuple.of(2, "role"), Tuple.of(2, "rename"), Tuple.of(1, "leave"), Tuple.of(2, "add"),
                Tuple.of(1, "policy"), Tuple.of(1, "appoint"), Tuple.of(1, "hand-over"), Tuple.of(1, "take-over"),
                Tuple.of(1, "spectate"), Tuple.of(1, "remove"), Tuple.of(1, "admit"), Tuple.of(2, "nudge"),
                Tuple.of(1, "hold"), Tuple.of(2, "timer"), Tuple.of(1, "timer-stop"));
    }

    /** A room, screens on it, and an executor that works when told to. */
    static final class World {
        private final FragmentRenderer renderer = EmbeddedJsp.product().renderer();
        private final TrialRooms rooms = new TrialRooms();
        private final LiveRoom room;
        private final ScriptedSendThreads couriers = new ScriptedSendThreads();
        private final RoomBroadcast broadcast;
        private final List<Tab> tabs = new ArrayList<>();
        private final OutboxLimits limits;

        World(int fragments) {
            this(fragments, SetPolicy.NONE);
        }

        World(int fragments, SetPolicy policy) {
            room = rooms.room(3, policy);
            broadcast = new RoomBroadcast(room, renderer, couriers);
            limits = new OutboxLimits(fragments, 1_000_000, Duration.ofSeconds(10));
        }

        private static final class Tab {
            private ParticipantId viewer;
            private Locale language;
            private PatchedPage page;
            private PolledPage polled;
            private Connection connection;

            private boolean takeNext() {
                return polled == null ? page.takeNext() : connection != null && polled.ask();
            }
        }

        void paint(int n, boolean slow) {
            ParticipantId seat = rooms.seat(room, "visitor " + n);
            if (seat != null) {
                tabs.add(tab(n, seat, slow));
            }
        }

        private Tab tab(int n, ParticipantId seat, boolean slow) {
            Tab tab = new Tab();
            tab.viewer = seat;
            tab.language = LANGUAGES.get(n % 2);
            tab.page = new PatchedPage(room.state(), tab.viewer, tab.language, renderer, slow);
            return tab;
        }

        void paintPolling(int n) {
            int before = tabs.size();
            paint(n, false);
            tabs.stream().skip(before).forEach(tab -> tab.polled = new PolledPage(tab.page, couriers));
        }

        void lose(int n) {
            if (n < tabs.size() && tabs.get(n).polled != null) {
                tabs.get(n).polled.loseNext();
            }
        }

        void connectOldest() {
            tabs.stream().filter(tab -> tab.connection == null && isIn(tab.viewer)).findFirst()
                    .ifPresent(this::connect);
        }

        private boolean isIn(ParticipantId id) {
            return room.state().room().participants().inRoom(id).isPresent();
        }

        private void connect(Tab tab) {
            Link link = tab.polled == null ? tab.page : tab.polled.link;
            tab.connection = new Connection(room, broadcast, tab.viewer, tab.language, link, couriers, () -> 0,
                    limits, connection -> { });
            room.connected(tab.viewer, tab);
            broadcast.open(tab.connection, tab.page.token());
        }

        void disconnect(int n) {
            if (n < tabs.size() && tabs.get(n).connection != null) {
                Tab tab = tabs.remove(n);
                broadcast.close(tab.connection);
                room.disconnected(tab.viewer, tab);
            }
        }

        void ask(int n, String name, String card) {
            if (n < tabs.size()) {
                Tab tab = tabs.get(n);
                String round = Optional.ofNullable(room.state().room().open()).map(open -> open.id().toString())
                        .orElse("1");
                Map<String, String> fields = new HashMap<>(Map.of("round", round, "card", card, "estimate", card,
                        "ticket", "2", "role", card.equals("?")
                        ? "spectator"
                        : "voter", "name", NAMES.get(n), "title", card,
                        "participant", card.equals("5") ? "1" : "2", "seconds", "10"));
                fields.putAll(Map.of("drive", card.equals("?") ? "facilitators" : "anyone",
                        "reveal", name.equals("timer") ? "yes" : card.equals("8") ? "by-hand" : "countdown",
                        "change", card.equals("5")
                        ? "after-reveal"
                        : "until-reveal", "support", card.equals("5") ? "yes" : "no",
                        "deck", "fibonacci", "to", card.equals("8") ? "up" : "down"));
                RoomCommand command = CommandVocabulary.command(name, fields).orElseThrow();
                room.submit(command, tab.viewer).ifPresent(rejection -> tell(tab));
            }
        }

        private void tell(Tab tab) {
            if (tab.connection != null) {
                broadcast.tell(tab.connection, new NoticeView("code", 1, "refused"));
            }
        }

        void work() {
            couriers.workOnce();
        }

        void pass(Duration time) {
            rooms.pass(time);
            couriers.pass(time.toNanos());
        }

        void take(int n) {
            if (n < tabs.size()) {
                tabs.get(n).takeNext();
            }
        }

        void settle() {
            couriers.pass(SOME_TIME.toNanos());
            boolean busy = true;
            while (busy) {
                busy = couriers.workOnce();
                for (Tab tab : tabs) {
                    busy |= tab.takeNext();
                }
            }
        }

        void assertConverged() {
            RoomState state = room.state();
            for (Tab tab : tabs) {
                if (tab.connection != null && isIn(tab.viewer) && !tab.page.isClosed()) {
                    PatchedPage fresh = new PatchedPage(state, tab.viewer, tab.language, renderer, false);
                    PatchedPage.assertAlike(fresh.regions(), tab.page.regions(), "participant " + tab.viewer);
                } else if (tab.connection != null) {
                    assertTrue(tab.page.isClosed(), "who left is sent nothing more");
                }
            }
        }
    }
}
