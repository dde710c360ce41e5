package org.pointingparty.settings;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The file descriptors of this process: one for each open file and socket.
 *
 * @param open how many are in use
 * @param most how many it may use
 */
public record FileDescriptors(long open, long most) {

    private static final String SYSTEM = "java.lang:type=OperatingSystem";

    /** Those of now; empty where the system does not tell, as on Windows. */
    public static Optional<FileDescriptors> now() {
        return attribute("MaxFileDescriptorCount").map(most ->
                new FileDescriptors(attribute("OpenFileDescriptorCount").orElse(most), most));
    }

    /** The count of those in use needs one itself, so where it cannot be had, all are in use. */
    private static Optional<Long> attribute(String name) {
        try {
            Object count = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(SYSTEM), name);
            return count instanceof Long number && number >= 0 ? Optional.of(number) : Optional.empty();
        } catch (JMException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    /** How many percent are in use, from 0 to 100. */
    public long percent() {
        return most == 0 ? 100 : Math.min(100, Math.round(100.0 * open / most));
    }
}
