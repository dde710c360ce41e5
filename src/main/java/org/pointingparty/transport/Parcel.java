package org.pointingparty.transport;

/** One thing an outbox sends: a frame, a ping, or a snapshot that is taken in the moment it leaves. */
@FunctionalInterface
interface Parcel {

    /** Hands this over to the link, with the flight to be told what became of it; whatever it throws is a failure. */
    void sendOver(Link link, Flight flight);
}
