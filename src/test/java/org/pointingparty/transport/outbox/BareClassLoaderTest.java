package org.pointingparty.transport.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BareClassLoaderTest {

    @Test
    void theThreadsOwnLoaderComesBackEvenAfterAnException() {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        assertNotSame(ClassLoader.getPlatformClassLoader(), own);
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> BareClassLoader.run(() -> {
            assertSame(ClassLoader.getPlatformClassLoader(), Thread.currentThread().getContextClassLoader());
            throw new IllegalStateException("work failed");
        }));
        assertEquals("work failed", thrown.getMessage());
        assertSame(own, Thread.currentThread().getContextClassLoader());
    }
}
