package org.pointingparty.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings, read from environment variables or else from system properties. A value that is not valid
 * throws an {@link IllegalArgumentException} that names the setting.
 *
 * @param environment the environment variables, with names such as {@code POINTING_PARTY_PUBLIC_URLS}
 * @param properties the system properties, with names such as {@code pointing-party.public-urls}
 */
record SettingValues(Map<String, String> environment, Map<String, String> properties) {

    private static final String VARIABLE = "POINTING_PARTY_";
    private static final String PROPERTY = "pointing-party.";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> WEB = Set.of("http", "https");

    /** The setting's text, if it is set. */
    Optional<String> text(String name) {
        return value(name);
    }

    long count(String name, long otherwise, long least, long most) {
        return value(name).map(text -> number(name, text, least, most)).orElse(otherwise);
    }

    Duration seconds(String name, long otherwise, long least, long most) {
        return Duration.ofSeconds(count(name, otherwise, least, most));
    }

    int number(String name, int otherwise, int least, int most) {
        return value(name).map(text -> (int) number(name, text, least, most)).orElse(otherwise);
    }

    /** Whether the setting is {@code on} rather than {@code off}, in any case. */
    boolean isOn(String name, boolean otherwise) {
        return value(name).map(text -> isOn(name, text)).orElse(otherwise);
    }

    List<URI> urls(String name) {
        return value(name).stream()
                .flatMap(text -> COMMA.splitAsStream(text))
                .map(text -> url(name, text.strip()))
                .toList();
    }

    List<Network> networks(String name) {
        return value(name).stream()
                .flatMap(text -> COMMA.splitAsStream(text))
                .map(String::strip)
                .map(text -> Network.parse(text).orElseThrow(() -> wrong(name, text,
                        "addresses or networks such as 10.0.0.7, 10.1.0.0/16 or fd00::/8, separated by commas", null)))
                .toList();
    }

    /** The names with our prefix that are set but are not known, sorted. */
    List<String> unknown(Predicate<String> known) {
        TreeSet<String> names = new TreeSet<>();
        environment.keySet().stream().filter(key -> key.startsWith(VARIABLE) && !known.test(name(key)))
                .forEach(names::add);
        properties.keySet().stream()
                .filter(key -> key.startsWith(PROPERTY) && !known.test(key.substring(PROPERTY.length())))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(variable(name)))
                .or(() -> Optional.ofNullable(properties.get(PROPERTY + name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static long number(String name, String text, long least, long most) {
        String allowed = "a whole number from " + least + " to " + most;
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(name, text, allowed, e);
        }
        throw wrong(name, text, allowed, null);
    }

    private static boolean isOn(String name, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong(name, text, "on or off", null);
        };
    }

    private static URI url(String name, String text) {
        String allowed = "addresses such as https://party.example.com, separated by commas";
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && url.getScheme() != null && WEB.contains(url.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(name, text, allowed, e);
        }
        throw wrong(name, text, allowed, null);
    }

    private static IllegalArgumentException wrong(
            String name, String text, String allowed, @Nullable Exception cause) {
        return new IllegalArgumentException(
                variable(name) + " (" + PROPERTY + name + ") is \"" + text + "\", but must be " + allowed, cause);
    }

    /** A value that is wrong and must not be repeated. */
    IllegalArgumentException hidden(String name, String allowed) {
        return new IllegalArgumentException(
                variable(name) + " (" + PROPERTY + name + ") must be " + allowed);
    }

    private static String variable(String name) {
        return VARIABLE + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String name(String variable) {
        return variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
