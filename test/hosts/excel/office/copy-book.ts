/** A second in-memory workbook that is as one is now and shares nothing with it. */
import type { Book } from './book';

export function copyBook(book: Book): Book {
  return copyOf(book, new Map());
}

function copyOf<T>(value: T, made: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = made.get(value);
  if (known !== undefined) return known as T;
  const copy = emptyLike(value);
  made.set(value, copy);
  if (value instanceof Map && copy instanceof Map) {
    for (const [key, one] of value) copy.set(copyOf(key, made), copyOf(one, made));
  } else if (value instanceof Set && copy instanceof Set) {
    for (const one of value) copy.add(copyOf(one, made));
  }
  for (const [name, one] of Object.entries(value)) {
    if (typeof one === 'function') throw new TypeError(`the workbook holds a function: ${name}`);
    Object.assign(copy, { [name]: copyOf(one as unknown, made) });
  }
  return copy as T;
}

function emptyLike(value: object): object {
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  if (Array.isArray(value)) return [];
  return Object.create(Object.getPrototypeOf(value) as object | null) as object;
}
