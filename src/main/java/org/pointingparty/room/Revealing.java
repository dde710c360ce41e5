package org.pointingparty.room;

/** When a round is revealed. */
public enum Revealing implements Choice {
    /** Automatically, as soon as every present voter has voted; or by hand. */
    AT_ONCE,
    /** Automatically, after a countdown once every present voter has voted, unless it is called off; or by hand. */
    COUNTDOWN,
    /** By hand only. */
    BY_HAND
}
