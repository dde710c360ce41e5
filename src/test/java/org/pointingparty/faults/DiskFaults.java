package org.pointingparty.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pointingparty.server.Guest;

/** Disks without space. */
final class DiskFaults {

    static final List<FaultCase> ALL = List.of(
            FaultCase.onSmallDisk("full-disk", DiskFaults::full),
            new FaultCase("full-temporary", true, FileStore::new, Map.of(), List.of(), DiskFaults::fullTemporary));

    private static final int VOTES = 100;
    private static final long A_WHILE = 10_000;
    private static final int SOON = 5;
    private static final int MEGABYTES = 300;
    private static final int UNAVAILABLE = 503;

    private DiskFaults() {
    }

    /** The disk of the journal is full while votes go on; they are taken again soon after there is space. */
    private static void full(Trial trial) throws Exception {
        SmallDisk disk = ((SmallDiskStore) trial.store()).disk();
        trial.open();
        for (int time = 0; time < 2; time++) {
            trial.players().awaitVotes(VOTES);
            trial.fault();
            disk.fill();
            trial.awaitRefusals(60);
            Trial.pass(A_WHILE);
            disk.free();
            trial.healOrRestart(SOON);
        }
    }

    /** The disk of the server's temporary files is full: a file is taken all the same, or it is said why not. */
    private static void fullTemporary(Trial trial) throws Exception {
        SmallDisk disk = trial.mount(trial.server().log().resolveSibling("root"), MEGABYTES);
        trial.open();
        trial.players().awaitVotes(VOTES);
        Guest guest = Guest.named(trial.url(), "Importer");
        String room = guest.createRoom(1);
        guest.page(room);
        upload(trial, guest, room, "Before");
        trial.fault();
        disk.fill();
        HttpResponse<String> answer = upload(trial, guest, room, "Meanwhile");
        if (answer.statusCode() != UNAVAILABLE && !guest.page(room).text().contains("Meanwhile")) {
            trial.find("An upload without space for it was answered " + answer.statusCode() + ", not 503");
        }
        trial.heal(SOON);
        disk.free();
        upload(trial, guest, room, "After");
        if (!guest.page(room).text().contains("After")) {
            trial.find("An upload after there is space again has no effect");
        }
    }

    private static HttpResponse<String> upload(Trial trial, Guest guest, String room, String title) throws Exception {
        HttpResponse<String> answer = guest.upload("rooms/" + room + "/import", Map.of(), "tickets.txt",
                (title + "\n").getBytes(UTF_8));
        trial.note(title.toLowerCase(Locale.ROOT) + ": " + answer.statusCode());
        return answer;
    }
}
