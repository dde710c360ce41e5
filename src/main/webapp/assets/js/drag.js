/** A row of the backlog that is dragged onto another one is put right before it, by the form that the row has for that. */
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
    move(dragged, isAbove(event, row) ? row : row.nextElementSibling);
  }
});

document.addEventListener('dragend', () => { dragged = null; });

function isAbove({ clientY }, row) {
  const { top, height } = row.getBoundingClientRect();
  return clientY < top + height / 2;
}

/** Behind the last row that is listed is not behind the last ticket: there the ticket goes right behind that row. */
function move(row, next) {
  const form = row.querySelector('form[data-command=move]');
  const { before } = form.elements;
  before.disabled = false;
  before.value = next ? next.id.replace('ticket-', '') : '';
  form.requestSubmit();
  before.disabled = true;
}
