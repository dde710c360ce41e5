package org.pointingparty.transport.socket;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** What a browser sends over its socket, in small pieces and as {@link FrameHeads} let it pass. */
final class GuardedInput extends ServletInputStream {

    /** Who reads keeps a buffer of the size of a piece. */
    private static final int LONGEST_PIECE = 8_192;

    private final ServletInputStream input;
    private final FrameHeads heads;

    GuardedInput(ServletInputStream input, FrameHeads heads) {
        this.input = input;
        this.heads = heads;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int number) throws IOException {
        int read = input.read(bytes, from, Math.min(number, LONGEST_PIECE));
        return read <= 0 ? read : heads.pass(bytes, from, read);
    }

    @Override
    public int available() throws IOException {
        return Math.min(input.available(), LONGEST_PIECE);
    }

    @Override
    public boolean isReady() {
        return !heads.isOver() && input.isReady();
    }

    @Override
    public boolean isFinished() {
        return input.isFinished();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        input.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
