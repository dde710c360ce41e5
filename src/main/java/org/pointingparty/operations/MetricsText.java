package org.pointingparty.operations;

/** Metrics as text in the exposition format 0.0.4 of Prometheus. Not thread-safe. */
final class MetricsText {

    private final StringBuilder text = new StringBuilder();

    /** A metric that goes up and down. */
    MetricsText gauge(String name, String help, long value) {
        head(name, "gauge", help);
        return line(name, value);
    }

    /** A metric that only goes up. */
    MetricsText counter(String name, String help, long value) {
        head(name, "counter", help);
        return line(name, value);
    }

    /** Begins a counter of several series, which follow, each {@link #with} its own label. */
    MetricsText counters(String name, String help) {
        head(name, "counter", help);
        return this;
    }

    /** One series. Neither label nor value has quotes, backslashes or line ends. */
    MetricsText with(String name, String label, String labelValue, long value) {
        return line(name + "{" + label + "=\"" + labelValue + "\"}", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private MetricsText line(String series, long value) {
        text.append(series).append(' ').append(value).append('\n');
        return this;
    }
}
