package org.pointingparty.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pointingparty.journal.StoredBytes;
import org.pointingparty.server.Guest;

/** Somebody is erased at a bad moment: in the end nothing is left of the name, not even in the bytes of the file. */
final class ErasureFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onFile("erasure-kill", ErasureFaults::killed),
            FaultCase.onSmallDisk("erasure-full-disk", ErasureFaults::onFullDisk));

    private static final int SOON = 5;
    private static final long PATIENCE = 60;
    private static final long ANSWER = 8;
    private static final int LETTERS = 23;
    private static final int MOMENTS = 200;
    private static final int MOMENTS_OF_STOPPING = 1500;

    private ErasureFaults() {
    }

    /** The process is killed while somebody is erased, right after that, and while it stops and compacts its file. */
    private static void killed(Trial trial) throws Exception {
        trial.open();
        for (int time = 0; time < 6; time++) {
            Leaver leaver = new Leaver(trial);
            leaver.ask();
            if (time % 3 == 0) {
                Trial.pass(trial.chance(MOMENTS));
            } else if (!leaver.isGone()) {
                trial.find(leaver.name + " cannot be erased");
            }
            trial.fault();
            if (time % 3 == 2) {
                ProcessHandle.of(trial.server().pid()).ifPresent(ProcessHandle::destroy);
                Trial.pass(trial.chance(MOMENTS_OF_STOPPING));
            }
            trial.server().kill();
            trial.server().restart();
            trial.heal(PATIENCE);
            leaver.mustBeGone();
        }
    }

    /** There is no space while somebody asks to be erased, and none while the product stops after that. */
    private static void onFullDisk(Trial trial) throws Exception {
        SmallDisk disk = ((SmallDiskStore) trial.store()).disk();
        trial.open();
        Leaver leaver = new Leaver(trial);
        trial.fault();
        disk.fill();
        trial.awaitRefusals(PATIENCE);
        leaver.ask();
        trial.note("on a full disk somebody is " + (leaver.isGone() ? "" : "not ") + "erased");
        disk.free();
        trial.healOrRestart(SOON);
        leaver.mustBeGone();
        trial.fault();
        disk.fill();
        trial.server().stop();
        disk.free();
        trial.server().restart();
        trial.heal(PATIENCE);
    }

    /** Somebody with a name like no other, in a room that nobody else plays in. */
    private static final class Leaver {

        private final Trial trial;
        private final String name = "Zacharias" + UUID.randomUUID().toString().substring(0, LETTERS);
        private final Guest keeper;
        private final String room;
        private Guest guest;

        Leaver(Trial trial) throws Exception {
            this.trial = trial;
            keeper = Guest.named(trial.url(), "Keeper");
            room = keeper.createRoom(1);
            keeper.page(room);
            guest = Guest.named(trial.url(), name);
            guest.enter(room);
            if (!keeper.page(room).text().contains(name)) {
                throw new IllegalStateException(name + " is not in the room");
            }
            Path data = ((FileStore) trial.store()).data();
            trial.afterwards(later -> {
                if (StoredBytes.tell(data, name)) {
                    later.find("The file still tells of " + name + ", who was erased");
                }
            });
        }

        void ask() throws Exception {
            guest.say("{\"command\":\"erase-me\"}");
        }

        /** Whether it has been said that nothing is left. */
        boolean isGone() throws Exception {
            try {
                return guest.closed().get(ANSWER, TimeUnit.SECONDS) == 1008;
            } catch (TimeoutException still) {
                return false;
            }
        }

        /** Asks again where it is not known, or was refused; then nobody may see the name. */
        void mustBeGone() throws Exception {
            if (!guest.closed().isDone() || guest.closed().join() != 1008) {
                guest = guest.tab();
                if (keeper.page(room).text().contains(name)) {
                    guest.enter(room);
                    ask();
                    if (!isGone()) {
                        trial.find(name + " cannot be erased after the fault");
                    }
                }
            }
            if (keeper.page(room).text().contains(name)) {
                trial.find("The page still tells of " + name + ", who was erased");
            }
        }
    }
}
