/** What the file host needs of Node: the codec, and reading and replacing files without ever leaving half a book. */
import type { Stats } from 'node:fs';
import {
  access,
  constants,
  lstat,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
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
 * Reads a book's file. @throws WorkbookProblem `not-found`, `broken-link`, `is-folder`, `no-permission-to-read`, `not-a-workbook` for a
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
    if (await leadsNowhere(path)) throw new WorkbookProblem('broken-link', { file: path }, { cause });
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
    await replace(target, bytes);
  } catch (cause) {
    throw problemOf(cause, path, WRITING, 'write-failed');
  }
}

async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const mode = (await factsOf(target))?.mode;
  // To rename over a file only its folder must be writable, so its own word is asked for.
  if (mode !== undefined && !(await mayBeWritten(target, mode))) {
    throw new WorkbookProblem('read-only', { file: target });
  }
  const temporary = await temporaryName(dirname(target));
  try {
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

async function mayBeWritten(file: string, mode: number): Promise<boolean> {
  // Whoever may write everything still means a read-only file to stay.
  if ((mode & 0o222) === 0) return false;
  try {
    await access(file, constants.W_OK);
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

const TEMPORARY = /^\.copc-([0-9a-f]{8})-(\d+)-[0-9a-f]+\.tmp$/;

/** A name nobody has, which tells who writes; what runs that were killed on this machine left in the folder is swept. */
async function temporaryName(folder: string): Promise<string> {
  // Loaded here, as only writing needs them and loading them takes long.
  const { createHash, randomBytes } = await import('node:crypto');
  const { hostname } = await import('node:os');
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  for (const name of await namesIn(folder)) {
    const [, where, writer] = TEMPORARY.exec(name) ?? [];
    if (where === machine && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
  return join(folder, `.copc-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** None of a folder one may write to and not look into. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

function isRunning(writer: number): boolean {
  try {
    // Signal 0 only asks whether the program is there.
    return process.kill(writer, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
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
