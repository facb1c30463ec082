// The figures of the reading bench as text: right, told, missed, silent, by what the books have in common.

export const CLASSES = ['right', 'told', 'missed', 'silent'];

/**
 * @param {string} title
 * @param {readonly (readonly [string, readonly { class: string }[]])[]} rows a name and its books
 */
export function table(title, rows) {
  const head = line(title, 'books', ...CLASSES.map((kind) => `${kind} %`));
  const body = rows.map(([name, books]) =>
    line(name, String(books.length), ...CLASSES.map((kind) => share(books, kind))),
  );
  return [head, ...body].join('\n');
}

/** Books by a name, or by several names each; sorted by name. */
export function grouped(books, namesOf) {
  const groups = new Map();
  for (const book of books)
    for (const name of [namesOf(book)].flat()) groups.set(name, [...(groups.get(name) ?? []), book]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function line(name, ...cells) {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(10)).join('');
}

/** `share([{ class: 'right' }, { class: 'told' }], 'right')` is `'50.0'`. */
function share(books, kind) {
  const count = books.filter((book) => book.class === kind).length;
  return books.length === 0 ? '–' : ((100 * count) / books.length).toFixed(1);
}
