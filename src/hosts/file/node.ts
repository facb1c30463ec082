/** What the file host needs of Node: the codec, and reading and replacing files without ever leaving half a book. */
import { readFileSync, statSync, type Stats } from 'node:fs';
import { lstat, mkdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { WorkbookProblem } from '../../workbook/problem';
import type { ProblemCode } from '../../workbook/problem';
import { codeOf, factsOf, replaceFile } from './replace-file';

export { nodeCodec } from './zip/codec-node';

export interface BookFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest file read: Node holds no larger piece at once. */
const MAX_FILE = 2 ** 31 - 1;
/** Read without waiting for other threads. */
const SMALL_FILE = 2 ** 20;

/** So often is a file read that another program writes meanwhile, and so long is it waited for between. */
const READINGS = 4;
const PAUSE_MS = 150;

/**
 * Reads a book's file, as it was at one moment: half of what was and half of what is now would be read as if it were a book.
 * @throws WorkbookProblem `not-found`, `broken-link`, `is-folder`, `no-permission-to-read`, `not-a-workbook` for a
 * device, `zip-bomb` when it is too large to be held, `changed-while-read` when it changes each time it is read
 */
export async function readBookFile(path: string): Promise<BookFile> {
  try {
    for (let reading = 1; reading <= READINGS; reading++) {
      const facts = statSync(path);
      const bytes = await bytesOf(path, facts);
      if (!facts.isFile() || isUnchanged(facts, statSync(path))) {
        return {
          name: basename(path),
          bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
        };
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new WorkbookProblem('changed-while-read', { file: path });
  } catch (cause) {
    if (await leadsNowhere(path)) throw new WorkbookProblem('broken-link', { file: path }, { cause });
    throw problemOf(cause, path, READING, 'no-permission-to-read');
  }
}

async function bytesOf(path: string, facts: Stats): Promise<Buffer> {
  if (facts.isDirectory()) throw new WorkbookProblem('is-folder', { file: path });
  if (mayNeverEnd(path, facts)) throw new WorkbookProblem('not-a-workbook', { file: path });
  if (facts.size > MAX_FILE) throw new WorkbookProblem('zip-bomb', { file: path, limit: MAX_FILE });
  // Of thousands of small books, each would wait four times for another thread.
  const isSmall = facts.isFile() && facts.size <= SMALL_FILE;
  return isSmall ? readFileSync(path) : readFile(path);
}

function isUnchanged(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}

/**
 * Devices give bytes without end, and a pipe that lies in a folder waits for a writer who may never come. A pipe the
 * shell hands over (`/dev/stdin`, `<(…)`) has its writer.
 */
function mayNeverEnd(path: string, facts: Stats): boolean {
  if (facts.isFIFO()) return !/^\/(?:dev|proc)\//.test(resolve(path));
  return !facts.isFile();
}

/**
 * Makes the folder results go to, with those above it.
 * @throws WorkbookProblem `output-folder-missing` where a file is in the way, `no-permission-to-write`, `disk-full`,
 * `write-failed`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const inTheWay = ['EEXIST', 'ENOTDIR'].includes(codeOf(cause) ?? '');
    if (inTheWay) throw new WorkbookProblem('output-folder-missing', { file: path, folder: path }, { cause });
    throw problemOf(cause, path, WRITING, 'write-failed');
  }
}

/**
 * Writes a book so that the file is either the old one or the whole new one: into a temporary file in the same folder,
 * through to the disk, then renamed over. Never over `input`, whatever link or spelling leads there.
 * A file that is read-only stays, as in Excel.
 * @throws WorkbookProblem `output-is-input`, `output-is-folder`, `output-folder-missing`, `broken-link`, `read-only`,
 * `no-permission-to-write`, `disk-full`, `write-failed`
 */
export async function writeBookFile(
  path: string,
  bytes: Uint8Array,
  options: { readonly input?: string } = {},
): Promise<void> {
  try {
    const target = await finalTarget(path);
    if (options.input !== undefined && (await isSameFile(target, options.input))) {
      throw new WorkbookProblem('output-is-input', { file: path });
    }
    await replaceFile(target, bytes);
  } catch (cause) {
    throw problemOf(cause, path, WRITING, 'write-failed');
  }
}

/** Where the bytes go: a link is followed, so that the link stays and what it points to is replaced. */
async function finalTarget(path: string): Promise<string> {
  const facts = await factsOf(path);
  if (facts?.isDirectory() === true) throw new WorkbookProblem('output-is-folder', { file: path });
  if (facts !== null) return realpath(path);
  if (await leadsNowhere(path)) throw new WorkbookProblem('broken-link', { file: path });
  const folder = await factsOf(dirname(resolve(path)));
  if (folder?.isDirectory() !== true) {
    throw new WorkbookProblem('output-folder-missing', { file: path, folder: dirname(resolve(path)) });
  }
  return resolve(path);
}

// Device and inode tell hard links, symbolic links and other spellings of one file; where a system gives none, the
// resolved path does.
async function isSameFile(target: string, input: string): Promise<boolean> {
  const [a, b] = [await factsOf(target), await factsOf(input)];
  if (a !== null && b !== null && a.ino !== 0) return a.dev === b.dev && a.ino === b.ino;
  return b !== null && resolve(target).toLowerCase() === (await realpath(input)).toLowerCase();
}

/** True for a link to something that is not there. */
async function leadsNowhere(path: string): Promise<boolean> {
  if ((await factsOf(path)) !== null) return false;
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

const READING: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ELOOP: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-permission-to-read',
  EPERM: 'no-permission-to-read',
};

const WRITING: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'output-folder-missing',
  ENOTDIR: 'output-folder-missing',
  EISDIR: 'output-is-folder',
  EACCES: 'no-permission-to-write',
  EPERM: 'no-permission-to-write',
  EROFS: 'no-permission-to-write',
  EBUSY: 'no-permission-to-write',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

function problemOf(
  cause: unknown,
  file: string,
  codes: Readonly<Record<string, ProblemCode>>,
  otherwise: ProblemCode,
): unknown {
  if (cause instanceof WorkbookProblem) return cause;
  const code = codeOf(cause);
  if (code === undefined) return cause;
  return new WorkbookProblem(codes[code] ?? otherwise, { file, system: code }, { cause });
}
