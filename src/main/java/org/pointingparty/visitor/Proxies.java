package org.pointingparty.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pointingparty.settings.Network;
import org.pointingparty.settings.Settings;

/**
 * What trusted proxies say of the requests that they pass on. Whoever is no such proxy is not believed: anybody can
 * send these headers. Thread-safe.
 */
@ApplicationScoped
public class Proxies {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern WITH_PORT = Pattern.compile(
            "([0-9.]{7,15}+):[0-9]{1,5}|\\[([0-9a-fA-F:.]{2,45}+)](?::[0-9]{1,5})?");
    private static final Pattern ZONE = Pattern.compile("%.*", Pattern.DOTALL);

    private List<Network> trusted;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Proxies() {
    }

    /** Trusts those that the settings name. */
    @Inject
    public Proxies(Settings settings) {
        trusted = settings.proxies();
    }

    /**
     * The network address of the browser. Each proxy adds at the right of X-Forwarded-For who has asked it; so the
     * browser is the rightmost who is no trusted proxy, and what stands left of that may be made up.
     */
    public String address(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        List<String> passed = passesOn(request) ? values(request, "X-Forwarded-For") : List.of();
        for (int i = passed.size() - 1; i >= 0; i--) {
            Optional<InetAddress> asked = Network.address(withoutPort(passed.get(i)));
            if (asked.isEmpty()) {
                return nearest;
            }
            nearest = asked.get().getHostAddress();
            if (!isTrusted(asked.get())) {
                return nearest;
            }
        }
        return nearest;
    }

    /** Whether a trusted proxy has been asked over https for this request. */
    boolean isSecure(HttpServletRequest request) {
        return "https".equalsIgnoreCase(last(request, "X-Forwarded-Proto"));
    }

    /** The host that the browser has asked for: the Host header, unless a trusted proxy names another; perhaps null. */
    @Nullable String host(HttpServletRequest request) {
        String named = last(request, "X-Forwarded-Host");
        return named == null ? request.getHeader("Host") : named;
    }

    private @Nullable String last(HttpServletRequest request, String header) {
        List<String> values = passesOn(request) ? values(request, header) : List.of();
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private boolean passesOn(HttpServletRequest request) {
        return !trusted.isEmpty() && parse(request.getRemoteAddr()).filter(this::isTrusted).isPresent();
    }

    /** Whether this address leads only from a machine to itself, or cannot be read. */
    static boolean isOfThisMachine(String address) {
        return parse(address).map(InetAddress::isLoopbackAddress).orElse(true);
    }

    private static Optional<InetAddress> parse(String address) {
        return Network.address(ZONE.matcher(address).replaceAll(""));
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        List<String> values = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            COMMA.splitAsStream(line).map(String::strip).forEach(values::add);
        }
        return values;
    }

    private static String withoutPort(String address) {
        Matcher port = WITH_PORT.matcher(address);
        return !port.matches() ? address : port.group(1) != null ? port.group(1) : port.group(2);
    }
}
