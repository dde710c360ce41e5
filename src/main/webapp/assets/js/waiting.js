/** Which of the page's sentences is for so many names. */
const SENTENCES = ['', 'one', 'two', 'three'];

/**
 * Says who has not voted once few are missing. The page works it out from the marks and the progress, so that no vote's
 * frame need carry a name.
 */
export function showWaiting() {
  const names = missing();
  const line = document.getElementById('waiting');
  line?.replaceChildren(...sentence(line.dataset[SENTENCES[names.length]] ?? '', names));
}

/** The names of those who are awaited; none while that is unclear because somebody is just arriving. */
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

/** The sentence with names for {0}, {1} and so on, each in its own writing direction. */
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
