/** All but `leave`, which ends the stay: the browser itself posts it and goes where the server sends it. */
const COMMAND = 'form[data-command]:not([data-command=leave])';

const PRESSABLE = `${COMMAND} :is(button, select, input[type=radio], input[type=checkbox]):enabled`;

/** Turns forms into commands while the link is open. */
export class Commands {
  #link;
  #hand;
  #ref = 0;
  #draft = null;
  #paused = null;

  constructor(link, hand) {
    this.#link = link;
    this.#hand = hand;
  }

  listen() {
    document.addEventListener('submit', event => this.#submit(event));
  }

  /** While the link is down nothing can be pressed; texts can still be typed, and nothing is queued. */
  pause() {
    this.#draft = null;
    if (!this.#paused) {
      const focused = document.activeElement;
      const controls = [...document.querySelectorAll(PRESSABLE)];
      controls.forEach(control => { control.disabled = true; });
      this.#paused = { focused, controls };
    }
  }

  /** Undoes the pause, and gives back the focus that a disabled control loses. */
  resume() {
    this.#paused?.controls.forEach(control => { control.disabled = false; });
    if (document.activeElement === document.body) {
      this.#paused?.focused?.focus({ preventScroll: true });
    }
    this.#paused = null;
  }

  /** Clears what was typed when the server has heard it; a refusal, however late, gives it back. */
  hear(frame) {
    if (this.#draft?.ref === Number(frame.refused)) {
      this.#draft.texts.filter(({ field }) => isClean(field)).forEach(({ field, typed }) => { field.value = typed; });
      this.#draft = null;
    } else if (this.#draft && !this.#draft.heard) {
      this.#draft.texts.filter(({ field, typed }) => field.value === typed).forEach(({ field }) => clear(field));
      this.#draft.heard = true;
    }
  }

  #submit(event) {
    if (!event.target.matches(COMMAND) || !this.#link.wasOpen) {
      this.#link.close();
      return;
    }
    event.preventDefault();
    if (this.#link.isOpen) {
      this.#send(event.target, event.submitter);
    }
  }

  #send(form, submitter) {
    const { round } = form.dataset;
    const command = submitter?.dataset.command ?? form.dataset.command;
    const fields = Object.fromEntries(new FormData(form, submitter));
    const message = { ...fields, ...(round && { round }), command, ref: ++this.#ref };
    hideNotice();
    this.#link.send(message);
    this.#hand.sent(message);
    const texts = [...form.elements].filter(field => !isClean(field)).map(field => ({ field, typed: field.value }));
    this.#draft = texts.length > 0 ? { ref: message.ref, texts, heard: false } : this.#draft;
  }
}

/** What was said about an earlier command says nothing of the next. */
function hideNotice() {
  const notice = document.getElementById('notice');
  notice?.replaceChildren();
  notice?.removeAttribute('data-code');
  notice?.removeAttribute('data-ref');
}

function isClean(field) {
  return field.defaultValue === undefined || field.value === field.defaultValue;
}

function clear(field) {
  field.value = field.defaultValue;
}
