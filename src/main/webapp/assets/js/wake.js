/** A pause this long between two looks at the clock means that the computer was asleep, in ms. */
const ASLEEP = 90_000;
const LOOK = 10_000;

/** Calls back when the computer has been asleep: connections from before are dead, even if nothing says so. */
export function onWake(awake) {
  let last = Date.now();
  setInterval(() => {
    const slept = Date.now() - last > ASLEEP;
    last = Date.now();
    if (slept) {
      awake();
    }
  }, LOOK);
}
