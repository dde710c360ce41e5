import { recall, remember } from './memory.js';
import { sha256 } from './sha256.js';

const PURPOSE = 'pointing-party-vote-1';

/**
 * Remembers the hashes of votes from before the reveal, even over a reload of its tab, so that what the server says
 * after the reveal can be checked against them.
 */
export class Witness {
  #key = `commitments ${location.pathname}`;
  #seen = recall(this.#key) ?? { round: null, votes: {} };

  listen() {
    document.addEventListener('click', event => {
      if (event.target.closest?.('#verify')) {
        this.#tell();
      }
    });
    this.look();
  }

  /** Notes the hashes on the marks while the round is open. */
  look() {
    const round = section()?.dataset.round;
    if (round === undefined || committed().length > 0) {
      return;
    }
    const before = this.#seen.round === round ? this.#seen.votes : {};
    const marks = [...document.querySelectorAll('#participants [id^=vote-]')];
    const votes = Object.fromEntries(marks.map(mark => [number(mark), after(before[number(mark)], mark.title)]));
    if (JSON.stringify({ round, votes }) !== JSON.stringify(this.#seen)) {
      this.#seen = { round, votes };
      remember(this.#key, this.#seen);
    }
  }

  /** Says in words whether all votes match their commitments. */
  #tell() {
    const votes = committed();
    const wrong = [...votes.filter(vote => !this.#isTrue(vote)).map(name), ...this.#missing(votes)];
    const late = votes.filter(vote => !this.#hash(vote)).map(name);
    const again = votes.filter(vote => this.#record(vote)?.casts > 1).map(name);
    const { dataset } = verdict();
    const sound = votes.length === 1 ? dataset.one : dataset.many.replace('{0}', votes.length);
    verdict().classList.toggle('wrong', wrong.length > 0);
    verdict().replaceChildren(
      ...wrong.length > 0 ? sentence(dataset.wrong, wrong) : [sound],
      ...sentence(dataset.late, late),
      ...sentence(dataset.again, again));
  }

  #isTrue(vote) {
    const { participant, card, salt, hash } = vote.dataset;
    const room = /\/rooms\/([^/]+)/.exec(location.pathname)[1];
    const lines = [PURPOSE, room, section().dataset.round, participant, card, salt];
    return sha256(lines.map(line => `${line}\n`).join('')) === hash
      && (this.#hash(vote) || hash) === hash
      && shows(document.getElementById(`vote-${participant}`), card);
  }

  /** The names of voters whose vote has vanished, or was never committed to. */
  #missing(votes) {
    const there = new Set(votes.map(vote => vote.dataset.participant));
    return [...document.querySelectorAll('#participants > [data-role=voter]')]
      .map(row => row.querySelector('[id^=vote-]'))
      .filter(mark => !there.has(number(mark)))
      .filter(mark => mark.dataset.voted === 'true'
        || this.#seen.round === section().dataset.round && this.#seen.votes[number(mark)]?.hash)
      .map(name);
  }

  #record(vote) {
    return this.#seen.round === section().dataset.round ? this.#seen.votes[vote.dataset.participant] : undefined;
  }

  #hash(vote) {
    return this.#record(vote)?.hash;
  }
}

/** What is known of a vote after its mark has shown this hash, or none. */
function after(known = { hash: '', casts: 0 }, hash) {
  return hash === known.hash ? known : { hash, casts: known.casts + (hash ? 1 : 0) };
}

/** Whether a mark shows this card, or says openly that the vote was changed after the reveal. */
function shows(mark, card) {
  return !mark || mark.dataset.changed !== undefined || mark.textContent.trim() === card;
}

function sentence(pattern, names) {
  const [before, behind] = pattern.split('{0}');
  const listed = names.flatMap((each, i) => i > 0 ? [', ', apart(each)] : [apart(each)]);
  return names.length > 0 ? [document.createElement('br'), before, ...listed, behind] : [];
}

function apart(text) {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

function name(element) {
  return (element.querySelector('bdi') ?? element.closest('li').querySelector('.name')).textContent;
}

function number(mark) {
  return mark.id.slice('vote-'.length);
}

function committed() {
  return [...document.querySelectorAll('#commitments [data-hash]')];
}

function section() {
  return document.getElementById('commitments');
}

function verdict() {
  return document.getElementById('verified');
}
