/** What the file host needs of Node: the codec, and reading and replacing files without ever leaving half a book. */
import type { Stats } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { WorkbookProblem } from '../../workbook/problem';
import type { ProblemCode } from '../../workbook/problem';

export { nodeCodec } from './zip/codec-node';

export interface BookFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest file read: Node holds no larger piece at once. */
const MAX_FILE = 2 ** 31 - 1;

/**
 * Reads a book's file. @throws WorkbookProblem `not-found`, `is-folder`, `no-permission-to-read`, `not-a-workbook` for a
 * device, `zip-bomb` when it is too large to be held
 */
export async function readBookFile(path: string): Promise<BookFile> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new WorkbookProblem('is-folder', { file: path });
    if (mayNeverEnd(path, facts)) throw new WorkbookProblem('not-a-workbook', { file: path });
    if (facts.size > MAX_FILE) throw new WorkbookProblem('zip-bomb', { file: path, limit: MAX_FILE });
    const bytes = await readFile(path);
    return { name: basename(path), bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (cause) {
    throw problemOf(cause, path, READING, 'no-permission-to-read');
  }
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
 * @throws WorkbookProblem `output-is-input`, `output-is-folder`, `output-folder-missing`, `no-permission-to-write`,
 * `disk-full`, `write-failed`
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
    await replace(target, bytes);
  } catch (cause) {
    throw problemOf(cause, path, WRITING, 'write-failed');
  }
}

async function replace(target: string, bytes: Uint8Array): Promise<void> {
  // Loaded here, as only writing needs it and loading it takes long.
  const { randomBytes } = await import('node:crypto');
  const temporary = join(dirname(target), `.copc-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = (await factsOf(target))?.mode;
    const file = await open(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Where the bytes go: a link is followed, so that the link stays and what it points to is replaced. */
async function finalTarget(path: string): Promise<string> {
  const facts = await factsOf(path);
  if (facts?.isDirectory() === true) throw new WorkbookProblem('output-is-folder', { file: path });
  if (facts !== null) return realpath(path);
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

async function factsOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
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

function codeOf(error: unknown): string | undefined {
  const isSystem = typeof error === 'object' && error !== null && 'code' in error;
  return isSystem && typeof error.code === 'string' ? error.code : undefined;
}
