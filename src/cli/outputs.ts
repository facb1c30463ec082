/** The scored copies of a call (`--out`): where each goes, and that none replaces a book or another copy. */
import path from 'node:path';
import { makeFolder } from '../hosts/file/node';
import type { Cli } from '../strings/en/cli';
import { BookFailure } from './failure-line';
import { outputFor, parseOutput, realName, scoredExtension } from './output-path';
import { WrongCall } from './wrong-call';

export interface Outputs {
  /**
   * The file a book's copy goes to, its folder made where a new one was asked for.
   *
   * @throws BookFailure when the copy would replace another book of the call or a copy written before; WorkbookProblem
   *   when the folder can't be made.
   */
  place(book: string): Promise<string>;
  /** Notes that the copy was written. */
  done(book: string, file: string): void;
}

/**
 * Settles what can be settled before any book is read.
 *
 * @throws WrongCall when the one book's copy would be the book itself, or would have a name Excel refuses.
 */
export function outputs(out: string, books: readonly string[], strings: Cli): Outputs {
  const several = books.length > 1 || books.includes('-');
  const output = parseOutput(out, several);
  const inputs = new Map(books.filter((book) => book !== '-').map((book) => [realName(book), book]));
  const written = new Map<string, string>();
  const [only] = books;
  if (output.kind === 'file' && only !== undefined) {
    if (inputs.has(realName(output.file))) throw new WrongCall(strings.call.outIsBook(out));
    const extension = scoredExtension(only);
    if (path.extname(output.file).toLowerCase() !== extension) {
      throw new WrongCall(strings.call.outExtension(out, extension));
    }
  }
  return {
    async place(book) {
      const file = outputFor(book, output);
      const real = realName(file);
      inputs.set(realName(book), book);
      if (inputs.has(real)) throw new BookFailure(strings.overAnotherBook(file));
      const other = written.get(real);
      if (other !== undefined) throw new BookFailure(strings.writtenTwice(file, other));
      if (output.kind === 'folder') await makeFolder(output.folder);
      return file;
    },
    done(book, file) {
      written.set(realName(file), book);
    },
  };
}
