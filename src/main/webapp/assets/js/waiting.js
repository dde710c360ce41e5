/** The sentence for so many names, as the page states them. */
const SENTENCES = ['', 'one', 'two', 'three'];

/**
 * Says who has not voted while few are missing. The page knows it already, from the marks and the progress, so no
 * vote's frame need carry a name.
 */
export function showWaiting() {
  const names = missing();
  const line = document.getElementById('waiting');
  line?.replaceChildren(...sentence(line.dataset[SENTENCES[names.length]] ?? '', names));
}

/** The names of those who are awaited; none while it is not clear who they are, for somebody is just arriving. */
function missing() {
  const [voted, expected] = document.getElementById('progress').textContent.split('/');
  const count = expected - voted;
  if (!(count > 0 && count < SENTENCES.length) || document.getElementById('tally')?.dataset.outcome) {
    return [];
  }
  const rows = [...document.querySelectorAll('#participants > [data-role=voter][data-away=false]')]
    .filter(row => row.querySelector('[data-voted=false]'));
  return rows.length === count ? rows.map(row => row.querySelector('.name').textContent) : [];
}

/** The sentence with the names in the places of {0}, {1}, ..., each reading in its own direction. */
function sentence(pattern, names) {
  return pattern.split(/(\{\d\})/).map(part => {
    const name = names[/^\{(\d)\}$/.exec(part)?.[1]];
    return name === undefined ? part : apart(name);
  });
}

function apart(name) {
  const element = document.createElement('bdi');
  element.textContent = name;
  return element;
}
