/** Moves a backlog row that is dragged onto another right before or after it, by means of its own form. */
const ROW = '.ticket-row';
const TENDING = '#tend:checked';

let dragged = null;

document.addEventListener('pointerdown', ({ target }) => {
  const row = target.closest(ROW);
  if (row) {
    row.draggable = document.querySelector(TENDING) !== null && !target.closest('a, button');
  }
});

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.(ROW) ?? null;
  event.dataTransfer.effectAllowed = 'move';
});

document.addEventListener('dragover', event => {
  if (dragged && event.target.closest?.(ROW)) {
    event.preventDefault();
  }
});

document.addEventListener('drop', event => {
  const row = event.target.closest?.(ROW);
  if (dragged && row && row !== dragged) {
    event.preventDefault();
    move(dragged, isAbove(event, row) ? 'before' : 'after', row);
  }
});

document.addEventListener('dragend', () => { dragged = null; });

function isAbove({ clientY }, row) {
  const { top, height } = row.getBoundingClientRect();
  return clientY < top + height / 2;
}

/** Names the row it was dropped on, not the next one in the list: the page may not have all tickets. */
function move(row, side, other) {
  const form = row.querySelector('form[data-command=move]');
  const place = form.elements[side];
  place.disabled = false;
  place.value = other.id.replace('ticket-', '');
  form.requestSubmit();
  place.disabled = true;
}
