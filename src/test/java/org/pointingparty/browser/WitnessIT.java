package org.pointingparty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a page holds what it is told after the reveal against what it was told before. */
final class WitnessIT extends LiveScript {

    private static final String WELL = "All 2 votes are as cast.";

    /** What somebody's vote was committed to by. */
    private record Vote(int voter, String name, String card, String salt, String hash) {

        static Vote of(int voter, String name, String card, String salt) {
            String text = String.join("\n", "pointing-party-vote-1", "ROOM", "3", Integer.toString(voter), card, salt,
                    "");
            return new Vote(voter, name, card, salt, sha256(text));
        }

        Vote claiming(String otherCard) {
            return new Vote(voter, name, otherCard, salt, hash);
        }

        String mark(String text) {
            return "<i id='vote-%d' data-voted='true' title='%s'>%s</i>".formatted(voter, hash, text);
        }

        String row() {
            return "<li data-participant='%d' data-card='%s' data-salt='%s' data-hash='%s'><bdi>%s</bdi></li>"
                    .formatted(voter, card, salt, hash, name);
        }
    }

    private final Vote anas = Vote.of(1, "Ana", "5", "5a17");
    private final Vote bens = Vote.of(2, "Ben", "8", "5b17");

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void aRoundBegins() {
        socket.sends("<ul id='participants'>" + seat(1, "Ana") + seat(2, "Ben") + "</ul>"
                + "<section id='commitments' data-round='3'><p>Open.</p></section>");
        assertThat(the("#commitments")).hasText("Open.");
    }

    private static String seat(int voter, String name) {
        return ("<li id='seat-%d' data-role='voter'><span class='name'>%s</span>"
                + "<i id='vote-%d' data-voted='false'></i></li>").formatted(voter, name, voter);
    }

    private void areCast(Vote... votes) {
        Stream.of(votes).forEach(vote -> {
            socket.sends(vote.mark("✓"));
            assertThat(the("#vote-" + vote.voter())).hasAttribute("title", vote.hash());
        });
    }

    private void areRevealed(Vote... votes) {
        StringBuilder frame = new StringBuilder();
        Stream.of(votes).forEach(vote -> frame.append(vote.mark(vote.card())));
        frame.append("<section id='commitments' data-round='3'><button id='verify'>Verify</button>")
                .append("<p id='verified' role='status'")
                .append(" data-one='The vote is as cast.' data-many='All {0} votes are as cast.'")
                .append(" data-wrong='Not so: {0}.'")
                .append(" data-late='Late: {0}.' data-again='Again: {0}.'></p><ul>");
        Stream.of(votes).forEach(vote -> frame.append(vote.row()));
        socket.sends(frame.append("</ul></section>").toString());
        the("#verify").focus();
        page.keyboard().press("Enter");
    }

    @Test
    void ourSha256IsTheOneOfTheStandard() {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(length -> random.ints(length, ' ', '\u3000').mapToObj(Character::toString)
                        .reduce("", String::concat))
                .toList();
        Object hashes = page.evaluate(
                "async texts => { const { sha256 } = await import('/party/assets/js/sha256.js'); return "
                + "texts.map(sha256); }", texts);
        assertEquals(texts.stream().map(WitnessIT::sha256).toList(), hashes);
    }

    @Test
    void whatIsAsItWasCastIsSaidToBe() {
        aRoundBegins();
        areCast(anas, bens);
        areRevealed(anas, bens);
        assertThat(the("#verified")).hasText(WELL);
    }

    @Test
    void anotherCardUnderTheSameHashIsNamed() {
        aRoundBegins();
        areCast(anas, bens);
        areRevealed(anas, bens.claiming("13"));
        assertThat(the("#verified.wrong")).hasText("Not so: Ben.");
    }

    @Test
    void anotherCardUnderAHashOfItsOwnIsNamedEvenAfterAReload() {
        aRoundBegins();
        areCast(anas, bens);
        ana.refreshes().isLive();
        Vote forged = Vote.of(2, "Ben", "13", "f0f0");
        assertNotEquals(bens.hash(), forged.hash());
        socket.isOpened(2).sends("<ul id='participants'>" + seat(1, "Ana") + seat(2, "Ben") + "</ul>");
        areRevealed(anas, forged);
        assertThat(the("#verified.wrong")).hasText("Not so: Ben.");
    }

    @Test
    void aMarkThatShowsAnotherCardThanTheOneProvenIsNamed() {
        aRoundBegins();
        areCast(anas, bens);
        areRevealed(anas, bens);
        socket.sends(bens.claiming("13").mark("13"));
        assertThat(the("#vote-2")).hasText("13");
        the("#verify").click();
        assertThat(the("#verified.wrong")).hasText("Not so: Ben.");
    }

    @Test
    void aVoteThatWasTakenBackIsNotMissed() {
        aRoundBegins();
        areCast(anas, bens);
        socket.sends("<i id='vote-2' data-voted='false'></i><b id='progress'>1/1</b>");
        assertThat(the("#progress")).hasText("1/1");
        areRevealed(anas);
        assertThat(the("#verified")).hasText("The vote is as cast.");
    }

    @Test
    void aVoteThatGoesWithTheRevealIsNamed() {
        aRoundBegins();
        areCast(anas, bens);
        areRevealed(anas);
        assertThat(the("#verified.wrong")).hasText("Not so: Ben.");
    }

    @Test
    void whatWasNotSeenBeforeTheRevealIsSaidToo() {
        aRoundBegins();
        areCast(anas);
        areRevealed(anas, bens);
        assertThat(the("#verified")).hasText(WELL + "Late: Ben.");
    }

    @Test
    void whoCastAVoteAgainIsNamed() {
        aRoundBegins();
        areCast(bens, Vote.of(2, "Ben", "8", "0123"), anas);
        areRevealed(anas, Vote.of(2, "Ben", "8", "0123"));
        assertThat(the("#verified")).hasText(WELL + "Again: Ben.");
    }
}
