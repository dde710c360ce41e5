package org.pointingparty.room.people;

/** By what somebody facilitates, the weakest first. */
public enum Mandate {
    /** Not at all. */
    NONE,
    /** By having taken over while no facilitator was there, or by the word of somebody who has. */
    ACTING,
    /** By right: by having opened the room, or by the word of somebody who facilitates by right. */
    RIGHT
}
