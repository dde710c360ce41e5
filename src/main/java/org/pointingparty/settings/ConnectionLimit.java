package org.pointingparty.settings;

import java.text.MessageFormat;
import java.util.Optional;

/**
 * How many connections there is room for, since each needs a file descriptor. A fifth of all is left for pages, files
 * and the database: out of descriptors a server answers nobody at all.
 *
 * @param wanted how many connections are to be taken
 * @param set whether somebody has set that number
 * @param descriptors the descriptors of this process before there is any connection
 */
record ConnectionLimit(int wanted, boolean set, FileDescriptors descriptors) {

    private static final double SHARE = 0.8;

    /** How many connections are taken: never more than fit, unless somebody wants that. */
    int ceiling() {
        return set ? wanted : Math.min(wanted, fitting());
    }

    /** How many fit, at least 1. */
    private int fitting() {
        double share = Math.floor(descriptors.most() * SHARE) - descriptors.open();
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, share));
    }

    /** Whether all of them fit. */
    boolean isEnough() {
        return wanted <= fitting();
    }

    /** What whoever runs the server can do, for the log; empty if all fit. */
    Optional<String> advice() {
        if (isEnough()) {
            return Optional.empty();
        }
        String pattern = set
                ? "POINTING_PARTY_MAX_CONNECTIONS is {0,number,#}, but this process may open only {1,number,#} files"
                        + " and sockets and has {2,number,#} open already: {3,number,#} connections fit, and out of"
                        + " descriptors it answers nobody. Allow it {4,number,#} (ulimit -n, or LimitNOFILE= in its"
                        + " systemd unit), or set less"
                : "At most {3,number,#} connections are taken instead of {0,number,#}: this process may open"
                        + " {1,number,#} files and sockets, and has {2,number,#} open already. For all, allow it"
                        + " {4,number,#} (ulimit -n, or LimitNOFILE= in its systemd unit)";
        return Optional.of(MessageFormat.format(pattern,
                wanted, descriptors.most(), descriptors.open(), fitting(), needed()));
    }

    private long needed() {
        return (long) Math.ceil((wanted + descriptors.open()) / SHARE);
    }
}
