const policy = window.trustedTypes?.createPolicy('pointing-party', { createHTML: html => html });

/** Regions that a screen reader listens to: it reads out what is put in, not what is changed. */
const LIVE_REGION = '[aria-live], [role=status], [role=alert]';

/** One message from the server: fragments of the page, each with what to do with it. */
export class Frame {
  #root;

  /** Parses the text in a document of its own, in which nothing runs and nothing is fetched. */
  constructor(text) {
    const html = `<!doctype html><body>${text}`;
    const parsed = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
    this.#root = parsed.body.firstElementChild;
    for (const tree of [this.#root, ...this.#templates().map(template => template.content)]) {
      tree.querySelectorAll('script').forEach(script => script.remove());
    }
  }

  /** The moment of the room that the page shows once this frame is applied. */
  get version() {
    return this.#root.getAttribute('n');
  }

  /** The fragment that replaces the element with this id, or null. */
  fragment(id) {
    return [...this.#root.children].find(element => element.id === id) ?? null;
  }

  /** The numbers of the commands that this frame refuses. */
  get refused() {
    return (this.fragment('notice')?.dataset.refs ?? '').split(' ').filter(Boolean).map(Number);
  }

  /** Brings the page up to date; a focused control keeps the focus, or leaves it to its region. */
  apply() {
    const focused = document.activeElement;
    const region = focused?.closest('[tabindex="-1"]:not(main)');
    this.#patch();
    if (document.activeElement === document.body) {
      const heir = focused?.id && document.getElementById(focused.id) || region && document.getElementById(region.id);
      heir?.focus({ preventScroll: true });
    }
  }

  #patch() {
    for (const element of [...this.#root.children]) {
      if (element.localName === 'template') {
        operate(element);
      } else {
        replace(element);
      }
    }
  }

  #templates() {
    return [...this.#root.querySelectorAll('template')];
  }
}

/** Does what a wrapper says; ignores what it does not know. */
function operate(template) {
  const target = document.getElementById(template.getAttribute('to'));
  const { content } = template;
  switch (target && template.getAttribute('op')) {
    case 'append': [...content.children].forEach(child => replace(child) || target.append(child)); break;
    case 'inner': morphChildren(target, content); break;
    case 'remove': target.remove(); break;
  }
}

/** Replaces the element that has this one's id; false if there is none. */
function replace(fresh) {
  const old = document.getElementById(fresh.id);
  if (old && old.nodeName === fresh.nodeName) {
    morph(old, fresh);
  } else {
    old?.replaceWith(fresh);
  }
  return old !== null;
}

/** Makes an element equal to a fresh one but keeps the node, and with it focus, caret, scroll and what was typed. */
function morph(old, fresh) {
  if (old.isEqualNode(fresh) && old.type !== 'radio' && !old.querySelector('input[type=radio]')) {
    return;
  }
  const untouched = old.value === old.defaultValue;
  morphAttributes(old, fresh);
  if (old.matches(LIVE_REGION)) {
    old.replaceChildren(...fresh.childNodes);
  } else {
    morphChildren(old, fresh);
  }
  if (old.type === 'radio') {
    old.checked = fresh.defaultChecked;
  } else if (untouched && old.value !== old.defaultValue) {
    old.value = old.defaultValue;
  }
}

function morphAttributes(old, fresh) {
  const names = new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()]);
  for (const name of names) {
    const value = fresh.getAttribute(name);
    if (value === old.getAttribute(name) || isLeftAlone(old, name)) {
      continue;
    }
    if (value === null) {
      old.removeAttribute(name);
    } else {
      old.setAttribute(name, value);
    }
  }
}

/** Whether a frame leaves this attribute alone: the reader opens details, and no frame brings code. */
function isLeftAlone(element, attribute) {
  return element.localName === 'details' && attribute === 'open' || attribute.startsWith('on');
}

function morphChildren(old, fresh) {
  const wanted = new Set([...fresh.children].map(identity));
  let next = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const match = counterpart(child, next, wanted);
    if (!match) {
      old.insertBefore(child, next);
      continue;
    }
    removeBetween(next, match);
    next = match.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) {
      morph(match, child);
    } else if (match.data !== child.data) {
      match.data = child.data;
    }
  }
  removeBetween(next, null);
}

/** The first node from here on that can become the fresh one, before any other that is still wanted. */
function counterpart(fresh, from, wanted) {
  const sought = identity(fresh);
  for (let node = from; node; node = node.nextSibling) {
    const found = identity(node);
    if (found === sought) {
      return node;
    }
    if (node.nodeType === Node.ELEMENT_NODE && wanted.has(found)) {
      return null;
    }
  }
  return null;
}

function removeBetween(from, to) {
  for (let node = from; node !== to;) {
    const gone = node;
    node = node.nextSibling;
    gone.remove();
  }
}

/** What must be equal for a node to be the same: a button must not turn into another under somebody's finger. */
function identity(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return node.nodeName;
  }
  const told = node.id || node.dataset?.command || node.getAttribute('name')
    || node.querySelector(':scope > summary')?.textContent.trim() || '';
  const choice = /^(radio|submit)$/.test(node.type) || node.localName === 'option' ? node.getAttribute('value') : '';
  return [node.nodeName, told, choice].join(' ');
}
