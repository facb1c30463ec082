/** A small JSON file of settings a person gave by name. */
import { readFileSync } from 'node:fs';
import type { Cli } from '../strings/en/cli';
import { WrongCall } from './wrong-call';

/** @throws WrongCall, its sentence made by `say`, when the file can't be read or is not JSON. */
export function readJson(
  file: string,
  { call }: Cli,
  say: (file: string, problem: string) => string,
): unknown {
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch (problem) {
    throw new WrongCall(say(file, call.unreadable), { cause: problem });
  }
  try {
    return JSON.parse(text);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new WrongCall(say(file, call.notJson(why)), { cause: problem });
  }
}

/** UTF-8, or the UTF-16 that Windows PowerShell's `>` writes; a byte-order mark is no part of the text. */
function decode(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(utf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
}
