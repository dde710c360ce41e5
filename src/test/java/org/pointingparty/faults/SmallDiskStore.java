package org.pointingparty.faults;

import java.io.IOException;

/** The embedded database on a disk that is soon full. */
final class SmallDiskStore extends FileStore {

    private static final int MEGABYTES = 40;

    private final SmallDisk disk;

    SmallDiskStore() throws IOException {
        this(new SmallDisk(MEGABYTES));
    }

    private SmallDiskStore(SmallDisk disk) {
        super(disk.place());
        this.disk = disk;
    }

    SmallDisk disk() {
        return disk;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
