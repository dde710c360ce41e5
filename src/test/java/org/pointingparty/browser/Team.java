package org.pointingparty.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Several people in one room, each at a browser of their own; the first is the facilitator. */
final class Team {

    private static final List<String> NAMES = List.of(
            "Ana", "Ben", "Carla", "David", "Emma", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kim", "Li");

    private final List<Person> people = new ArrayList<>();
    private final Set<Person> spectators = new HashSet<>();
    private final String link;

    private Team(Person facilitator, String link) {
        people.add(facilitator);
        this.link = link;
    }

    /** The first has opened this room; this many are in it in the end. */
    static Team gather(Person first, String link, int number, Guests guests) {
        Team team = new Team(first, link);
        IntStream.range(1, number).mapToObj(NAMES::get)
                .forEach(name -> team.people.add(guests.person().follows(link).isCalled(name).isLive()));
        team.all("#participants", NAMES.get(number - 1));
        return team;
    }

    String link() {
        return link;
    }

    /** The one with this number in the room; the facilitator has 1. */
    Person get(int number) {
        return people.get(number - 1);
    }

    /** Everybody but the one who goes. */
    Person loses(int number) {
        return people.remove(number - 1);
    }

    void goesHome() {
        people.forEach(Person::goesHome);
    }

    /** Everybody sees this. */
    Team all(String selector, String text) {
        people.forEach(person -> person.sees(selector, text));
        return this;
    }

    /** The one with this number only watches from now on. */
    void watches(int number) {
        get(number).page().locator("#role-spectator").click();
        spectators.add(get(number));
        people.get(0).sees("#seat-" + number + "[data-role=spectator]");
    }

    /** All voters play, by turns of these cards; the last one completes the round. Returns how many they are. */
    int play(String ticket, String... cards) {
        all("#ticket h2", ticket).all("#progress", "0/");
        List<Person> voters = people.stream().filter(person -> !spectators.contains(person)).toList();
        for (int i = 0; i < voters.size(); i++) {
            voters.get(i).sees("#hand [name=round]").page()
                    .locator("#hand [name=card][value='%s']".formatted(cards[i % cards.length]))
                    .evaluate("card => card.click()");
        }
        return voters.size();
    }
}
