const PREFIX = 'pointing-party.';

/** The value that this tab remembers from one page to the next under this key, or null. */
export function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

/** Remembers a value, or forgets it if null; a browser without storage remembers nothing. */
export function remember(key, value) {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Then the next page is as in a new tab.
  }
}
