package org.pointingparty.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of network addresses.
 *
 * @param address one of them
 * @param bits how many of its first bits all of them share, up to 32 or 128
 */
public record Network(InetAddress address, int bits) {

    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int MOST_OF_A_PART = 255;

    /** Reads an address, or one with {@code /} and the number of bits; empty for anything else. */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
        return address.flatMap(first -> bits(slash < 0 ? "" : text.substring(slash), first.getAddress().length * 8)
                .map(bits -> new Network(first, bits)));
    }

    private static Optional<Integer> bits(String suffix, int most) {
        if (suffix.isEmpty()) {
            return Optional.of(most);
        }
        String number = suffix.substring(1);
        return BITS.matcher(number).matches()
                ? Optional.of(Integer.parseInt(number)).filter(bits -> bits <= most)
                : Optional.empty();
    }

    /** Reads an address of either kind; empty for anything else. Never asks a name server. */
    public static Optional<InetAddress> address(String text) {
        boolean numeric = V4.matcher(text).matches()
                ? DOT.splitAsStream(text).allMatch(part -> Integer.parseInt(part) <= MOST_OF_A_PART)
                : text.contains(":") && V6.matcher(text).matches();
        try {
            return numeric ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** Whether this address is in the range. */
    public boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] its = other.getAddress();
        if (mine.length != its.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (its[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
