package org.pointingparty.operations;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pointingparty.settings.FileDescriptors;

/**
 * Warns once when the file descriptors run short, since a server that has none left answers nobody and logs nothing;
 * and says once when that is over. Not thread-safe.
 */
final class DescriptorAlarm {

    private static final Logger LOG = System.getLogger(DescriptorAlarm.class.getName());

    /** From how many percent in use on they are short. */
    private static final int SHORT = 80;

    /** Below how many percent in use they are not short any longer. */
    private static final int ENOUGH = 70;

    private boolean warned;

    void look(FileDescriptors descriptors) {
        if (!warned && descriptors.percent() >= SHORT) {
            warned = true;
            LOG.log(Level.WARNING, "Of {0} files and sockets that this process may open, {1} are in use; when none is"
                    + " left, nobody is answered. Allow it more (ulimit -n, or LimitNOFILE= in its systemd unit), or"
                    + " set a lower POINTING_PARTY_MAX_CONNECTIONS", text(descriptors.most()),
                    text(descriptors.open()));
        } else if (warned && descriptors.percent() < ENOUGH) {
            warned = false;
            LOG.log(Level.INFO, "Of {0} files and sockets that this process may open, {1} are in use again",
                    text(descriptors.most()), text(descriptors.open()));
        }
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
