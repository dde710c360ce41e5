// Keeps the page of a room up to date: frames come down a link, commands go up.
// Without this script, or before the link is open, the same forms are ordinary POSTs.
import { Link } from './link.js';
import { Frame } from './patch.js';
import { Hand } from './hand.js';
import { Commands } from './commands.js';
import { copyOnClick } from './copy.js';
import { chime } from './chime.js';
import { showTitle } from './title.js';
import { showWaiting } from './waiting.js';
import './upload.js';
import './drag.js';
import { hearTime, keepTime } from './time.js';
import { recall, remember } from './memory.js';
import { Witness } from './witness.js';

const page = document.documentElement;
const RELOAD = new Set([4401, 4403, 4404]);

/** The close code of a server with too much to do, for this page or for all. */
const BUSY = 1013;

/** How long after the opening a snapshot may take before the page is taken to be up to date, in ms. */
const SNAPSHOT_PATIENCE = 500;

/** Remembers a reload after being turned away, since a page turned away again would be reloaded for ever. */
const TURNED_AWAY = `turned away ${location.pathname}`;

const room = new URL(/^.*\/rooms\/[^/]+/.exec(location.pathname)[0], location.href).href;
const link = new Link(room, () => page.dataset.version, { opened, received, closed });
const hand = new Hand(link);
const commands = new Commands(link, hand);
const witness = new Witness();

function opened(kind) {
  page.dataset.connection = kind;
  hand.doubt();
  commands.resume();
  hand.begin();
  setTimeout(settled, SNAPSHOT_PATIENCE);
}

/** A socket opens even for those who are then turned away; a page that is still connected now has been let in. */
function settled() {
  if (link.isOpen) {
    remember(TURNED_AWAY, null);
    hand.offer();
  }
}

function received(text) {
  const frame = new Frame(text);
  hand.hear(frame);
  frame.apply();
  witness.look();
  if (frame.fragment('notice')?.dataset.code === 'nudge') {
    chime();
  }
  showWaiting();
  hearTime();
  showTitle();
  page.dataset.version = frame.version;
  hand.show();
  commands.hear(frame);
  hand.offer();
}

function closed(code) {
  hand.doubt();
  page.toggleAttribute('data-busy', code === BUSY);
  if (link.wasOpen) {
    page.dataset.connection = 'down';
    commands.pause();
  }
  if (RELOAD.has(code) && !recall(TURNED_AWAY)) {
    remember(TURNED_AWAY, true);
    location.reload();
  }
}

if (page.dataset.participant) {
  commands.listen();
  hand.listen();
  witness.listen();
  link.connect();
}
keepTime();
showTitle();
copyOnClick();
