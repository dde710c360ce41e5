package org.pointingparty.room.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pointingparty.room.Room;
import org.pointingparty.room.Rooms;
import org.pointingparty.room.command.Add;
import org.pointingparty.room.command.Deciding;
import org.pointingparty.room.command.Decision;
import org.pointingparty.room.command.Delete;
import org.pointingparty.room.command.Edit;
import org.pointingparty.room.command.Import;
import org.pointingparty.room.command.Move;
import org.pointingparty.room.command.Restore;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.event.RoomEvent;
import org.pointingparty.room.people.Attendance;
import org.pointingparty.room.people.ParticipantId;

/** Whatever is done with a backlog, numbers are unique, nothing is lost or doubled, and the order is a plain list's. */
class BacklogProperties {

    /** What is done: with which ticket, beside which other. */
    private record Deed(String kind, int ticket, int before) {

        RoomCommand command() {
            String number = Integer.toString(ticket);
            return switch (kind) {
                case "add" -> new Add("Added " + before, "");
                case "import" -> new Import(List.of(new TicketDraft("K-" + ticket, "Imported " + before, ""),
                        new TicketDraft("K-" + before + "x", "Imported", "")));
                case "edit" -> new Edit(number, "", "Edited " + before, "", "");
                case "delete" -> new Delete(number);
                case "restore" -> new Restore(number);
                case "follow" -> new Move(number, "", before == 0 ? "" : Integer.toString(before), "");
                default -> new Move(number, before == 0 ? "" : Integer.toString(before), "", "");
            };
        }
    }

    /** A list of numbers and of those that are out of sight. */
    private static final class Model {
        private final List<Integer> order = new ArrayList<>(List.of(1, 2, 3));
        private final Set<Integer> hidden = new HashSet<>();
        private final Map<Integer, String> titles = new HashMap<>(Map.of(1, "Ticket 1", 2, "Ticket 2", 3, "Ticket 3"));
        private final Map<Integer, String> keys = new HashMap<>();

        List<Integer> sight() {
            return order.stream().filter(number -> !hidden.contains(number)).toList();
        }

        void add(String key, String title) {
            int number = sight().stream().filter(known -> key.equals(keys.get(known))).findFirst()
                    .orElse(order.size() + 1);
            if (number > order.size()) {
                order.add(number);
                if (!key.isEmpty()) {
                    keys.put(number, key);
                }
            }
            titles.put(number, title);
        }

        private boolean isKeyTaken(int ticket) {
            return keys.containsKey(ticket)
                    && sight().stream().anyMatch(other -> keys.get(ticket).equals(keys.get(other)));
        }

        void does(Deed deed) {
            boolean seen = sight().contains(deed.ticket());
            switch (deed.kind()) {
                case "add" -> add("", "Added " + deed.before());
                case "import" -> {
                    add("K-" + deed.ticket(), "Imported " + deed.before());
                    add("K-" + deed.before() + "x", "Imported");
                }
                case "edit" -> edit(deed, seen);
                case "delete" -> hidden.addAll(seen ? List.of(deed.ticket()) : List.of());
                case "restore" -> hidden.removeAll(isKeyTaken(deed.ticket()) ? List.of() : List.of(deed.ticket()));
                default -> move(deed, seen, deed.kind().equals("follow") ? 1 : 0);
            }
        }

        private void edit(Deed deed, boolean seen) {
            if (seen) {
                titles.put(deed.ticket(), "Edited " + deed.before());
                keys.remove(deed.ticket());
            }
        }

        private void move(Deed deed, boolean seen, int behind) {
            boolean last = deed.before() == 0;
            if (seen && deed.ticket() != deed.before() && (last || sight().contains(deed.before()))) {
                order.remove((Integer) deed.ticket());
                order.add(last ? order.size() : order.indexOf(deed.before()) + behind, deed.ticket());
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> kinds = Arbitraries.of(
                "add", "import", "edit", "delete", "delete", "restore", "move", "move", "follow", "follow");
        return Combinators.combine(kinds, Arbitraries.integers().between(1, 9), Arbitraries.integers().between(0, 9))
                .as(Deed::new).list().ofMaxSize(40);
    }

    @Property
    void theBacklogIsWhatAPlainListWouldBe(@ForAll("deeds") List<Deed> deeds) {
        Rooms start = Rooms.roomWith(1).voters();
        Room room = start.room();
        Model model = new Model();
        for (Deed deed : deeds) {
            Decision decision = Deciding.decide(room, deed.command(), new ParticipantId(1),
                    new Attendance(start.present(), Set.of(), false));
            room = decision.rejection().isPresent() ? room : RoomEvent.applyAll(room, decision.events());
            model.does(deed);
            List<Ticket> tickets = room.backlog().tickets();
            assertEquals(model.sight(), tickets.stream().map(ticket -> ticket.id().number()).toList(), deeds::toString);
            List<String> keys = tickets.stream().map(Ticket::key).filter(key -> !key.isEmpty()).toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), deeds::toString);
            tickets.forEach(ticket -> assertEquals(model.titles.get(ticket.id().number()), ticket.title()));
            assertEquals(model.hidden.size(), room.backlog().deleted().size());
            assertTrue(room.backlog().tickets().size() <= room.backlog().all().size());
        }
    }
}
