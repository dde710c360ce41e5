package org.pointingparty.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An hour of a team of twelve with eighty tickets from their tracker, played in less than a minute. {@code
 * -Dhour.tickets} says how many of them are estimated; what it took is written to {@code target/hour.txt}.
 */
@ExtendWith(Browsers.class)
final class HourIT {

    private static final int PEOPLE = 12;
    private static final int TICKETS = 80;
    private static final int ESTIMATED = Integer.getInteger("hour.tickets", 8);
    private static final int FACILITATOR_LOST = 3;
    private static final int SOMEBODY_REMOVED = 5;
    private static final Set<Integer> SPLIT = Set.of(2, 4, 7);
    private static final String CSV = IntStream.rangeClosed(1, TICKETS)
            .mapToObj(n -> "PP-%d,\"Ticket %d, of the tracker\",\"What is to be done\nin the %dth\"\n".formatted(n, n,
                    n))
            .collect(Collectors.joining("", "Issue key,Summary,Description\n", ""));

    private static final Pattern A_VOTE = Pattern.compile(",(true|false),\\d+,[A-Z][a-z]+,");

    private final List<Double> reveals = new ArrayList<>();
    private Team team;
    private Person ana;
    private int votes;

    @Test
    void aTeamOfTwelveEstimatesItsTickets(Guests guests) throws IOException {
        try (ProductServer server = ProductServer.with(Map.of("vacancy", "3", "grace", "1"))) {
            long start = System.nanoTime();
            anaOpensARoomForFacilitators(guests, server);
            team = Team.gather(ana, ana.page().url(), PEOPLE, guests);
            team.watches(PEOPLE);
            imports(CSV, "Tickets found: 80");
            ana.presses("start");
            estimate(0, "Warm up", false);
            for (int n = 1; n <= ESTIMATED; n++) {
                whatHappensBefore(n);
                estimate(n, "Ticket " + n + ",", SPLIT.contains(n));
            }
            team.all("#ticket h2", "Ticket " + (ESTIMATED + 1) + ",");
            exportIsTakenInAgain(guests, server);
            record(System.nanoTime() - start);
            team.goesHome();
        }
    }

    private void anaOpensARoomForFacilitators(Guests guests, ProductServer server) {
        ana = guests.person().follows(server.home()).isCalled("Ana");
        ana.page().locator("details.more summary").click();
        ana.page().locator("select[name=drive]").selectOption("facilitators");
        ana.createsRoom("Refinement", "Warm up");
        ana.isLive();
    }

    private void imports(String csv, String found) {
        ana.page().locator("#import > summary").click();
        ana.page().locator("#import-file").setInputFiles(
                new FilePayload("tracker.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        ana.page().locator("#import button[name=preview]").click();
        ana.sees("#preview", found).seesNo("#wrong");
        ana.page().locator("#take").click();
        ana.isLive();
    }

    private void whatHappensBefore(int ticket) {
        if (ticket == FACILITATOR_LOST) {
            theFacilitatorIsLostAndReturns(ticket);
        } else if (ticket == SOMEBODY_REMOVED) {
            somebodyIsRemovedInMidRound();
        }
    }

    /** The others go on without her, and she finds her rights as they were. */
    private void theFacilitatorIsLostAndReturns(int ticket) {
        Person ben = team.get(2).sees("#ticket h2", "Ticket " + ticket + ",").seesNo("#skip");
        ana.follows("about:blank");
        ben.sees("#seat-1[data-away=true]").sees("#skip").sees("#take-over");
        ana.follows(team.link()).isLive().sees("#skip").sees("#facilitate");
        ben.seesNo("#skip").seesNo("#take-over");
    }

    private void somebodyIsRemovedInMidRound() {
        Person gone = team.loses(3).expectsComplaint("403");
        gone.picks("100");
        ana.sees("#vote-3", "✓");
        ana.page().locator("#facilitate").click();
        ana.page().locator("#person").selectOption("3");
        ana.page().locator("#removing").click();
        ana.page().locator("#remove-person").click();
        gone.sees("main", "A facilitator has removed you from this room.");
        team.get(2).seesNo("#seat-3");
    }

    private void estimate(int ticket, String title, boolean split) {
        if (split) {
            votes += team.play(title, "3", "8", "13", "8", "3");
            team.all("#tally[data-outcome=tie]", "Tie between 3 and 8");
            ana.presses("revote");
        }
        votes += team.play(title, "5", "5", "8");
        long last = System.nanoTime();
        team.all("#tally[data-outcome=winner]", "The team says 5");
        reveals.add((System.nanoTime() - last) / 1e6);
        ana.presses("next");
    }

    /** Every ticket is known again by its key, and none is doubled; a new room gets them all. */
    private void exportIsTakenInAgain(Guests guests, ProductServer server) throws IOException {
        ana.page().locator("#export > summary").click();
        Download download = ana.page()
                .waitForDownload(() -> ana.page().locator("#export a[href$='export.csv']").first().click());
        String csv = Files.readString(download.path());
        assertEquals(votes, A_VOTE.matcher(csv).results().count());
        assertTrue(csv.contains("PP-80"), csv);
        imports(csv, "New: 0. To be changed: 0. Already here: 81.");
        ana.sees("#ticket", "of 81").follows(server.home()).createsRoom("The next one", "Another");
        imports(csv, "New: 81. To be changed: 0. Already here: 0.");
        ana.presses("start").sees("#ticket", "of 82");
    }

    private void record(long nanos) throws IOException {
        Files.writeString(Path.of("target", "hour.txt"),
                ("%d people, %d tickets imported, %d estimated, %d votes, %.1f s; "
                        + "all were seen to see a reveal after %.0f ms (median)%n")
                        .formatted(PEOPLE, TICKETS, ESTIMATED + 1, votes, nanos / 1e9,
                                reveals.stream().sorted().toList().get(reveals.size() / 2)));
    }
}
