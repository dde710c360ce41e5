/** Names the page after its room, whose name may have changed. */
export function showTitle() {
  const room = document.querySelector('#headline h1')?.textContent;
  const product = document.querySelector('.brand span')?.textContent;
  if (room && product) {
    document.title = `${room} · ${product}`;
  }
}
