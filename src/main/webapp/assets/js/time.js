import { chime } from './chime.js';

const SECOND = 1_000;

/** With how many seconds left those who do not see it are told. */
const SOON = 10;

/** A timer that goes within so many ms of its end has run out, and was not stopped. */
const EARLY = 500;
const LATE = 10_000;

/** How far the server's clock is ahead of this page's, which nobody sets: see below. */
let ahead = -Infinity;
let seen = { timer: null, countdown: null };
let soon = false;
let tick = 0;

/** Begins to show how much time is left on the page as it was painted; what it was painted with has been said. */
export function keepTime() {
  seen = look();
  learn(performance.getEntriesByType('navigation')[0]?.responseEnd ?? performance.now());
  show();
  document.addEventListener('visibilitychange', show);
}

/** Learns how much time is left from what has just been received, and says what is new. */
export function hearTime() {
  const before = seen;
  seen = look();
  learn(performance.now());
  show();
  if (seen.timer && seen.timer !== before.timer) {
    say('timer', text(find('#timer')));
  } else if (seen.countdown && seen.countdown !== before.countdown) {
    say('countdown', text(find('#countdown')));
  } else if (before.timer && !seen.timer && hasRunOut(before.timer)) {
    say('over');
    chime();
  }
}

/**
 * What the server wrote is as old as its way here was long, so of all it says of its clock the latest is nearest to the
 * truth. The clock of the computer is not asked.
 */
function learn(received) {
  for (const clock of clocks()) {
    ahead = Math.max(ahead, clock.dataset.now - received);
  }
}

/** The browser alone lets the seconds pass; when they are over, the server says what happens. */
function show() {
  clearTimeout(tick);
  clocks().forEach(clock => { clock.textContent = text(clock); });
  sayWhenSoon();
  if (clocks().length > 0) {
    tick = setTimeout(show, SECOND - now() % SECOND);
  }
}

function sayWhenSoon() {
  const timer = find('#timer');
  const near = timer !== null && seconds(timer) <= SOON;
  if (near && soon) {
    say('soon', seconds(timer));
  }
  soon = timer !== null && !near;
}

function now() {
  return performance.now() + ahead;
}

function hasRunOut(due) {
  const left = due - now();
  return left < EARLY && left > -LATE;
}

function seconds(clock) {
  return Math.max(0, Math.ceil((clock.dataset.due - now()) / SECOND));
}

function text(clock) {
  const left = seconds(clock);
  return clock.dataset.minutes ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : String(left);
}

function look() {
  return { timer: find('#timer')?.dataset.due ?? null, countdown: find('#countdown')?.dataset.due ?? null };
}

function find(region) {
  return document.querySelector(`${region} [data-due]`);
}

function clocks() {
  return [...document.querySelectorAll('[data-due]')];
}

/** Tells those who do not see it, and never more often than there is something new. */
function say(what, number) {
  const voice = document.getElementById('time-said');
  voice?.replaceChildren(voice.dataset[what].replace('{0}', number));
}
