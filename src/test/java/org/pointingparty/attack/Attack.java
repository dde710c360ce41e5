package org.pointingparty.attack;

/** One thing that an attacker does until it is told to end. */
@FunctionalInterface
interface Attack {

    /**
     * Does it.
     *
     * @param stranger who does it, without a cookie so far
     * @param room the innocent room, whose link the attacker has
     * @param end of {@link System#nanoTime}
     * @return what came of it, for people
     */
    Object go(Hostile stranger, String room, long end) throws Exception;
}
