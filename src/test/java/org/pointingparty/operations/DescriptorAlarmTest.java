package org.pointingparty.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.live.HeardLog;
import org.pointingparty.settings.FileDescriptors;

class DescriptorAlarmTest {

    private final HeardLog log = new HeardLog(DescriptorAlarm.class);
    private final DescriptorAlarm alarm = new DescriptorAlarm();

    @AfterEach
    void ignore() {
        log.close();
    }

    private void use(long... counts) {
        for (long open : counts) {
            alarm.look(new FileDescriptors(open, 1_000));
        }
    }

    @Test
    void oneLineWarnsWhenFourFifthsAreInUseAndOneSaysThatThisIsOver() {
        use(0, 500, 794);
        assertEquals(List.of(), log.lines());
        use(800, 900, 1_000);
        assertEquals(List.of("WARNING 800"), log.lines());
        use(690);
        assertEquals(List.of("WARNING 800", "INFO 690"), log.lines());
        use(950);
        assertEquals(List.of("WARNING 800", "INFO 690", "WARNING 950"), log.lines());
    }

    @Test
    void aNumberThatGoesUpAndDownAroundFourFifthsIsTheSameShortage() {
        use(800, 790, 800, 700, 810);
        assertEquals(List.of("WARNING 800"), log.lines());
    }
}
