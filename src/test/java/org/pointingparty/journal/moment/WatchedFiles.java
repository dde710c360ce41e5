package org.pointingparty.journal.moment;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The default file system of a JVM of its own, which tells {@link Moments} of each change before it makes it; for
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}.
 */
public final class WatchedFiles extends FileSystemProvider {

    private static final Set<OpenOption> CHANGES = Set.of(StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW,
            StandardOpenOption.TRUNCATE_EXISTING);

    private final FileSystemProvider real;
    private final WatchedFileSystem system;

    public WatchedFiles(FileSystemProvider real) {
        this.real = real;
        this.system = new WatchedFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    private static Path real(Path path) {
        return WatchedPath.real(path);
    }

    Path watched(Path path) {
        return new WatchedPath(system, path);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return watched(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return options.contains(StandardOpenOption.WRITE)
                ? newFileChannel(path, options, attributes)
                : real.newByteChannel(real(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.stream().anyMatch(CHANGES::contains)) {
            Moments.before(real(path), true);
        } else if (options.contains(StandardOpenOption.WRITE)) {
            Moments.requireAllowed(real(path));
        }
        return new WatchedChannel(real(path), real.newFileChannel(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        try (DirectoryStream<Path> stream = real.newDirectoryStream(real(directory),
                entry -> filter.accept(watched(entry)))) {
            List<Path> entries = StreamSupport.stream(stream.spliterator(), false).map(this::watched).toList();
            return new Entries(entries);
        }
    }

    /** A directory as it was when it was read. */
    private record Entries(List<Path> all) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return all.iterator();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        Moments.before(real(directory), true);
        real.createDirectory(real(directory), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        Moments.before(real(path), false);
        real.delete(real(path));
    }

    /** In three steps, as a kill may end it after any of them. */
    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Moments.before(real(target), true);
        byte[] bytes = Files.readAllBytes(real(source));
        try (FileChannel channel = FileChannel.open(real(target), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
            Moments.before(real(target), true);
            channel.write(ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Moments.before(real(target), false);
        real.move(real(source), real(target), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Moments.before(real(link), true);
        real.createLink(real(link), real(existing));
    }

    @Override
    public boolean isSameFile(Path path, Path another) throws IOException {
        return real.isSameFile(real(path), real(another));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }
}
