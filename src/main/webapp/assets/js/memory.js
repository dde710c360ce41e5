const PREFIX = 'pointing-party.';

/** What this tab remembers from one page to the next under this key, or null. */
export function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

/** Remembers a value, or nothing if it is null; a browser that keeps nothing for us forgets. */
export function remember(key, value) {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Then it is as if the tab were new.
  }
}
