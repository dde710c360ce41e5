package org.pointingparty.faults.history;

/** What a guest heard of something that was asked for. */
public enum Word {

    /** The guest's own page showed it. */
    SHOWN,

    /** It was said that nothing was changed. */
    REFUSED,

    /** It was said that nobody knows yet. */
    UNKNOWN,

    /** After that: that it is kept. */
    KEPT,

    /** After that: that it is not kept and never will be. */
    NOT_KEPT,

    /** The connection ended before anything was said, or the round was over with nothing said. */
    UNANSWERED
}
