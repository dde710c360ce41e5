/** How long an answer may take, and one to a request that waits for the next frame, in ms. */
const PATIENCE = 10_000;
const POLL_PATIENCE = 40_000;

/** What the server answers with; who has to sign in to a network first is answered by somebody else. */
const ID = /^[\w-]{16,}$/;
const FRAME = /^(<f |$)/;

/** Nothing was said about why the line is cut. */
const CUT = 1006;

/** The server has said with which code a socket would have been closed. */
class Refusal extends Error {
  constructor(code) {
    super(`Closed with ${code}`);
    this.code = code;
  }
}

/** A line to the room by requests, each of which waits for one frame; like a {@link SocketLine} in all else. */
export class PollLine {
  #address;
  #events;
  #id = '';
  #received = 0;
  #sending = Promise.resolve();
  #hangUp = new AbortController();

  kind = 'polling';
  isOpen = false;

  constructor(room, version, events) {
    this.#address = room.replace(/\/rooms\/([^/]+)$/, '/poll/$1');
    this.#events = events;
    this.#run(version);
  }

  /** Commands go one after the other: the network would let them overtake each other. */
  send(command) {
    const body = JSON.stringify(command);
    this.#sending = this.#sending
      .then(() => this.#ask('POST', { c: this.#id }, AbortSignal.timeout(PATIENCE), body))
      .catch(failure => this.#end(failure));
  }

  /** Hangs up once the commands on their way are through; nothing more is heard of it. */
  close() {
    this.#hangUp.abort();
    if (this.isOpen) {
      this.isOpen = false;
      this.#sending
        .then(() => fetch(this.#url({ c: this.#id }), { method: 'DELETE', keepalive: true }))
        .catch(() => {});
    }
  }

  async #run(version) {
    try {
      this.#id = checked(ID, await this.#ask('POST', { v: version }, this.#within(PATIENCE)));
      this.isOpen = true;
      queueMicrotask(() => this.#events.opened());
      while (this.isOpen) {
        this.#take(checked(FRAME, await this.#poll()));
      }
    } catch (failure) {
      this.#end(failure);
    }
  }

  #take(frame) {
    if (frame && this.isOpen) {
      this.#received++;
      queueMicrotask(() => this.#events.received(frame));
    }
  }

  /** Asks for the next frame; a request that is cut on its way is repeated once, and the server repeats its answer. */
  async #poll() {
    const query = { c: this.#id, n: this.#received };
    try {
      return await this.#ask('GET', query, this.#within(POLL_PATIENCE));
    } catch (failure) {
      if (failure instanceof Refusal || this.#hangUp.signal.aborted) {
        throw failure;
      }
      await new Promise(resolve => { setTimeout(resolve, 200 + Math.random() * 1_800); });
      return this.#ask('GET', query, this.#within(POLL_PATIENCE));
    }
  }

  #within(patience) {
    return AbortSignal.any([this.#hangUp.signal, AbortSignal.timeout(patience)]);
  }

  async #ask(method, query, signal, body) {
    const response = await fetch(this.#url(query), { method, body, signal, cache: 'no-store', redirect: 'error' });
    const text = await response.text();
    if (!response.ok && /^\d{4}$/.test(text)) {
      throw new Refusal(Number(text));
    }
    if (!response.ok) {
      throw new Error(`Answered with ${response.status}`);
    }
    return text;
  }

  #url(query) {
    return `${this.#address}?${new URLSearchParams(query)}`;
  }

  #end(failure) {
    if (!this.#hangUp.signal.aborted) {
      this.isOpen = false;
      this.#hangUp.abort();
      this.#events.closed(failure instanceof Refusal ? failure.code : CUT);
    }
  }
}

function checked(form, text) {
  if (!form.test(text)) {
    throw new Error('Answered by somebody else');
  }
  return text;
}
