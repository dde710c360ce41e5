package org.pointingparty.room.ticket;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule for links: they lead to a web page, never to something that a browser runs or opens in another program. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\/]\\S*", Pattern.CASE_INSENSITIVE);

    private WebAddress() {
    }

    /** Whether this is an absolute http or https address; null is not. */
    public static boolean isOne(@Nullable String address) {
        return address != null && WEB.matcher(address).matches();
    }
}
