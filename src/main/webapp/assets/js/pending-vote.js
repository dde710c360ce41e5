import { recall, remember } from './memory.js';

/** The vote that the server has not answered yet; it survives a reload of its tab. */
export class PendingVote {
  #key = `vote ${location.pathname} ${document.documentElement.dataset.participant}`;

  /** The command, or null. */
  vote = null;

  /** Takes the vote from before a reload, with a number that no command of this page has: those begin at 1. */
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
