import { SocketLine, PATIENCE } from './socket.js';
import { PollLine } from './poll.js';
import { recall, remember } from './memory.js';

/** Close codes that only the server sends: a page that gets one is not cut off from it. */
const SPOKEN = new Set([1012, 1013]);

/** A socket that closes sooner than this, in ms, and without a word, is taken to be blocked. */
const AT_ONCE = 1_000;

/** After so many failed sockets in a row the page polls. */
const ENOUGH = 2;

/** How long the page polls on average before it tries a socket again, and if sockets were not to blame, in ms. */
const PROBE = 30_000;
const SOON = 1_000;

/** Chooses between a socket and polling by how earlier lines have fared. */
export class Route {
  #mute = recall('polling') ? ENOUGH : 0;
  #trusted = false;

  /** The kind of line to try next. */
  get next() {
    return this.#mute < ENOUGH ? SocketLine : PollLine;
  }

  /** Notes that a line of this kind is open; the next page in this tab begins with one. */
  follow(kind) {
    remember('polling', kind === 'polling');
  }

  /** How long to poll before a socket is tried, in ms; chosen at random around the average. */
  probeWait(first) {
    const average = first && this.#trusted ? SOON : PROBE;
    return average / 2 + Math.random() * average;
  }

  /**
   * Learns from the end of a line. If polls get through no better, sockets are not to blame.
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
