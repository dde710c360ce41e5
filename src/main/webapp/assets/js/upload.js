/** Shows the `.sending` of a form that takes more than a second to send, until the next page comes. */
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
