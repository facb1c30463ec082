/** JSON on standard output: one object, an array that grows book by book, or an object a line. */
export type JsonShape = 'object' | 'array' | 'lines';

export interface JsonOutput {
  add(book: unknown): Promise<void>;
  end(): Promise<void>;
}

/**
 * `object`: the one book; nothing when it failed. `array`: all books, written as they are done, so that memory does not
 * grow with their number. `lines`: one object a line (NDJSON).
 */
export function jsonOutput(shape: JsonShape, write: (text: string) => Promise<void>): JsonOutput {
  let count = 0;
  return {
    async add(book) {
      if (shape === 'array') await write(count === 0 ? '[\n' : ',\n');
      count++;
      const text = JSON.stringify(book, null, shape === 'lines' ? undefined : 2);
      await write(shape === 'array' ? text : `${text}\n`);
    },
    async end() {
      if (shape === 'array') await write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}
