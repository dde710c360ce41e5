package org.pointingparty.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the metrics: anybody, processes on the same machine, or whoever knows a token.
 *
 * @param value {@code open}, {@code loopback}, or the token
 */
public record MetricsAccess(String value) {

    private static final String OPEN = "open";
    private static final String LOOPBACK = "loopback";
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST_TOKEN = 16;

    /**
     * Reads the setting {@code metrics}: {@code loopback} (if it is not set), {@code open}, or a token of at least 16
     * characters.
     *
     * @throws IllegalArgumentException if it is none of these; the message does not repeat it, since it may be a token
     */
    static MetricsAccess read(SettingValues values) {
        String value = values.text("metrics").orElse(LOOPBACK);
        if (!value.equals(OPEN) && !value.equals(LOOPBACK) && value.length() < SHORTEST_TOKEN) {
            throw values.hidden("metrics", "open, loopback or a token of at least " + SHORTEST_TOKEN + " characters");
        }
        return new MetricsAccess(value);
    }

    /**
     * Whether a request may read them.
     *
     * @param local whether it comes from this machine, and not by way of a proxy
     * @param authorization the header of that name, or null
     */
    public boolean allows(boolean local, @Nullable String authorization) {
        return switch (value) {
            case OPEN -> true;
            case LOOPBACK -> local;
            default -> authorization != null && authorization.startsWith(BEARER)
                    && isToken(authorization.substring(BEARER.length()));
        };
    }

    /** Takes as long for every token of the same length, so that none can be guessed by time. */
    private boolean isToken(String sent) {
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** Never tells the token. */
    @Override
    public String toString() {
        return value.equals(OPEN) || value.equals(LOOPBACK) ? value : "token";
    }
}
