import { PATIENCE, SocketLine } from './socket.js';
import { Route } from './route.js';
import { onWake } from './wake.js';

/** Close codes after which trying again is pointless: left, no name, removed, no such room. */
const FINAL = new Set([1008, 4401, 4403, 4404]);

/** Keeps one line to the room and replaces it whenever it closes; polls where no socket works. */
export class Link {
  #room;
  #version;
  #events;
  #route = new Route();
  #call = null;
  #probe = null;
  #retry = 0;
  #probing = 0;
  #success = 0;
  #failures = 0;
  #over = false;

  /** Whether there has been a connection since the page was loaded. */
  wasOpen = false;

  /**
   * @param {string} room its address
   * @param {() => string} version gives the moment of the room that the page shows
   * @param {{opened: (kind: string) => void, received: (text: string) => void, closed: (code: number) => void}} events
   */
  constructor(room, version, events) {
    this.#room = room;
    this.#version = version;
    this.#events = events;
    addEventListener('online', () => this.connect());
    addEventListener('offline', () => this.lose());
    addEventListener('pageshow', event => event.persisted && this.connect());
    addEventListener('pagehide', () => this.close());
    document.addEventListener('visibilitychange', () => document.hidden || this.connect());
    onWake(() => {
      this.lose();
      this.connect();
    });
  }

  /** Whether a command can be sent now. */
  get isOpen() {
    return this.#call?.line?.isOpen ?? false;
  }

  /** Connects at once, unless it does already or was told not to come back; a page that polls tries a socket. */
  connect() {
    clearTimeout(this.#retry);
    if (!this.#call && !this.#over) {
      this.#call = this.#dial(this.#route.next);
    } else if (this.isOpen && this.#call.line.kind === 'polling') {
      this.#probeNow();
    }
  }

  /** Sends a command; call it only while the link is open. */
  send(command) {
    this.#call.line.send(command);
  }

  /** Hangs up because the page is being left: browsers keep no page with an open line for the Back button. */
  close() {
    if (this.#hangUp()) {
      this.#events.closed(1000);
    }
  }

  /** Gives up a line that seems to be dead, and connects anew. */
  lose() {
    if (this.isOpen) {
      this.#closed(this.#call, 1006);
    }
  }

  #dial(Line) {
    const call = { line: null, begun: Date.now(), opened: 0, heard: false };
    try {
      call.line = new Line(this.#room, this.#version(), {
        opened: () => this.#opened(call),
        received: text => this.#received(call, text),
        closed: code => this.#closed(call, code),
      });
    } catch {
      setTimeout(() => this.#closed(call, 1006));
    }
    return call;
  }

  #opened(call) {
    if (call === this.#probe) {
      this.#probe = null;
      this.#hangUp();
      this.#call = call;
    } else if (call !== this.#call) {
      return;
    }
    call.opened = Date.now();
    this.#route.follow(call.line.kind);
    this.#success = setTimeout(() => { this.#failures = 0; }, PATIENCE);
    this.wasOpen = true;
    this.#events.opened(call.line.kind);
    if (call.line.kind === 'polling') {
      this.#probeLater(true);
    }
  }

  #received(call, text) {
    if (call === this.#call) {
      call.heard = true;
      this.#events.received(text);
    }
  }

  #closed(call, code) {
    if (call === this.#probe) {
      this.#probe = null;
      this.#probeLater(false);
    } else if (call === this.#call) {
      this.#hangUp();
      this.#route.learn(call, code);
      this.#over = FINAL.has(code);
      if (!this.#over) {
        this.#retry = setTimeout(() => this.connect(), this.#delay());
        this.#failures++;
      }
      this.#events.closed(code);
    }
  }

  /** Hangs up; returns whether there was a line. */
  #hangUp() {
    const calls = [this.#probe, this.#call];
    this.#probe = null;
    this.#call = null;
    calls.forEach(call => call?.line?.close());
    [this.#retry, this.#probing, this.#success].forEach(timer => clearTimeout(timer));
    return calls[1] !== null;
  }

  #probeLater(first) {
    clearTimeout(this.#probing);
    this.#probing = setTimeout(() => this.#probeNow(), this.#route.probeWait(first));
  }

  #probeNow() {
    clearTimeout(this.#probing);
    this.#probe ??= this.#dial(SocketLine);
  }

  /** How long to wait before the next try: random, lest a room come back at once; 0.2 to 2 s, later to 15 s. */
  #delay() {
    const longest = Math.min(15_000, 2_000 * 2 ** this.#failures);
    return 200 + Math.random() * (longest - 200);
  }
}
