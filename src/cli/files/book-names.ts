/** The books a call names: its arguments, and for `-` the lines of standard input, one by one as they arrive. */
import type { Console } from '../console';

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
