package org.pointingparty.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.pointingparty.journal.moment.Moments;
import org.pointingparty.journal.opening.Opening;
import org.pointingparty.live.Receipt;
import org.pointingparty.settings.DatabaseSettings;
import org.pointingparty.settings.TrialSettings;

/** A process that opens the journal of a directory on a full disk, waits, and goes on when there is space. */
final class ChildOpening {

    private ChildOpening() {
    }

    /** Run as a process; argument: the directory. Prints what was in the way, what was logged, and what was kept. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DatabaseSettings settings = TrialSettings.of(Map.of("data", arguments[0])).database();
        Opening<Kept> opening =
                new Opening<>(() -> Kept.in(settings, Thread::new, Runnable::run), System::nanoTime);
        try (JournalLog log = new JournalLog()) {
            opening.begin();
            opening.again();
            out.println(opening.obstacle().orElse("open"));
            System.clearProperty(Moments.FULL);
            opening.again();
            out.println(log.text());
            out.print(append(opening.opened().orElseThrow()));
            opening.end().ifPresent(Kept::close);
        }
        Runtime.getRuntime().halt(0);
    }

    private static Receipt append(Kept kept) {
        return kept.journal().append(JournalContract.newRoom(), 1, List.of(ChildJournal.event(1)));
    }
}
