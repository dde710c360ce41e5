package org.pointingparty.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pointingparty.live.LiveRooms;
import org.pointingparty.room.Card;
import org.pointingparty.room.Deck;
import org.pointingparty.room.Decks;
import org.pointingparty.room.TicketDraft;
import org.pointingparty.view.OptionView;
import org.pointingparty.visitor.Visitor;
import org.pointingparty.visitor.Visitors;

/** The home page, fresh or with a form that was refused. Thread-safe. */
@ApplicationScoped
class HomePages {

    private static final int SAMPLES = 5;

    @Inject
    private Pages pages;

    @Inject
    private Visitors visitors;

    @Inject
    private LiveRooms rooms;

    /** Answers with the home page. */
    void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(FormState.FRESH, HttpServletResponse.SC_OK, request, response);
    }

    /** Answers with the home page and the form as it was sent. */
    void refuse(FormState form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        refuse(form, HttpServletResponse.SC_BAD_REQUEST, request, response);
    }

    /** Answers with the home page and the form as it was sent, with a status of 400 or above. */
    void refuse(FormState form, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(form, status, request, response);
    }

    /** The five tickets of a first try, in the visitor's language. */
    List<TicketDraft> samples(HttpServletRequest request) {
        return IntStream.rangeClosed(1, SAMPLES)
                .mapToObj(n -> new TicketDraft(
                        pages.text(request, "sample." + n + ".title"), pages.text(request, "sample." + n + ".description")))
                .toList();
    }

    private void show(FormState form, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Visitor> visitor = visitors.of(request);
        List<HomePage.RoomLink> mine = visitor.map(Visitor::id).map(rooms::of).orElse(List.of()).stream()
                .map(room -> new HomePage.RoomLink(room.id().value(), room.title(), room.archived()))
                .toList();
        List<HomePage.DeckChoice> decks = Decks.builtIn().stream().map(HomePages::choice).toList();
        String samples = samples(request).stream()
                .map(draft -> draft.title() + " | " + draft.description())
                .collect(Collectors.joining("\n"));
        HomePage home = new HomePage(visitor.map(Visitor::name).orElse(null), form, decks,
                OptionView.all(form.typed()), samples, mine);
        pages.show("home", home, status, request, response);
    }

    private static HomePage.DeckChoice choice(Deck deck) {
        return new HomePage.DeckChoice(
                deck.name(), deck.cards().stream().map(Card::label).collect(Collectors.joining(" ")));
    }
}
