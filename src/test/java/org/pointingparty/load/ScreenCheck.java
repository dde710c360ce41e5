package org.pointingparty.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pointingparty.transport.broadcast.PatchedDocument;

/** Finds screens that show something else than a page painted now. */
final class ScreenCheck {

    private static final List<String> REGIONS = List.of("ticket", "progress", "tally", "controls", "participants",
            "backlog", "summary", "announcement", "hand", "me", "adding", "facilitation", "commitments");

    private final Browser browser;
    private final Faults faults;

    ScreenCheck(Browser browser, Faults faults) {
        this.browser = browser;
        this.faults = faults;
    }

    /** Compares every screen with the others of its room, and those that were recorded with a fresh page. */
    void check(Iterable<TrialRoom> rooms) throws InterruptedException {
        for (TrialRoom room : rooms) {
            room.settle();
            room.ask(() -> {
                differences(room.screens(), room.voted()).forEach(faults::add);
                room.sweep();
                return null;
            });
            for (Screen screen : room.screens()) {
                if (screen.recording() != null) {
                    checkInFull(room, screen);
                }
            }
        }
    }

    /** What the screens of one room do not agree on, or do not show though they should. */
    static List<String> differences(List<Screen> screens, BitSet voted) {
        Set<Integer> everybody = new TreeSet<>();
        screens.forEach(screen -> everybody.add(screen.participant()));
        Screen first = screens.get(0);
        List<String> differences = new ArrayList<>();
        for (Screen screen : screens) {
            if (screen.hasUnread()) {
                differences.add(screen + " has frames that the driver has not read");
            }
            if (!everybody.equals(new TreeSet<>(screen.seats().stream().boxed().toList()))) {
                differences.add(screen + " shows " + screen.seats().cardinality() + " seats of " + everybody.size());
            }
            if (!voted.equals(screen.marks())) {
                differences.add(screen + " shows " + screen.marks().cardinality() + " marks, not the "
                        + voted.cardinality() + " of those who voted");
            }
            if (!voted.isEmpty() && !first.version().equals(screen.version())) {
                differences.add(screen + " is at " + screen.version() + ", " + first + " at " + first.version());
            }
            if (!first.progress().equals(screen.progress())) {
                differences.add(screen + " shows progress " + screen.progress() + ", " + first + " "
                        + first.progress());
            }
        }
        return differences;
    }

    private void checkInFull(TrialRoom room, Screen screen) {
        try {
            List<String> frames = room.ask(() -> screen.recording().frames());
            Document fresh = Jsoup.parse(new String(browser.page(screen.cookie(), room.id()), "UTF-8"));
            differences(screen.recording().page(), frames, fresh).forEach(fault -> faults.add(screen + fault));
            absences(fresh, room.screens()).forEach(fault -> faults.add("the page of " + screen + fault));
            check(room, screen, fresh);
        } catch (IOException failure) {
            faults.add(screen + " gets no fresh page: " + failure.getMessage());
        }
    }

    /** What the cheap reading has found must be what the whole page says, too. */
    private void check(TrialRoom room, Screen screen, Document fresh) {
        Set<Integer> marks = new HashSet<>();
        fresh.select("[id^=vote-][data-voted=true]").forEach(mark -> marks.add(number(mark)));
        Set<Integer> shown = room.ask(() -> new HashSet<>(screen.marks().stream().boxed().toList()));
        if (!marks.equals(shown)) {
            faults.add(screen + " shows the marks of " + shown.size() + ", a fresh page those of " + marks.size());
        }
    }

    /** Regions of a page, patched frame by frame, that are not as on a fresh page. */
    static List<String> differences(String page, List<String> frames, Document fresh) {
        PatchedDocument patched = new PatchedDocument(Jsoup.parse(page));
        frames.forEach(patched::receive);
        fresh.outputSettings().prettyPrint(false);
        List<String> differences = new ArrayList<>();
        for (String region : REGIONS) {
            String shown = html(patched.document(), region);
            String painted = html(fresh, region);
            if (!shown.equals(painted)) {
                differences.add(": " + region + " is not as on a fresh page: " + firstDifference(shown, painted));
            }
        }
        return differences;
    }

    /** Who is not on the page, or away, or on it without being in the room. */
    static List<String> absences(Document fresh, List<Screen> screens) {
        List<String> absences = new ArrayList<>();
        Set<Integer> expected = new TreeSet<>();
        screens.forEach(screen -> expected.add(screen.participant()));
        Set<Integer> listed = new TreeSet<>();
        fresh.select("#participants > [id^=seat-]").forEach(seat -> listed.add(number(seat)));
        if (!listed.equals(expected)) {
            absences.add(" lists " + listed.size() + " participants, not the " + expected.size() + " in the room");
        }
        int away = fresh.select("#participants > [id^=seat-]:not([data-away=false])").size();
        if (away > 0) {
            absences.add(" shows " + away + " participants as away");
        }
        return absences;
    }

    private static int number(Element element) {
        return Integer.parseInt(element.id().substring(element.id().indexOf('-') + 1));
    }

    private static String html(Document document, String region) {
        Element element = document.getElementById(region);
        return element == null ? "(not there)" : element.outerHtml();
    }

    private static String firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "[" + excerpt(one, at) + "] instead of [" + excerpt(other, at) + "]";
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60)).replaceAll("\\s+", " ");
    }
}
