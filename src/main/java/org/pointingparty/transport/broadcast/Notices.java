package org.pointingparty.transport.broadcast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.pointingparty.view.NoticeView;

/**
 * What one connection is still to be told: the last notice, and the numbers of the commands that were refused, however
 * many. It is told at most once per {@link Pace#TICK}, so that a browser that sends nonsense keeps nobody busy.
 *
 * <p>Times are in nanoseconds. Thread-safe.
 */
final class Notices {

    /** How many numbers of refused commands are told at once; of more, the newest. */
    static final int MOST_REFS = 100;

    private final Deque<Integer> refs = new ArrayDeque<>();
    private @Nullable NoticeView last;
    private boolean everTold;
    private long told;

    /** Keeps a notice; returns how long to wait before telling it, or empty if it will be told with an earlier one. */
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

    /** Takes all that is to be told now, as one notice; there must be something. */
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
