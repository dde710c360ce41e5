package org.pointingparty.room;

/** When a round is revealed. */
public enum Revealing implements Choice {
    /** By itself, as soon as every present voter has voted; and by hand. */
    AT_ONCE,
    /** By itself, a short while after every present voter has voted, unless that is called off; and by hand. */
    COUNTDOWN,
    /** By hand only. */
    BY_HAND
}
