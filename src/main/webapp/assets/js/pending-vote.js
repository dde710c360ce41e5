import { recall, remember } from './memory.js';

/** The vote that the server has not answered yet; it outlives a reload of its tab. */
export class PendingVote {
  #key = `vote ${location.pathname} ${document.documentElement.dataset.participant}`;

  /** The command, or null. */
  vote = null;

  /** Commands are numbered anew on each page, from 1. */
  constructor() {
    const vote = recall(this.#key);
    this.vote = vote && { ...vote, ref: 0 };
  }

  keep(vote) {
    this.vote = vote;
    remember(this.#key, vote);
  }

  drop() {
    if (this.vote) {
      this.keep(null);
    }
  }
}
