package org.pointingparty.visitor;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * The header by which the network address of a caller gets past the container into a WebSocket handshake, which is told
 * headers only. Part of its name is drawn anew for each deployment, so that no caller can send it.
 */
public final class AddressHeader {

    /** The name of the header. */
    public static final String NAME = "Pointing-Party-Address-" + new BigInteger(128, new SecureRandom()).toString(16);

    private AddressHeader() {
    }
}
