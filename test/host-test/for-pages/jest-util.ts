/** What `expect` takes of jest-util, which needs a disk: for a page. */
export const isPromise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function';

export const pluralize = (word: string, count: number, ending = 's'): string =>
  `${count} ${word}${count === 1 ? '' : ending}`;

export class ErrorWithStack extends Error {}
