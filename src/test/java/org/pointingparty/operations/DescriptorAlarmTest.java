package org.pointingparty.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pointingparty.settings.FileDescriptors;

class DescriptorAlarmTest {

    private static final Logger LOG = Logger.getLogger(DescriptorAlarm.class.getName());

    private final List<String> heard = new ArrayList<>();
    private final DescriptorAlarm alarm = new DescriptorAlarm();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            heard.add(entry.getLevel() + " " + entry.getParameters()[1]);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is held
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void ignore() {
        LOG.removeHandler(listener);
    }

    private void use(long... counts) {
        for (long open : counts) {
            alarm.look(new FileDescriptors(open, 1_000));
        }
    }

    @Test
    void oneLineWarnsWhenFourFifthsAreInUseAndOneSaysThatThisIsOver() {
        use(0, 500, 794);
        assertEquals(List.of(), heard);
        use(800, 900, 1_000);
        assertEquals(List.of("WARNING 800"), heard);
        use(690);
        assertEquals(List.of("WARNING 800", "INFO 690"), heard);
        use(950);
        assertEquals(List.of("WARNING 800", "INFO 690", "WARNING 950"), heard);
    }

    @Test
    void aNumberThatGoesUpAndDownAroundFourFifthsIsTheSameShortage() {
        use(800, 790, 800, 700, 810);
        assertEquals(List.of("WARNING 800"), heard);
    }
}
