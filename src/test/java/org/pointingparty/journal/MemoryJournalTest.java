package org.pointingparty.journal;

import org.pointingparty.live.RoomJournal;

class MemoryJournalTest extends JournalContract {

    private final RoomJournal journal = new MemoryJournal();

    @Override
    RoomJournal journal() {
        return journal;
    }
}
