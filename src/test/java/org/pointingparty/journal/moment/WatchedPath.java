package org.pointingparty.journal.moment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** A path of the real file system that is followed through another. */
record WatchedPath(FileSystem system, Path path) implements Path {

    static Path real(Path path) {
        return path instanceof WatchedPath watched ? watched.path : path;
    }

    private Path watched(Path other) {
        return other == null ? null : new WatchedPath(system, other);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public Path getRoot() {
        return watched(path.getRoot());
    }

    @Override
    public Path getFileName() {
        return watched(path.getFileName());
    }

    @Override
    public Path getParent() {
        return watched(path.getParent());
    }

    @Override
    public int getNameCount() {
        return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return watched(path.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return watched(path.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return path.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return path.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return watched(path.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return watched(path.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return watched(path.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return path.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return watched(path.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return watched(path.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return path.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return path.compareTo(real(other));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
