/**
 * Sets the page's title: that time is up, if it is, then the room, whose name may have changed, and the product.
 * Nothing else sets the title.
 */
export function showTitle() {
  const room = document.querySelector('#headline h1')?.textContent;
  const product = document.querySelector('.brand span')?.textContent;
  if (room && product) {
    const over = document.querySelector('#timer > .over')?.textContent;
    document.title = [over, room, product].filter(Boolean).join(' · ');
  }
}
