package org.pointingparty.room;

/** How votes are cast. */
public enum Ballot implements Choice {
    /** Unseen. */
    PLAIN,
    /** Unseen, and committed to before everybody's eyes, so that no vote can be changed unnoticed. */
    COMMITTED
}
