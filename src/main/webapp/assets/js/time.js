import { chime } from './chime.js';

const SECOND = 1_000;

/** With how many seconds left screen readers are told. */
const SOON = 10;

/** A timer that vanishes within so many ms of its end has run out; otherwise it was stopped. */
const EARLY = 500;
const LATE = 10_000;

/** How far the server's clock is ahead of this page's, which no setting changes, in ms. */
let ahead = -Infinity;
let seen = { timer: null, countdown: null };
let soon = false;
let tick = 0;

/** Begins to show how much time is left; what the page was painted with is not announced. */
export function keepTime() {
  seen = look();
  learn(performance.getEntriesByType('navigation')[0]?.responseEnd ?? performance.now());
  show();
  document.addEventListener('visibilitychange', show);
}

/** Learns how much time is left from a frame that has just arrived, and announces what is new. */
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
 * Learns how far the server's clock is ahead. What the server wrote is late by the time it took to get here, so the
 * largest difference is nearest to the truth. The computer's own clock is not used.
 */
function learn(received) {
  for (const clock of clocks()) {
    ahead = Math.max(ahead, clock.dataset.now - received);
  }
}

/** Counts the seconds down in the browser; when they are over, the server says what happens. */
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

/** Tells screen readers, and only when there is something new. */
function say(what, number) {
  const voice = document.getElementById('time-said');
  voice?.replaceChildren(voice.dataset[what].replace('{0}', number));
}
