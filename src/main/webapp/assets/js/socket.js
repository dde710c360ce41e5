/** How long a socket may take to open, in ms. */
export const PATIENCE = 10_000;

/** A line to the room over a WebSocket. */
export class SocketLine {
  #socket;
  #impatience;

  /** The page's name for this kind of connection. */
  kind = 'live';

  /** Stays true until the end is known: a command sent while the socket closes counts as sent but unanswered. */
  isOpen = false;

  /**
   * @param {string} room its address
   * @param {string} version the moment of the room that the page shows
   * @param {{opened: () => void, received: (text: string) => void, closed: (code: number) => void}} events
   */
  constructor(room, version, events) {
    const socket = new WebSocket(`${room.replace('http', 'ws')}/live?${new URLSearchParams({ v: version })}`);
    this.#impatience = setTimeout(() => socket.close(), PATIENCE);
    socket.onopen = () => {
      clearTimeout(this.#impatience);
      this.isOpen = true;
      events.opened();
    };
    socket.onmessage = ({ data }) => events.received(data);
    socket.onclose = ({ code }) => {
      clearTimeout(this.#impatience);
      this.isOpen = false;
      events.closed(code);
    };
    this.#socket = socket;
  }

  send(command) {
    this.#socket.send(JSON.stringify(command));
  }

  /** Hangs up; no event follows. */
  close() {
    clearTimeout(this.#impatience);
    this.isOpen = false;
    Object.assign(this.#socket, { onopen: null, onmessage: null, onclose: null });
    this.#socket.close();
  }
}
