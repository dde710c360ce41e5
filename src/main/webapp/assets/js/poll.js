/** How long an answer may take, and the answer to a request that waits for the next frame, in ms. */
const PATIENCE = 10_000;
const POLL_PATIENCE = 40_000;

/** Answers of the server; a network that wants people to sign in first answers for it, with something else. */
const ID = /^[\w-]{16,}$/;
const FRAME = /^(<f |$)/;

/** The close code of a line that was cut without a word. */
const CUT = 1006;

/** The server has closed the line, with the close code that a socket would have had. */
class Refusal extends Error {
  constructor(code) {
    super(`Closed with ${code}`);
    this.code = code;
  }
}

/** A line to the room by requests, each of which waits for one frame; otherwise like a {@link SocketLine}. */
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

  /** Sends commands one after the other, since the network would let them overtake each other. */
  send(command) {
    const body = JSON.stringify(command);
    this.#sending = this.#sending
      .then(() => this.#ask('POST', { c: this.#id }, AbortSignal.timeout(PATIENCE), body))
      .catch(failure => this.#end(failure));
  }

  /** Hangs up once the commands on their way have arrived; no event follows. */
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

  /** Asks for the next frame; repeats a request that failed on its way once, and the server repeats its answer. */
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
