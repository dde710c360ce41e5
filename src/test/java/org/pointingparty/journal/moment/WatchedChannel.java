package org.pointingparty.journal.moment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel that tells {@link Moments} of each change, and of each part of what it writes. */
final class WatchedChannel extends FileChannel {

    private static final int PARTS = 6;

    /** Writes a part of what is to be written. */
    @FunctionalInterface
    private interface Writing {
        int write(ByteBuffer part) throws IOException;
    }

    private final Path path;
    private final FileChannel real;

    WatchedChannel(Path path, FileChannel real) {
        this.path = path;
        this.real = real;
    }

    private int inParts(ByteBuffer bytes, Writing writing) throws IOException {
        int start = bytes.position();
        int length = bytes.remaining();
        for (int part = 1; part <= PARTS; part++) {
            Moments.before(path, true);
            bytes.limit(start + length * part / PARTS);
            while (bytes.hasRemaining()) {
                writing.write(bytes);
            }
        }
        return length;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return inParts(bytes, real::write);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        int start = bytes.position();
        return inParts(bytes, part ->
                UnsyncedWrites.write(path, real, part, position + part.position() - start));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        Moments.before(path, true);
        return real.write(sources, offset, length);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        Moments.before(path, false);
        UnsyncedWrites.truncate(path, real, size);
        return this;
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        Moments.before(path, true);
        return real.transferFrom(source, position, count);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
        UnsyncedWrites.force(path, real, metadata);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
