/** What no second try would change: policy, no name, no such room. */
const FINAL = new Set([1008, 4401, 4404]);

/** How long a socket may take to open, and how long it must have been open to count as a success, in ms. */
const PATIENCE = 10_000;

/** One socket to the room at a time; when it closes, for whatever reason, the next one follows. */
export class Link {
  #address;
  #events;
  #socket = null;
  #retry = 0;
  #failures = 0;
  #over = false;

  /** Whether there has been a connection since the page was loaded. */
  wasOpen = false;

  /**
   * @param {() => string} address where to connect, asked anew each time
   * @param {{opened: () => void, received: (text: string) => void, closed: (code: number) => void}} events
   */
  constructor(address, events) {
    this.#address = address;
    this.#events = events;
    addEventListener('online', () => this.connect());
    addEventListener('pageshow', event => event.persisted && this.connect());
    addEventListener('pagehide', () => this.close());
    document.addEventListener('visibilitychange', () => document.hidden || this.connect());
  }

  /** Whether a command can be sent now. */
  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Connects at once, unless it already does or has been told not to come back. */
  connect() {
    clearTimeout(this.#retry);
    if (this.#socket || this.#over) {
      return;
    }
    const socket = new WebSocket(this.#address());
    let success = 0;
    const impatience = setTimeout(() => socket.close(), PATIENCE);
    socket.onopen = () => {
      clearTimeout(impatience);
      success = setTimeout(() => { this.#failures = 0; }, PATIENCE);
      this.wasOpen = true;
      this.#events.opened();
    };
    socket.onmessage = ({ data }) => socket === this.#socket && this.#events.received(data);
    socket.onclose = ({ code }) => {
      clearTimeout(impatience);
      clearTimeout(success);
      if (socket === this.#socket) {
        this.#closed(code);
      }
    };
    this.#socket = socket;
  }

  /** Sends a command; call it only while the link is open. */
  send(command) {
    this.#socket.send(JSON.stringify(command));
  }

  /** Hangs up because the page goes: a page with an open socket is not kept for the Back button. */
  close() {
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    if (socket) {
      socket.close();
      this.#events.closed(1000);
    }
  }

  #closed(code) {
    this.#socket = null;
    this.#over = FINAL.has(code);
    if (!this.#over) {
      this.#retry = setTimeout(() => this.connect(), this.#delay());
      this.#failures++;
    }
    this.#events.closed(code);
  }

  /** Full jitter, so that a room does not come back as one: 0.2 to 2 s at first, later up to 15 s. */
  #delay() {
    const longest = Math.min(15_000, 2_000 * 2 ** this.#failures);
    return 200 + Math.random() * (longest - 200);
  }
}
