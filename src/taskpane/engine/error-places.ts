/** Where in our scripts an error came from, without its message, which may hold what stands in a cell. */

const MOST = 12;
const PLACE = /([\w.-]+\.(?:js|mjs|tsx?)):(\d+):(\d+)\)?$/;
const NAMED = /^\s*(?:at )?([\w$.<>]{1,60})(?: \(|@)/;

/** `["at scoreTable (pane-work.js:1:2041)"]`; empty where the browser tells nothing. */
export function placesOf(error: Error): readonly string[] {
  const { stack = '', message } = error;
  // The message comes first, in some browsers; it may have lines that look like places.
  const start = message === '' ? 0 : stack.indexOf(message);
  const lines = (start < 0 ? stack : stack.slice(start + message.length)).split('\n');
  const places = lines.flatMap((line) => {
    const place = PLACE.exec(line.trim());
    if (place === null) return [];
    const name = NAMED.exec(line)?.[1] ?? '';
    const where = `${place[1] ?? ''}:${place[2] ?? ''}:${place[3] ?? ''}`;
    return [name === '' ? `at ${where}` : `at ${name} (${where})`];
  });
  return places.slice(0, MOST);
}

/** The kind of error, if it is a plain word: `"TypeError"`. */
export function errorKind(error: Error): string {
  return /^\w{1,40}$/.test(error.name) ? error.name : '';
}
