import { SocketLine, PATIENCE } from './socket.js';
import { PollLine } from './poll.js';
import { recall, remember } from './memory.js';

/** What only the server says, so that whoever hears it is not cut off from it. */
const SPOKEN = new Set([1012, 1013]);

/** A socket that is closed sooner than this without a word is believed to be blocked, in ms. */
const AT_ONCE = 1_000;

/** So many sockets in a row without success, and the page polls. */
const ENOUGH = 2;

/** How long the page polls before it tries a socket again, on average; and if sockets have not been to blame, in ms. */
const PROBE = 30_000;
const SOON = 1_000;

/** Knows from what became of earlier lines whether to try a socket or to poll. */
export class Route {
  #mute = recall('polling') ? ENOUGH : 0;
  #trusted = false;

  /** The kind of line to try next. */
  get next() {
    return this.#mute < ENOUGH ? SocketLine : PollLine;
  }

  /** A line of this kind is open; the next page in this tab begins with one. */
  follow(kind) {
    remember('polling', kind === 'polling');
  }

  /** How long to poll before a socket is tried, in ms; drawn by lot. */
  probeWait(first) {
    const average = first && this.#trusted ? SOON : PROBE;
    return average / 2 + Math.random() * average;
  }

  /**
   * Learns from the end of a line. Where nothing at all gets through, sockets are not to blame.
   *
   * @param {{line: ?object, begun: number, opened: number, heard: boolean}} call
   */
  learn(call, code) {
    if (!navigator.onLine) {
      return;
    }
    if (call.line?.kind === 'polling') {
      this.#mute = call.opened ? ENOUGH : ENOUGH - 1;
      this.#trusted ||= !call.opened;
    } else if (call.heard || SPOKEN.has(code) || call.opened && Date.now() - call.opened >= AT_ONCE) {
      this.#mute = 0;
      this.#trusted = true;
    } else {
      this.#mute += call.opened || Date.now() - call.begun >= PATIENCE ? ENOUGH : 1;
      this.#trusted &&= !call.opened;
    }
  }
}
