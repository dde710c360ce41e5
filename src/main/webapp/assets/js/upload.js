/** A form that takes its time to send says so: the `.sending` in it shows after a second, until the next page comes. */
const PATIENCE_MS = 1000;

document.addEventListener('submit', ({ target, defaultPrevented }) => {
  const sending = target.querySelector('.sending');
  if (sending && !defaultPrevented) {
    const timer = setTimeout(() => { sending.hidden = false; }, PATIENCE_MS);
    addEventListener('pagehide', () => {
      clearTimeout(timer);
      sending.hidden = true;
    }, { once: true });
  }
});
