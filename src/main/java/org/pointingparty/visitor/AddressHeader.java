package org.pointingparty.visitor;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * The header that takes a caller's network address into a WebSocket handshake, which sees only headers. Part of its
 * name is random and new for each deployment, so that no caller can send the header.
 */
public final class AddressHeader {

    /** The name of the header. */
    public static final String NAME = "Pointing-Party-Address-" + new BigInteger(128, new SecureRandom()).toString(16);

    private AddressHeader() {
    }
}
