package org.pointingparty.faults;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of all trials, as a table and as JSON. */
final class FaultReport {

    static final String HEAD = line("fault", "sent", "shown", "refused", "unknown", "kept", "not", "faults", "findings",
            "heal s", "log", "trace", "time s", "");

    private FaultReport() {
    }

    /** One line of the table. */
    static String line(Outcome outcome) {
        Outcome.Votes votes = outcome.votes();
        return line(outcome.name(), votes.sent(), votes.shown(), votes.refused(), votes.unknown(), votes.kept(),
                votes.notKept(), outcome.faults(), outcome.findings().size(),
                String.format(Locale.ROOT, "%.1f", outcome.heal()), outcome.log().warnings(), outcome.log().traces(),
                String.format(Locale.ROOT, "%.0f", outcome.seconds()), outcome.note());
    }

    private static String line(Object... cells) {
        return String.format("%-20s %6s %6s %7s %7s %5s %5s %6s %8s %6s %5s %5s %6s  %s", cells).stripTrailing();
    }

    /** For programs: the machine and what came of each trial. */
    static void write(Path file, Map<String, Object> machine, List<Outcome> outcomes) throws Exception {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("faults", outcomes.stream().map(FaultReport::fields).toList());
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Jsonb json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
        Files.writeString(file, json.toJson(all));
        json.close();
    }

    private static Map<String, Object> fields(Outcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Outcome.Votes votes = outcome.votes();
        fields.put("fault", outcome.name());
        fields.put("sent", votes.sent());
        fields.put("shown", votes.shown());
        fields.put("refused", votes.refused());
        fields.put("unknown", votes.unknown());
        fields.put("kept", votes.kept());
        fields.put("not kept", votes.notKept());
        fields.put("faults", outcome.faults());
        fields.put("findings", outcome.findings());
        fields.put("seconds to heal", outcome.heal());
        fields.put("log lines", outcome.log().warnings());
        fields.put("trace lines", outcome.log().traces());
        fields.put("seconds", outcome.seconds());
        fields.put("note", outcome.note());
        return fields;
    }
}
