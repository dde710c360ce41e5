package org.pointingparty.room.ticket;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser may be sent: to a page of the web, and to nothing that runs or opens something. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\/]\\S*", Pattern.CASE_INSENSITIVE);

    private WebAddress() {
    }

    /** Whether this is an absolute address of http or https; null is none. */
    public static boolean isOne(@Nullable String address) {
        return address != null && WEB.matcher(address).matches();
    }
}
