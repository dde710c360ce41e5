package org.pointingparty.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pointingparty.settings.Settings;

/**
 * Tells which requests come from the product's own pages. No server checks the Origin of a WebSocket handshake by
 * itself (CWE-1385), and any page may send a form (CWE-352).
 */
@ApplicationScoped
public class Origins {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern PORT = Pattern.compile("[0-9]+");

    private List<String> configured;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Origins() {
    }

    /** Takes the product's own origins from the settings; if none is set, each request's own host counts as such. */
    @Inject
    public Origins(Settings settings) {
        configured = settings.publicUrls().stream().map(Origins::site).toList();
    }

    /**
     * Whether a request with these headers may do what only the product's own pages may. One with neither Origin nor
     * Sec-Fetch-Site passes: it does not come from a page in a browser, which would have sent them.
     *
     * @param origin the Origin header, or null
     * @param fetchSite the Sec-Fetch-Site header, or null
     * @param host the Host header, or null
     * @param secure whether the browser uses https; then a page that came over http is foreign
     */
    public boolean isOwn(@Nullable String origin, @Nullable String fetchSite, @Nullable String host, boolean secure) {
        boolean foreignSite = fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        if (origin == null) {
            return !foreignSite;
        }
        return parse(origin).map(url -> isOwn(url, host, secure)).orElse(false);
    }

    /** Whether the settings say by which hosts browsers know the product. */
    public boolean areSet() {
        return !configured.isEmpty();
    }

    /** Whether browsers know the product by this Host header; by any as long as none is set. */
    public boolean isHost(@Nullable String host) {
        return configured.isEmpty() || isSet("https", host) || isSet("http", host);
    }

    /** Whether the settings say that browsers use https for this host, and nothing else; false for null. */
    public boolean isHttps(@Nullable String host) {
        return isSet("https", host) && !isSet("http", host);
    }

    private boolean isSet(String scheme, @Nullable String host) {
        return host != null && configured.contains(scheme + "://" + withPort(host, scheme));
    }

    private boolean isOwn(URI origin, @Nullable String host, boolean secure) {
        return configured.isEmpty() ? isOfHost(origin, host, secure) : configured.contains(site(origin));
    }

    private static boolean isOfHost(URI origin, @Nullable String host, boolean secure) {
        boolean downgraded = secure && !origin.getScheme().equals("https");
        return host != null && !downgraded && authority(origin).equals(withPort(host, origin.getScheme()));
    }

    private static Optional<URI> parse(String origin) {
        try {
            URI url = URI.create(origin);
            return url.getHost() != null && url.getScheme() != null && WEB.contains(url.getScheme())
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String site(URI url) {
        return url.getScheme() + "://" + authority(url);
    }

    private static String authority(URI url) {
        int port = url.getPort() < 0 ? defaultPort(url.getScheme()) : url.getPort();
        return url.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static String withPort(String host, String scheme) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon >= 0 && PORT.matcher(host.substring(colon + 1)).matches();
        return (hasPort ? host : host + ":" + defaultPort(scheme)).toLowerCase(Locale.ROOT);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
