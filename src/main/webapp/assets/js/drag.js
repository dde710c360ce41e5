/** A row of the backlog that is dragged onto another one is put right before or after it, by the form that it has. */
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

/** Which row is listed next says nothing: the page may not have all tickets. */
function move(row, side, other) {
  const form = row.querySelector('form[data-command=move]');
  const place = form.elements[side];
  place.disabled = false;
  place.value = other.id.replace('ticket-', '');
  form.requestSubmit();
  place.disabled = true;
}
