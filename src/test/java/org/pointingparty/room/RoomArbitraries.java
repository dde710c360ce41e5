package org.pointingparty.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pointingparty.room.command.CommandVocabulary;
import org.pointingparty.room.command.Join;
import org.pointingparty.room.command.RoomCommand;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.event.SeatEvent;
import org.pointingparty.room.people.ParticipantId;

/** Arbitrary rooms and whatever may happen in them, valid and not, for properties of any package. */
public final class RoomArbitraries {

    /** How many different visitors come to an arbitrary room. */
    public static final int VISITORS = 5;

    private static final String[] NASTY = {
        "", " ", "\t\n", "\u0000", "a\u0000b", "\u202Eevil", "\u2066x\u2069", "\u200B", "\uFEFFx", "\u3164", "\uD800",
        "👩‍👩‍👧", "مرحبا", "שלום", "日本語", "İstanbul", "ß", "e\u0301", "\u0301", "'\"", "<script>alert(1)</script>",
        "</f>", "&amp;", "<!--", "]]>", "${1+1}", "#{x}", "a | b", " | ", "☕", "½", "?", "-1", "1e9", "999999999999",
        "null", "undefined", "../../etc", "a".repeat(40), "a".repeat(41), "😀".repeat(40), "😀".repeat(41),
        "t".repeat(200), "t".repeat(201), "d".repeat(2_000), "d".repeat(2_001)
    };

    private static final Arbitrary<Asked> ASKED = asked();
    private static final Arbitrary<Undealt> UNDEALT = undealt();

    private RoomArbitraries() {
    }

    /** Texts that people or attackers send: short ones, empty ones, and the nasty ones we have met. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(NASTY)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(50)));
    }

    /** Names, mostly valid ones of which many clash. */
    public static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(5,
                        Arbitraries.of("Ana", "ana", " ANA ", "Ana (2)", "Bo", "李", "X".repeat(40), "x".repeat(40))),
                Tuple.of(2, texts()));
    }

    /** Decks: the built-in ones, and others of up to a dozen cards with and without numbers. */
    public static Arbitrary<Deck> decks() {
        return Arbitraries.oneOf(Arbitraries.of(Decks.builtIn()), otherDecks());
    }

    private static Arbitrary<Deck> otherDecks() {
        return Arbitraries.of(0, 1, 2).list().ofMinSize(1).ofMaxSize(12).map(kinds -> new Deck("other",
                IntStream.range(0, kinds.size()).mapToObj(i -> card(kinds.get(i), i)).toList()));
    }

    private static Card card(int kind, int position) {
        return switch (kind) {
            case 0 -> Card.number(Integer.toString(position * position * 10));
            case 1 -> Card.word("w" + position);
            default -> Card.abstention("a" + position);
        };
    }

    /** Cards as a round may have them: up to a dozen of the deck. */
    public static Arbitrary<List<Card>> votes(Deck deck) {
        return Arbitraries.of(deck.cards()).list().ofMaxSize(12);
    }

    /** Participants, of whom some are in no room. */
    public static Arbitrary<ParticipantId> participants() {
        return Arbitraries.integers().between(1, VISITORS + 1).map(ParticipantId::new);
    }

    /** Who may be there at some moment. */
    public static Arbitrary<Set<ParticipantId>> presences() {
        return participants().set().ofMaxSize(VISITORS + 1);
    }

    /** Commands that participants send, by the closed vocabulary, with fields of which some are garbage or missing. */
    public static Arbitrary<RoomCommand> commands(Deck deck) {
        return ASKED.map(asked -> asked.with(deck));
    }

    /** A command before the deck is known: its cards are places in the deck, written as "#7". */
    private record Asked(String name, Map<String, String> fields) {

        RoomCommand with(Deck deck) {
            Map<String, String> filled = new HashMap<>(fields);
            filled.computeIfPresent("card", (key, card) -> label(deck, card));
            filled.computeIfPresent("estimate", (key, card) -> label(deck, card));
            return CommandVocabulary.command(name, filled).orElseThrow();
        }

        private static String label(Deck deck, String card) {
            return card.matches("#[0-9]+")
                    ? deck.cards().get(Integer.parseInt(card.substring(1)) % deck.cards().size()).label()
                    : card;
        }
    }

    private static Arbitrary<Asked> asked() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("vote")),
                Tuple.of(4, Arbitraries.of("start", "next", "next", "revote", "role", "reveal")),
                Tuple.of(4, Arbitraries.of(List.copyOf(CommandVocabulary.names()))));
        return Combinators.combine(names, fields()).as(Asked::new);
    }

    /** Fields for any command of the vocabulary, by their names. */
    public static Arbitrary<Map<String, String>> fields() {
        Arbitrary<String> cards = Arbitraries.integers().between(0, 12).map(place -> "#" + place);
        Arbitrary<String> rounds = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Step.OPEN)), Tuple.of(1, Arbitraries.of("1", "2", "3", "7")));
        return Combinators.combine(mostly(cards), mostly(rounds), mostly(Arbitraries.of("1", "2", "3")),
                        mostly(Arbitraries.of("voter", "voter", "spectator")), names(), texts().injectNull(0.1),
                        mostly(cards.injectNull(0.5)), policies())
                .as((card, round, ticket, role, name, text, estimate, policy) -> map("card", card, "round", round,
                        "ticket", ticket, "key", card, "role", role, "name", name, "title", name, "description", text,
                        "estimate", estimate, "seconds", "60", "participant", ticket, "drive", policy.get(0), "reveal",
                        policy.get(1),
                        "ballot", policy.get(2), "change", policy.get(3), "support", "1".equals(ticket) ? "yes" : "no",
                        "deck", "1".equals(ticket) ? "fibonacci" : "",
                        "cards", "3".equals(ticket) ? "S=1 M=3 L=8 ?" : "",
                        "link", "2".equals(ticket) ? text : "",
                        "before", "1".equals(ticket) ? "3" : "spectator".equals(role) ? card : "",
                        "to", "2".equals(ticket) ? "first" : "", "after", "3".equals(ticket) ? "1" : "",
                        "entry", "3".equals(ticket) ? "code" : "link"));
    }

    private static Arbitrary<List<String>> policies() {
        Arbitrary<String> drivers = mostly(Arbitraries.of("anyone", "anyone", "facilitators"));
        Arbitrary<String> revealings = mostly(Arbitraries.of("at-once", "at-once", "countdown", "by-hand"));
        Arbitrary<String> ballots = mostly(Arbitraries.of("plain", "plain", "committed"));
        Arbitrary<String> changes = mostly(Arbitraries.of("until-reveal", "until-reveal", "after-reveal"));
        return Combinators.combine(drivers, revealings, ballots, changes).as(Arrays::asList);
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static Arbitrary<String> mostly(Arbitrary<String> good) {
        return Arbitraries.frequencyOf(Tuple.of(12, good), Tuple.of(1, texts().injectNull(0.2)));
    }

    /** Somebody taking a seat, or trying to. */
    public static Arbitrary<Join> joins() {
        return Combinators.combine(Arbitraries.integers().between(1, VISITORS), names())
                .as((visitor, name) -> new Join(Rooms.visitor(visitor), name));
    }

    /** Steps of a story in a room with this deck. */
    public static Arbitrary<Step> steps(Deck deck) {
        return UNDEALT.map(step -> step.with(deck));
    }

    private record Undealt(ParticipantId by, Set<ParticipantId> present, Asked asked, Optional<Join> join) {

        Step with(Deck deck) {
            return new Step(by, present, join.isPresent() ? join.get() : asked.with(deck));
        }
    }

    private static Arbitrary<Undealt> undealt() {
        return Combinators.combine(participants(), presences(), ASKED, joins().optional(0.1)).as(Undealt::new);
    }

    /**
     * A story: a room, mostly with three voters whose party has started, and what is asked of it then.
     *
     * @param start the room before the first step
     * @param steps what is asked, in order
     */
    public record Story(Rooms start, List<Step> steps) {

        /** What the steps lead to, one after the other. */
        public List<Step.Taken> taken() {
            return Step.takeAll(start.room(), steps);
        }

        /** The rooms of this story, the first one included. */
        public List<Room> rooms() {
            List<Room> rooms = new ArrayList<>(List.of(start.room()));
            taken().stream().map(Step.Taken::after).forEach(rooms::add);
            return rooms;
        }
    }

    /** Stories in rooms with decks of any kind; some begin before the start of the party, some before anybody came. */
    public static Arbitrary<Story> stories() {
        return stories(decks());
    }

    /** Stories in rooms with this deck. */
    public static Arbitrary<Story> stories(Deck deck) {
        return stories(Arbitraries.just(deck));
    }

    private static Arbitrary<Story> stories(Arbitrary<Deck> decks) {
        Arbitrary<Integer> tickets = Arbitraries.integers().between(1, Rooms.TICKETS);
        Arbitrary<Integer> beginnings = Arbitraries.integers().between(0, 4);
        Arbitrary<Ballot> ballots = Arbitraries.of(Ballot.class);
        return Combinators.combine(decks, tickets, beginnings, ballots, UNDEALT.list().ofMaxSize(40))
                .as((deck, number, beginning, ballot, steps) -> new Story(
                        start(openedByTheFirst(empty(deck, number, ballot)), beginning),
                        steps.stream().map(step -> step.with(deck)).toList()))
                .withoutEdgeCases();
    }

    private static Rooms empty(Deck deck, int tickets, Ballot ballot) {
        Rooms empty = Rooms.emptyRoom(deck, tickets);
        return ballot == Ballot.COMMITTED ? empty.committed() : empty;
    }

    private static Rooms openedByTheFirst(Rooms empty) {
        return empty.after(List.of(new SeatEvent.FacilitatorExpected(Rooms.visitor(1))));
    }

    private static Rooms start(Rooms empty, int beginning) {
        return switch (beginning) {
            case 0 -> empty;
            case 1 -> empty.and(3).voters();
            default -> empty.and(3).voters().started();
        };
    }
}
