package org.pointingparty.load;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * What the page of one participant shows, followed cheaply frame by frame. After the socket is open it belongs to the
 * event loop of its room.
 */
final class Screen implements Glance.Seen {

    /** Longer frames are put aside, so that reading them does not delay the frames of others while the clock runs. */
    private static final int LONG = 8192;
    private static final int LATER_MILLIS = 200;

    private final TrialRoom room;
    private final int index;
    private final String cookie;
    private final Recording recording;
    private final BitSet marks = new BitSet();
    private final BitSet seats = new BitSet();
    private final Deque<Arrival> aside = new ArrayDeque<>();
    private int participant;
    private String version;
    private String progress = "";
    private String round;
    private boolean tally;
    private Channel channel;
    private Arrival arriving;
    private int frames;
    private long lastFrameAt = System.nanoTime();
    private long rightAt;

    /** One frame, and when it came; the bytes are good only while it is read, unless it was put aside. */
    record Arrival(byte[] text, int length, long at) {

        Arrival kept() {
            return new Arrival(Arrays.copyOf(text, length), length, at);
        }
    }

    /**
     * A screen that shows the page as painted.
     *
     * @param index its place among the room's screens
     * @param recording what keeps page and frames for the full check, or null
     */
    Screen(TrialRoom room, int index, String cookie, byte[] page, Recording recording) {
        this.room = room;
        this.index = index;
        this.cookie = cookie;
        this.recording = recording;
        Glance.read(page, page.length, this);
    }

    /** A frame has come. */
    void receive(byte[] text, int length, long at) {
        frames++;
        lastFrameAt = at;
        if (recording != null) {
            recording.frame(text, length);
        }
        Arrival arrival = new Arrival(text, length, at);
        if (length <= LONG && aside.isEmpty()) {
            read(arrival);
        } else {
            putAside(arrival.kept());
        }
    }

    private void putAside(Arrival arrival) {
        if (aside.isEmpty()) {
            room.loop().schedule(this::catchUp, LATER_MILLIS, TimeUnit.MILLISECONDS);
        }
        aside.add(arrival);
    }

    private void catchUp() {
        while (!aside.isEmpty()) {
            read(aside.peek());
            aside.remove();
        }
    }

    private void read(Arrival arrival) {
        arriving = arrival;
        Glance.read(arrival.text(), arrival.length(), this);
        arriving = null;
        if (rightAt == 0 && room.isAsWished(this)) {
            rightAt = arrival.at();
        }
    }

    @Override
    public void version(String token) {
        version = token;
    }

    @Override
    public void viewer(int number) {
        participant = number;
    }

    @Override
    public void mark(int number, boolean voted) {
        marks.set(number, voted);
        if (voted && arriving != null) {
            room.landed(number, this, arriving);
        }
    }

    @Override
    public void seat(int number, boolean there) {
        seats.set(number, there);
    }

    @Override
    public void progress(String text) {
        progress = text;
    }

    @Override
    public void tally(boolean shown) {
        tally = shown;
    }

    @Override
    public void round(String id) {
        round = id;
    }

    @Override
    public void refusal(String code) {
        room.faults().add(this + " was refused: " + code);
    }

    /** The socket is open. */
    void opened(Channel open) {
        channel = open;
    }

    /** The socket was closed by the other side. */
    void lost(int code) {
        room.faults().add(this + " lost its socket, close code " + code);
    }

    /** The driver itself failed on a frame. */
    void failed(Throwable cause) {
        room.faults().add(this + ": " + cause);
    }

    /** Sends a command; on the room's event loop. */
    void say(String command) {
        channel.writeAndFlush(new TextWebSocketFrame(command));
    }

    /** Closes the socket in good manners. */
    void leave() {
        Wire.leave(channel);
    }

    /** From now on the first frame after which the screen is as wished is noted, and frames are counted anew. */
    void reset() {
        rightAt = 0;
        frames = 0;
    }

    boolean hasUnread() {
        return !aside.isEmpty();
    }

    int index() {
        return index;
    }

    int participant() {
        return participant;
    }

    String cookie() {
        return cookie;
    }

    /** Null if the screen is not among those checked in full. */
    Recording recording() {
        return recording;
    }

    BitSet marks() {
        return marks;
    }

    BitSet seats() {
        return seats;
    }

    String progress() {
        return progress;
    }

    String version() {
        return version;
    }

    /** Null while the hand is closed since before the page. */
    String round() {
        return round;
    }

    boolean showsTally() {
        return tally;
    }

    int frames() {
        return frames;
    }

    /** When the last frame came, in nanoseconds; when the page came if none has. */
    long lastFrameAt() {
        return lastFrameAt;
    }

    /** When the frame came after which the screen was first as wished, in nanoseconds; 0 if not yet. */
    long rightAt() {
        return rightAt;
    }

    @Override
    public String toString() {
        return "participant " + participant + " of room " + room.id();
    }
}
