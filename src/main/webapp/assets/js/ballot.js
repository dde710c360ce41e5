/** The vote that the server has not answered yet; it outlives a reload of its tab. */
export class Ballot {
  #key = `pointing-party.vote ${location.pathname} ${document.documentElement.dataset.participant}`;

  /** The command, or null. */
  vote = this.#recalled();

  keep(vote) {
    this.vote = vote;
    this.#store(vote);
  }

  drop() {
    if (this.vote) {
      this.vote = null;
      this.#store(null);
    }
  }

  /** Commands are numbered anew on each page, from 1. */
  #recalled() {
    try {
      const vote = JSON.parse(sessionStorage.getItem(this.#key));
      return vote && { ...vote, ref: 0 };
    } catch {
      return null;
    }
  }

  /** Browsers that keep nothing for us still have it in memory. */
  #store(vote) {
    try {
      if (vote) {
        sessionStorage.setItem(this.#key, JSON.stringify(vote));
      } else {
        sessionStorage.removeItem(this.#key);
      }
    } catch {
      return;
    }
  }
}
