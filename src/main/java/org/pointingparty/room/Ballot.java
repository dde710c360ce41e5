package org.pointingparty.room;

/** How votes are cast. */
public enum Ballot implements Choice {
    /** In secret until the reveal. */
    PLAIN,
    /** In secret, and committed to by hashes that everybody sees, so that no vote can be changed unnoticed. */
    COMMITTED
}
