package org.pointingparty.transport;

/** One thing an outbox sends: a frame, a ping, or a snapshot that is taken in the moment it leaves. */
@FunctionalInterface
interface Parcel {

    /** The text of this frame. */
    static Parcel of(Frame frame) {
        return (link, flight) -> link.send(frame.text(), flight, flight);
    }

    /** Hands this over to the link, with the flight to be told what became of it; whatever it throws is a failure. */
    void sendOver(Link link, Flight flight);
}
