package org.pointingparty.load;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All figures of a run, as a table and as JSON. */
final class Report {

    private static final String LINE = "%-10s  %-52s %9s %-4s %9s  %s%n";

    private final List<Figure> figures = new ArrayList<>();
    private String scenario = "";

    /** Figures that come from now on are of this scenario. */
    void begin(String name) {
        scenario = name;
    }

    void add(String measure, double value, String unit) {
        add(measure, value, unit, null);
    }

    void add(String measure, double value, String unit, Double target) {
        Figure figure = new Figure(scenario, measure, value, unit, target);
        figures.add(figure);
        Load.say("  " + line(figure).strip());
    }

    /** Median, tail and maximum of times in milliseconds, the first two against their targets. */
    void addTimes(String measure, Percentiles times, Double medianTarget, Double tailTarget) {
        add(measure + " p50", times.median(), "ms", medianTarget);
        add(measure + " p95", times.at(95), "ms");
        add(measure + " p99", times.at(99), "ms", tailTarget);
        add(measure + " max", times.max(), "ms");
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** For people. */
    String table() {
        StringBuilder table = new StringBuilder(
                String.format(LINE, "scenario", "measure", "value", "unit", "target", ""));
        figures.forEach(figure -> table.append(line(figure)));
        return table.toString();
    }

    private static String line(Figure figure) {
        return String.format(LINE, figure.scenario(), figure.measure(), number(figure.value()), figure.unit(),
                figure.target() == null ? "" : "≤ " + number(figure.target()), figure.verdict());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }

    /** For programs: the machine, all figures, and what went wrong. */
    void write(Path file, Faults faults) throws Exception {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", Machine.describe());
        all.put("figures", figures.stream().map(Report::fields).toList());
        all.put("faults", faults.count());
        all.put("first faults", faults.first());
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Jsonb json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
        Files.writeString(file, json.toJson(all));
        json.close();
    }

    private static Map<String, Object> fields(Figure figure) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("scenario", figure.scenario());
        fields.put("measure", figure.measure());
        fields.put("value", figure.value());
        fields.put("unit", figure.unit());
        if (figure.target() != null) {
            fields.put("target", figure.target());
            fields.put("met", figure.isMet());
        }
        return fields;
    }
}
