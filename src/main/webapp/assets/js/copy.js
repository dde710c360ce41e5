/** Buttons with `data-copy` put the text of the field with that id into the clipboard, and then say `data-copied`. */
export function copyOnClick() {
  document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]');
    if (button && await copy(document.getElementById(button.dataset.copy))) {
      button.dataset.copied = 'true';
      setTimeout(() => delete button.dataset.copied, 3000);
    }
  });
}

/** Browsers offer a clipboard only over https and on localhost; over plain http the old command still works. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
