/** Replaces a file whole or not at all, and leaves alone one that is read-only, as Excel does. */
import { access, constants, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { WorkbookProblem } from '../../workbook/problem';
import { nodeCodec } from './zip/codec-node';

/**
 * Writes a file so that it is either the old one or the whole new one: into a temporary file in the same folder, through
 * to the disk, then renamed over. What a run that was killed left there is swept.
 * @param target no link
 * @throws WorkbookProblem `read-only`; else what the system says
 */
export async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
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
  // A check sum tells machines apart; loading what makes digests takes longer than writing a file.
  const machine = nodeCodec.crc32(Buffer.from(hostname())).toString(16).padStart(8, '0');
  for (const name of await namesIn(folder)) {
    const [, where, writer] = TEMPORARY.exec(name) ?? [];
    if (where === machine && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
  return join(folder, `.copc-${machine}-${process.pid}-${process.hrtime.bigint().toString(16)}.tmp`);
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

/** Null where nothing is; a link is followed. */
export async function factsOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** The code of an error of the system; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  const isSystem = typeof error === 'object' && error !== null && 'code' in error;
  return isSystem && typeof error.code === 'string' ? error.code : undefined;
}
