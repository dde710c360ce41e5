package org.pointingparty.journal.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file as H2 sees it when it may be taken away. A database that has run out of memory may keep its file open and
 * locked for ever, or write into it with what is left of it; so each owner of a file has a number, and one that is
 * fenced off finds its channels closed and can open no other. What is made anew is for the system's user alone. H2
 * makes these by itself, for each path that begins like {@code fenced:7:/}, and needs them public. Thread-safe.
 */
public final class FencedFile extends FilePathWrapper {

    private static final String SCHEME = "fenced";

    private static final Map<Integer, List<FileChannel>> OPEN = new HashMap<>();
    private static final BitSet FENCED = new BitSet();
    private static int owners;

    /** The path of the same file for a new owner. */
    static String ofNewOwner(String path) {
        synchronized (OPEN) {
            FilePath.register(new FencedFile());
            owners++;
            return SCHEME + ":" + owners + ":" + (path.startsWith(SCHEME + ":") ? plain(path) : path);
        }
    }

    /** Fences off the owner of this path; returns whether it still had a file open. */
    static boolean fence(String path) throws IOException {
        int owner = owner(path);
        synchronized (OPEN) {
            forgetClosed();
            if (!OPEN.containsKey(owner)) {
                return false;
            }
            FENCED.set(owner);
            for (FileChannel channel : OPEN.get(owner)) {
                channel.close();
            }
            forgetClosed();
            return true;
        }
    }

    private static void forgetClosed() {
        OPEN.values().forEach(channels -> channels.removeIf(channel -> !channel.isOpen()));
        OPEN.values().removeIf(List::isEmpty);
    }

    private static int owner(String path) {
        return Integer.parseInt(path.substring(SCHEME.length() + 1, path.indexOf(':', SCHEME.length() + 1)));
    }

    private static String plain(String path) {
        return path.substring(path.indexOf(':', SCHEME.length() + 1) + 1);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return SCHEME + ":" + owner(name) + ":";
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(plain(path));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path file = Path.of(plain(name));
        if (!mode.equals("r") && file.isAbsolute()) {
            OwnerOnly.make(file);
        }
        FileChannel channel = super.open(mode);
        if (!isKept(channel)) {
            channel.close();
            throw new IOException("fenced off");
        }
        return channel;
    }

    private boolean isKept(FileChannel channel) {
        int owner = owner(name);
        synchronized (OPEN) {
            forgetClosed();
            return !FENCED.get(owner) && OPEN.computeIfAbsent(owner, first -> new ArrayList<>()).add(channel);
        }
    }
}
