package org.pointingparty.page.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.live.RoomTitle;
import org.pointingparty.page.Exchange;
import org.pointingparty.page.FormState;
import org.pointingparty.page.Reply;
import org.pointingparty.page.Status;
import org.pointingparty.room.deck.Card;
import org.pointingparty.room.deck.Deck;
import org.pointingparty.room.deck.Decks;
import org.pointingparty.room.people.VisitorId;
import org.pointingparty.room.ticket.TicketDraft;
import org.pointingparty.view.personal.OptionView;
import org.pointingparty.visitor.Visitor;

/** The home page, fresh or with a form that was refused. Thread-safe. */
@ApplicationScoped
class HomePages {

    private static final int SAMPLES = 5;

    @Inject
    private LiveRooms rooms;

    /** The home page. */
    Reply show(Exchange exchange) {
        return show(FormState.FRESH, Status.OK, exchange);
    }

    /** The five tickets for a first try, in the visitor's language. */
    List<TicketDraft> samples(Exchange exchange) {
        return IntStream.rangeClosed(1, SAMPLES)
                .mapToObj(n -> new TicketDraft(
                        exchange.text("sample." + n + ".title"), exchange.text("sample." + n + ".description")))
                .toList();
    }

    /** The home page with a form as it was sent. */
    Reply show(FormState form, Status status, Exchange exchange) {
        Optional<Visitor> visitor = exchange.visitor();
        List<HomePage.DeckChoice> decks = Decks.builtIn().stream().map(HomePages::choice).toList();
        String samples = samples(exchange).stream()
                .map(draft -> draft.title() + " | " + draft.description())
                .collect(Collectors.joining("\n"));
        HomePage home = new HomePage(visitor.map(Visitor::name).orElse(null), form, decks,
                OptionView.all(form.typed()), samples, links(visitor, rooms::of), links(visitor, rooms::bin));
        return new Reply.Page("home", home, status);
    }

    private static List<HomePage.RoomLink> links(
            Optional<Visitor> visitor, Function<VisitorId, List<RoomTitle>> rooms) {
        return visitor.map(Visitor::id).map(rooms).orElse(List.of()).stream()
                .map(room -> new HomePage.RoomLink(room.id().value(), room.title(), room.archived()))
                .toList();
    }

    private static HomePage.DeckChoice choice(Deck deck) {
        return new HomePage.DeckChoice(
                deck.name(), deck.cards().stream().map(Card::label).collect(Collectors.joining(" ")));
    }
}
