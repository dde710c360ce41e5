package org.pointingparty.faults.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was shown is there, what was refused is not, what was said of the unknown is so, and nothing else is there. */
final class DeedCheck {

    private DeedCheck() {
    }

    static Stream<String> findings(Evidence evidence) {
        Map<Deed, Long> stored = evidence.rows().stream().flatMap(row -> row.deeds().stream())
                .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
        Map<Deed, List<Attempt>> tried = evidence.history().attempts().stream()
                .collect(groupingBy(attempt -> attempt.deed().unsigned(), LinkedHashMap::new,
                        toList()));
        return Stream.of(
                tried.entrySet().stream().flatMap(each -> tried(each.getValue(), stored.getOrDefault(each.getKey(),
                        0L))),
                stored.keySet().stream().filter(deed -> !tried.containsKey(deed))
                        .map(deed -> "Ghost: nobody asked for " + deed + ", and the journal has it"))
                .flatMap(findings -> findings);
    }

    private static Stream<String> tried(List<Attempt> attempts, long stored) {
        Deed deed = attempts.get(0).deed();
        long certain = attempts.stream().filter(Attempt::isCertain).count();
        long needed = deed.kind() == Deed.Kind.VOTE ? certain : Math.min(certain, 1);
        long possible = attempts.stream().filter(attempt -> !attempt.isDenied()).count();
        if (stored < needed) {
            return Stream.of("Loss: " + deed + " was " + told(attempts) + ", and the journal does not have it");
        }
        if (stored > possible) {
            return Stream.of("Ghost: " + deed + " was " + told(attempts) + ", and the journal has it");
        }
        return attempts.stream().filter(attempt -> attempt.isCertain() && attempt.isDenied() && !attempt.isDoubtful())
                .map(attempt -> "Both shown and refused: " + attempt.deed());
    }

    private static String told(List<Attempt> attempts) {
        return attempts.stream().map(DeedCheck::told).distinct().reduce((one, other) -> one + ", " + other).orElse("");
    }

    private static String told(Attempt attempt) {
        List<String> words = Stream.of(Word.values()).filter(attempt::heard)
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
        return words.isEmpty() ? "asked for" : String.join(" and ", words);
    }
}
