package org.pointingparty.page.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** A long answer while a browser takes it. Thread-safe. */
final class Departure extends Transfer implements WriteListener {

    private static final int PIECE = 16 << 10;

    private final ServletOutputStream output;
    private final byte[] bytes;

    /**
     * @param bytes the answer; must not be changed
     * @param begun when it began, of {@link System#nanoTime}
     */
    Departure(AsyncContext context, ServletOutputStream output, byte[] bytes, Transfers transfers, long begun) {
        super(context, transfers, begun);
        this.output = output;
        this.bytes = bytes;
    }

    @Override
    public synchronized void onWritePossible() throws IOException {
        while (!isEnded() && output.isReady()) {
            int sent = (int) moved();
            int count = Math.min(PIECE, bytes.length - sent);
            if (count == 0) {
                giveUp();
            } else {
                output.write(bytes, sent, count);
                move(count);
            }
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        giveUp();
    }

    @Override
    void giveUp() {
        if (end()) {
            transfers().goOn(context(), AsyncContext::complete);
        }
    }

    @Override
    long held() {
        return bytes.length;
    }
}
