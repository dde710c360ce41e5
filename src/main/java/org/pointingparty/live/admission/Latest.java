package org.pointingparty.live.admission;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that holds no more than so many entries: those that were asked for, or put, last. Not thread-safe. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int CAPACITY = 16;
    private static final float LOAD = 0.75f;

    private final int most;

    /** @param most how many entries it holds; at least 1 */
    public Latest(int most) {
        super(CAPACITY, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
