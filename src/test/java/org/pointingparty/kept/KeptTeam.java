package org.pointingparty.kept;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.pointingparty.server.Guest;
import org.pointingparty.server.Node;
import org.pointingparty.server.Sight;

/** People in one room, each with an open page; they do everything by the forms of the page. Not thread-safe. */
final class KeptTeam {

    private static final int SEE_OTHER = 303;

    private final URL product;
    private final String room;
    private final List<Guest> people = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private KeptTeam(URL product, String room) {
        this.product = product;
        this.room = room;
    }

    /**
     * A new room with the first of its people, a facilitator, in it.
     *
     * @param form the fields of the form by turns with what is typed there
     */
    static KeptTeam in(URL product, String facilitator, String... form) throws Exception {
        Guest first = Guest.named(product, facilitator);
        HttpResponse<String> answer = first.post("rooms", fields(form));
        require(answer, "rooms");
        String address = answer.headers().firstValue("Location").orElseThrow();
        KeptTeam team = new KeptTeam(product, address.substring(address.lastIndexOf('/') + 1));
        team.enter(first);
        return team;
    }

    /** Somebody else comes by the link. */
    KeptTeam with(String... names) throws Exception {
        for (String name : names) {
            enter(Guest.named(product, name));
        }
        return this;
    }

    /** Somebody else comes, and gives the code of the room. */
    KeptTeam withCode(String name) throws Exception {
        String code = people.get(0).page(room).getElementById("join-code").text();
        Guest guest = Guest.named(product, name);
        require(guest.post("rooms/" + room + "/enter", Map.of("code", code)), "enter");
        enter(guest);
        return this;
    }

    private void enter(Guest guest) throws Exception {
        numbers.add(guest.enter(room));
        people.add(guest);
    }

    /** One of the people, counted from 0, who has left comes back. */
    KeptTeam back(int who) throws Exception {
        people.get(who).enter(room);
        return this;
    }

    /** Waits until the clock has changed the room, as it does when a time is up. */
    KeptTeam awaitClock() throws Exception {
        long before = version();
        Node.await(() -> version() > before, true);
        return this;
    }

    private long version() throws Exception {
        return Sight.version(Sight.token(people.get(0).page(room)));
    }

    /** The room's id. */
    String room() {
        return room;
    }

    /** The number of the participant who came as this one; 0 is the first. */
    String number(int who) {
        return numbers.get(who);
    }

    /** The number of the open round. */
    String round() throws Exception {
        return people.get(0).page(room).select("[data-round]").attr("data-round");
    }

    /** The first of the people asks for something, with these fields of its form and what is in them by turns. */
    KeptTeam ask(String command, String... form) throws Exception {
        return ask(0, command, form);
    }

    /** One of the people, counted from 0, asks for something. */
    KeptTeam ask(int who, String command, String... form) throws Exception {
        require(people.get(who).post("rooms/" + room + "/commands/" + command, fields(form)), command);
        return this;
    }

    /** One of the people, counted from 0, who was removed asks to be let in again. */
    KeptTeam knock(int who) throws Exception {
        require(people.get(who).post("rooms/" + room + "/knock", Map.of()), "knock");
        return this;
    }

    /** One after the other, in the order of their coming, plays a card of the open round; an empty one is none. */
    KeptTeam vote(String... cards) throws Exception {
        String round = round();
        for (int who = 0; who < cards.length; who++) {
            if (!cards[who].isEmpty()) {
                ask(who, "vote", "card", cards[who], "round", round);
            }
        }
        return this;
    }

    /** Tickets come as pasted lines or as a table. */
    KeptTeam bring(String text) throws Exception {
        require(people.get(0).post("rooms/" + room + "/import", Map.of("text", text)), "import");
        return this;
    }

    /** What the room has come to, as the server gives it; the kind is {@code json} or {@code csv}. */
    String export(String kind) throws Exception {
        HttpResponse<String> answer = people.get(0).get("rooms/" + room + "/export." + kind);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the export of room " + room + " is answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static Map<String, String> fields(String... form) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return fields;
    }

    private static void require(HttpResponse<String> answer, String asked) {
        if (answer.statusCode() != SEE_OTHER) {
            throw new IllegalStateException(asked + " is answered " + answer.statusCode() + ": "
                    + Jsoup.parse(answer.body()).select("#notice, .error").text());
        }
    }
}
