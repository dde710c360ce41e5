package org.pointingparty.transport.broadcast;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.pointingparty.live.RoomChange;
import org.pointingparty.live.RoomState;
import org.pointingparty.page.fragment.EmbeddedJsp;
import org.pointingparty.room.Drivers;
import org.pointingparty.room.Permission;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Participant;
import org.pointingparty.room.people.Role;
import org.pointingparty.room.round.Voting;
import org.pointingparty.transport.outbox.OutboxLimits;
import org.pointingparty.view.patch.FragmentRenderer;

/**
 * Whether an action converges: a page painted before it, and patched by the frames that it leads to, shows what a page
 * painted after it shows. This is so region by region, for every kind of viewer, in both languages, where anyone drives
 * and where facilitators do.
 */
final class Convergence {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final FragmentRenderer painting = EmbeddedJsp.product().renderer();
    private final RoomState before;
    private final RoomState now;
    private final List<Participant> viewers;
    private final TurnFrames frames;
    private final Set<String> changed = new TreeSet<>();

    private Convergence(Rooms start, Rooms end, FragmentRenderer sending) {
        before = new RoomState(start.room(), start.attendance(), 1);
        now = new RoomState(end.room(), end.attendance(), 2);
        viewers = before.room().participants().inRoom()
                .filter(viewer -> now.room().participants().inRoom(viewer.id()).isPresent()).toList();
        TurnWork turn = new TurnWork(before);
        List<RoomEvent> events = end.changes().stream().skip(start.changes().size()).flatMap(List::stream).toList();
        turn.add(new RoomChange(now, events));
        frames = new TurnFrames(before, now, turn.voted(), sending);
    }

    /**
     * Fails with the region and the viewer if a patched page is not what a fresh one is; also if nobody sees the action
     * at all, or if some kind of viewer is not there to see it.
     *
     * @param before the room before the action; a facilitator, a voter and a spectator are in it, and if a round is
     *     open, some have voted and some have not
     * @param action may be refused neither where anyone drives nor where facilitators do
     * @return the ids of the regions that somebody sees change
     */
    static Set<String> converges(Rooms before, UnaryOperator<Rooms> action) {
        return converges(before, action, EmbeddedJsp.product().renderer());
    }

    /** The same with what is sent rendered in this way. */
    static Set<String> converges(Rooms before, UnaryOperator<Rooms> action, FragmentRenderer sending) {
        Set<String> changed = new TreeSet<>();
        for (Drivers drive : Drivers.values()) {
            Rooms start = before.agreed(Map.of("drive", drive.word()));
            Convergence convergence = new Convergence(start, action.apply(start), sending);
            convergence.assertEveryKindWatches();
            convergence.assertEveryPageConverges();
            changed.addAll(convergence.changed);
        }
        assertFalse(changed.isEmpty(), "nobody sees that anything has changed");
        return changed;
    }

    private void assertEveryKindWatches() {
        Set<String> roles = viewers.stream().map(Convergence::role).collect(toSet());
        assertEquals(Set.of("facilitator", "voter", "spectator"), roles, "need everybody to watch");
        if (before.room().open() instanceof Voting voting) {
            Set<Boolean> voted = viewers.stream().filter(viewer -> viewer.role() == Role.VOTER)
                    .map(viewer -> voting.votes().containsKey(viewer.id())).collect(toSet());
            assertEquals(Set.of(true, false), voted, "need somebody who has voted and somebody who has not");
        }
    }

    private void assertEveryPageConverges() {
        for (Participant viewer : viewers) {
            Locale language = language(viewer);
            PatchedPage page = page(before, viewer, language);
            Map<String, String> painted = page.regions();
            send(page, viewer, language);
            Map<String, String> shown = page.regions();
            PatchedPage.assertAlike(page(now, viewer, language).regions(), shown, words(viewer, language));
            painted.keySet().stream().filter(region -> !painted.get(region).equals(shown.get(region)))
                    .forEach(changed::add);
        }
    }

    private PatchedPage page(RoomState moment, Participant viewer, Locale language) {
        return new PatchedPage(moment, viewer.id(), language, painting, false);
    }

    private void send(PatchedPage page, Participant viewer, Locale language) {
        Connection connection = new Connection(null, null, viewer.id(), language, page, Runnable::run, () -> 0,
                OutboxLimits.DEFAULT, given -> { });
        frames.frame(connection).ifPresent(connection::put);
    }

    /** One language for the one policy, and the other for the other. */
    private Locale language(Participant viewer) {
        int policy = before.room().policy().drive().ordinal();
        return LANGUAGES.get((viewer.id().number() + policy) % LANGUAGES.size());
    }

    private String words(Participant viewer, Locale language) {
        boolean drives = now.room().permits(Permission.DRIVE, viewer.id(), now.attendance());
        return "participant " + viewer.id() + ", a " + role(viewer) + " who " + (drives ? "may" : "may not")
                + " drive, in " + language.getDisplayLanguage(Locale.ENGLISH);
    }

    private static String role(Participant viewer) {
        String role = viewer.role() == Role.SPECTATOR ? "spectator" : "voter";
        return viewer.facilitator() ? "facilitator" : role;
    }
}
