const SECOND = 1_000;

/** How far the server's clock is ahead of this page's, which nobody sets: see below. */
let ahead = -Infinity;
let tick = 0;
let countdown = null;

/** Begins to show how much time is left on the page as it was painted; what it was painted with has been said. */
export function keepTime() {
  countdown = due('#countdown');
  learn(performance.getEntriesByType('navigation')[0]?.responseEnd ?? performance.now());
  show();
  document.addEventListener('visibilitychange', show);
}

/** Learns how much time is left from what has just been received, and says what is new. */
export function hearTime() {
  learn(performance.now());
  show();
  const counting = due('#countdown');
  if (counting && counting !== countdown) {
    say('countdown', left(document.querySelector('#countdown [data-due]')));
  }
  countdown = counting;
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
  for (const clock of clocks()) {
    clock.textContent = left(clock);
  }
  if (clocks().length > 0) {
    tick = setTimeout(show, SECOND - now() % SECOND);
  }
}

function now() {
  return performance.now() + ahead;
}

function left(clock) {
  return Math.max(0, Math.ceil((clock.dataset.due - now()) / SECOND));
}

function due(region) {
  return document.querySelector(`${region} [data-due]`)?.dataset.due ?? null;
}

function clocks() {
  return [...document.querySelectorAll('[data-due]')];
}

/** Tells those who do not see it, and never more often than there is something new. */
function say(what, number) {
  const voice = document.getElementById('time-said');
  voice?.replaceChildren(voice.dataset[what].replace('{0}', number));
}
