/** The books a call names: its arguments, and for `-` the lines of standard input, one by one as they arrive. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Console } from '../console';

/**
 * The names with patterns for files taken apart, in alphabetical order: Windows' own shells hand `*.xlsx` on as it is.
 * A name that is a file's is no pattern, and a pattern nothing fits stays, to be told as not found.
 *
 * @example await booksNamed(['reports/*.xlsx', 'kpi.csv']) // ['reports/april.xlsx', 'reports/may.xlsx', 'kpi.csv']
 */
export async function booksNamed(names: readonly string[]): Promise<readonly string[]> {
  const books: string[] = [];
  for (const name of names) books.push(...(isPattern(name) ? await filesFor(name) : [name]));
  return books;
}

function isPattern(name: string): boolean {
  return /[*?]/.test(name) && !existsSync(name);
}

async function filesFor(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(slashed, { expandDirectories: false, absolute: path.isAbsolute(pattern) });
  return found.length === 0 ? [pattern] : found.sort();
}

/** Yields book names in order; blank lines of standard input are passed over. */
export async function* bookNames(
  names: readonly string[],
  console: Pick<Console, 'stdin'>,
): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== '-') {
      yield name;
      continue;
    }
    const { createInterface } = await import('node:readline');
    for await (const line of createInterface({ input: console.stdin, crlfDelay: Infinity })) {
      const listed = line.replace(/^\ufeff/, '').trim();
      if (listed !== '') yield listed;
    }
  }
}
