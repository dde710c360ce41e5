/** After a pause this long between two looks at the clock the computer has been asleep, in ms. */
const ASLEEP = 90_000;
const LOOK = 10_000;

/** Calls back when the computer has been asleep: what was connected before is dead, though nobody says so. */
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
