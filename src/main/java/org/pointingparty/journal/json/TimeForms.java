package org.pointingparty.journal.json;

import static org.pointingparty.journal.json.EventParts.round;
import static org.pointingparty.journal.json.EventParts.time;

import java.util.List;
import org.pointingparty.room.event.TimeEvent;
import org.pointingparty.room.event.TimeEvent.CountdownBegun;
import org.pointingparty.room.event.TimeEvent.CountdownStopped;
import org.pointingparty.room.event.TimeEvent.RevealHeld;
import org.pointingparty.room.event.TimeEvent.TimerRanOut;
import org.pointingparty.room.event.TimeEvent.TimerSet;
import org.pointingparty.room.event.TimeEvent.TimerStopped;

/** How events of a round's countdown and timer are written. */
final class TimeForms {

    static final List<EventForm<? extends TimeEvent>> ALL = List.of(
            new EventForm<>("countdown-begun", CountdownBegun.class,
                    e -> EventFields.of("round", e.round().number(), "time", time(e.time())),
                    f -> new CountdownBegun(round(f), f.timeOrNull("time"))),
            new EventForm<>("countdown-stopped", CountdownStopped.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new CountdownStopped(round(f))),
            new EventForm<>("reveal-held", RevealHeld.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new RevealHeld(round(f))),
            new EventForm<>("timer-set", TimerSet.class,
                    e -> EventFields.of("round", e.round().number(), "seconds", e.seconds(), "reveal", e.reveal(),
                            "time", time(e.time())),
                    f -> new TimerSet(round(f), f.number("seconds"), f.flag("reveal"), f.timeOrNull("time"))),
            new EventForm<>("timer-stopped", TimerStopped.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new TimerStopped(round(f))),
            new EventForm<>("timer-ran-out", TimerRanOut.class,
                    e -> EventFields.of("round", e.round().number()),
                    f -> new TimerRanOut(round(f))));

    private TimeForms() {
    }
}
