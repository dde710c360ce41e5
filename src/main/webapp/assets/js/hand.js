import { PendingVote } from './pending-vote.js';

const CARD = '#hand input[type=radio][name=card]';

/** How far each key moves the focus. */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** How long the answer to a vote may take before the link is taken to be dead, in ms. */
const PATIENCE = 10_000;

/** The cards, and the vote that the server has not answered yet. */
export class Hand {
  #link;
  #pending = new PendingVote();
  #doubtful = false;
  #watchdog = 0;
  #early = null;
  #begun = false;

  constructor(link) {
    this.#link = link;
  }

  /** A click, Space or Enter plays a card. Arrows would play every card they pass, so they only move the focus. */
  listen() {
    this.#settle(document.getElementById('hand'));
    this.show();
    document.addEventListener('click', event => event.target.matches?.(CARD) && this.#play(event.target));
    document.addEventListener('keydown', event => event.target.matches?.(CARD) && this.#press(event));
  }

  /** Plays a card picked before the first connection, and unchecks any that the browser kept from an earlier visit. */
  begin() {
    const early = this.#early;
    if (!this.#begun) {
      showPlayed();
      this.show();
      early?.click();
    }
    this.#begun = true;
  }

  /** Remembers a vote until the server has said what became of it. */
  sent(command) {
    if (command.command === 'vote') {
      this.#pending.keep(command);
      this.#awaitAnswer();
    } else if (command.command === 'retract') {
      this.#forget();
    }
  }

  /** Learns what became of the vote. */
  hear(frame) {
    if (this.#pending.vote && frame.refused.includes(this.#pending.vote.ref)) {
      this.#forget();
    } else {
      this.#settle(frame.fragment('hand'));
    }
  }

  /** Shows a card on its way to the server as played. */
  show() {
    cards().filter(card => card.value === this.#pending.vote?.card).forEach(card => { card.checked = true; });
  }

  /** Notes that the link was lost or replaced, so that nobody knows whether the vote arrived. */
  doubt() {
    this.#doubtful = this.#pending.vote !== null;
    clearTimeout(this.#watchdog);
  }

  /** Sends a vote again that a dying link may have lost; the server takes it if its round is still open. */
  offer() {
    if (this.#doubtful && this.#link.isOpen) {
      this.#link.send(this.#pending.vote);
      this.#awaitAnswer();
    }
  }

  #awaitAnswer() {
    this.#doubtful = false;
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#link.lose(), PATIENCE);
  }

  /** Takes a hand as the answer if it shows this very card or belongs to another round. */
  #settle(hand) {
    const vote = this.#pending.vote;
    if (vote && hand && (hand.querySelector('[name=round]')?.value !== vote.round
      || hand.querySelector('[name=card][checked]')?.value === vote.card)) {
      this.#forget();
    }
  }

  #forget() {
    this.#pending.drop();
    this.#doubtful = false;
    clearTimeout(this.#watchdog);
    showPlayed();
  }

  #play(card) {
    if (this.#link.isOpen && card.value !== this.#pending.vote?.card) {
      card.form.requestSubmit();
    } else if (!this.#begun) {
      this.#early = card;
    }
  }

  #press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' && this.#link.isOpen) {
      event.preventDefault();
      event.target.click();
    } else if (event.key in STEPS) {
      event.preventDefault();
      focusFrom(event.target, STEPS[event.key]);
    }
  }
}

/** Moves the focus around the cards: a step past one end goes to the other, a leap stops at the end. */
function focusFrom(card, step) {
  const all = cards();
  const goal = all.indexOf(card) + step;
  const index = Number.isFinite(step) ? (goal + all.length) % all.length : step < 0 ? 0 : all.length - 1;
  all[index].focus();
}

/** Checks the card that, to the server, is played. */
function showPlayed() {
  cards().forEach(card => { card.checked = card.defaultChecked; });
}

function cards() {
  return [...document.querySelectorAll(CARD)];
}
