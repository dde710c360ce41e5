/** All but `leave`: the browser itself posts that and goes where the server sends it. */
const COMMAND = 'form[data-command]:not([data-command=leave])';

/** How many sent texts are kept until they can no longer be refused: as many as one notice can list. */
const MOST_DRAFTS = 100;

const PRESSABLE = `${COMMAND} :is(button, select, input[type=radio], input[type=checkbox]):enabled`;

/** Turns forms into commands while the link is open. */
export class Commands {
  #link;
  #hand;
  #ref = 0;
  #drafts = [];
  #paused = null;

  constructor(link, hand) {
    this.#link = link;
    this.#hand = hand;
  }

  listen() {
    document.addEventListener('submit', event => this.#submit(event));
  }

  /** Disables all controls while the link is down; texts can still be typed, and nothing is queued. */
  pause() {
    this.#drafts = [];
    if (!this.#paused) {
      const focused = document.activeElement;
      const controls = [...document.querySelectorAll(PRESSABLE)];
      controls.forEach(control => { control.disabled = true; });
      this.#paused = { focused, controls };
    }
  }

  /** Ends the pause, and gives back the focus that a disabled control has lost. */
  resume() {
    this.#paused?.controls.forEach(control => { control.disabled = false; });
    if (document.activeElement === document.body) {
      this.#paused?.focused?.focus({ preventScroll: true });
    }
    this.#paused = null;
  }

  /** Clears texts that the server has received; a refusal, however late, gives them back, the newest first. */
  hear(frame) {
    const { refused } = frame;
    const given = this.#drafts.filter(draft => refused.includes(draft.ref));
    this.#drafts = this.#drafts.filter(draft => !given.includes(draft));
    this.#drafts.filter(draft => !draft.heard).forEach(draft => {
      draft.texts.filter(({ field, typed }) => field.value === typed).forEach(({ field }) => clear(field));
      draft.heard = true;
    });
    given.reverse().flatMap(draft => draft.texts).forEach(({ field, typed }) => {
      field.value = isClean(field) ? typed : field.value;
    });
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
    if (texts.length > 0) {
      this.#drafts = [...this.#drafts, { ref: message.ref, texts, heard: false }].slice(-MOST_DRAFTS);
    }
  }
}

/** Hides the notice about an earlier command, since it says nothing about the next. */
function hideNotice() {
  const notice = document.getElementById('notice');
  notice?.replaceChildren();
  notice?.removeAttribute('data-code');
  notice?.removeAttribute('data-ref');
  notice?.removeAttribute('data-refs');
}

function isClean(field) {
  return field.defaultValue === undefined || field.value === field.defaultValue;
}

function clear(field) {
  field.value = field.defaultValue;
}
