package org.pointingparty.transport.broadcast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.pointingparty.view.NoticeView;

/**
 * What one connection is yet to be told, however much it is: the last notice, and the numbers of all commands that were
 * refused. It is told at most once per {@link Pace#TICK}, so a browser that sends nonsense keeps nobody busy.
 *
 * <p>Times are in nanoseconds. Thread-safe.
 */
final class Notices {

    /** How many numbers of refused commands are told of at once; of more, the newest. */
    static final int MOST_REFS = 100;

    private final Deque<Integer> refs = new ArrayDeque<>();
    private @Nullable NoticeView last;
    private boolean everTold;
    private long told;

    /** Keeps a notice; how long to wait before telling it, or nothing if somebody is about to tell already. */
    synchronized OptionalLong add(NoticeView notice, long now) {
        boolean first = last == null;
        last = notice;
        notice.refs().forEach(this::list);
        return first ? OptionalLong.of(everTold ? Math.max(0, told + Pace.TICK - now) : 0) : OptionalLong.empty();
    }

    private void list(Integer ref) {
        if (refs.size() == MOST_REFS) {
            refs.removeFirst();
        }
        refs.addLast(ref);
    }

    /** All that is to be told now, as one notice; there must be something. */
    synchronized NoticeView take(long now) {
        NoticeView newest = Objects.requireNonNull(last, "there is nothing to tell");
        NoticeView all = new NoticeView(newest.code(), newest.ref(), List.copyOf(refs), newest.text());
        last = null;
        refs.clear();
        everTold = true;
        told = now;
        return all;
    }
}
