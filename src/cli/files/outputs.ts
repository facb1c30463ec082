/**
 * Where the scored copies of a call go (`--out`): a file for one book, a folder for several; never over a book that
 * is read or over another copy.
 */
import { realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../hosts/file/node';
import type { Cli } from '../../strings/parts/doors/cli';
import { BookFailure } from '../print/failure-line';
import { WrongCall } from '../call/calls';

export type Output =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder'; readonly folder: string };

/**
 * `--out` names a folder when it ends in a slash, is one already, or when there are several books; else a file.
 *
 * @example parseOutput('out/', 1) is { kind: 'folder', folder: 'out/' }
 * @example parseOutput('scored.xlsx', 1) is { kind: 'file', file: 'scored.xlsx' }
 */
function parseOutput(out: string, several: boolean): Output {
  const isFolder = several || /[\\/]$/.test(out) || (factsOf(out)?.isDirectory() ?? false);
  return isFolder ? { kind: 'folder', folder: out } : { kind: 'file', file: out };
}

/** The scored copy of a book in that folder: `kpi.xlsm` becomes `kpi-scored.xlsm`, `kpi.csv` `kpi-scored.xlsx`. */
function outputFor(book: string, output: Output): string {
  if (output.kind === 'file') return output.file;
  const extension = path.extname(book);
  return path.join(output.folder, `${path.basename(book, extension)}-scored${scoredExtension(book)}`);
}

/** A copy keeps the kind of its book (Excel refuses macros in an .xlsx); what is no workbook becomes one. */
function scoredExtension(book: string): string {
  const extension = path.extname(book).toLowerCase();
  return ['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(extension) ? extension : '.xlsx';
}

/** A name for the file itself: symbolic links followed as far as they exist, so that two names of a file are equal. */
function realName(file: string): string {
  const whole = path.resolve(file);
  const found = tryRealPath(whole);
  if (found !== null) return found;
  const folder = path.dirname(whole);
  return folder === whole ? whole : path.join(realName(folder), path.basename(whole));
}

function tryRealPath(file: string): string | null {
  return factsOf(file) === null ? null : realpathSync.native(file);
}

/** Null for what is not there, and for what can't be looked at: whoever reads or writes it then says why. */
function factsOf(file: string): Stats | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem) return null;
    throw problem;
  }
}

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
    if (inputs.has(realName(output.file))) throw new WrongCall(strings.call.outIsBook({ file: out }));
    const extension = scoredExtension(only);
    if (path.extname(output.file).toLowerCase() !== extension) {
      throw new WrongCall(strings.call.outExtension({ file: out, extension }));
    }
  }
  return {
    async place(book) {
      const file = outputFor(book, output);
      const real = realName(file);
      inputs.set(realName(book), book);
      if (inputs.has(real)) throw new BookFailure(strings.overAnotherBook({ file }));
      const other = written.get(real);
      if (other !== undefined) throw new BookFailure(strings.writtenTwice({ file, other }));
      if (output.kind === 'folder') await makeFolder(output.folder);
      return file;
    },
    done(book, file) {
      written.set(realName(file), book);
    },
  };
}
