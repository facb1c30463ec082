/** In which ExcelApi set each member came, read from the comments of Office.js's own type definitions. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let known: ReadonlyMap<string, number> | null = null;

/** `apiSetOf('Worksheet', 'notes')` is `18`, for 1.18; `1` where nothing is said, null for a member that isn't there. */
export function apiSetOf(type: string, member: string): number | null {
  known ??= readApiSets();
  return known.get(`${type}.${member}`) ?? null;
}

function readApiSets(): ReadonlyMap<string, number> {
  const path = createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(path, 'utf8');
  const lines = text.slice(text.indexOf('declare namespace Excel {')).split('\n');
  const sets = new Map<string, number>();
  let type: string | null = null;
  let set = 1;
  for (const line of lines) {
    const opened = /^ {4}(?:export )?class (\w+)/.exec(line);
    if (opened !== null) type = opened[1] ?? null;
    else if (/^ {4}}/.test(line)) type = null;
    const said = /\[Api set: ExcelApi (?:(\d+)\.(\d+)|(\w+))/.exec(line);
    if (said !== null) set = said[2] === undefined ? 99 : Number(said[2]);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (type !== null && member !== null) {
      const name = `${type}.${member[1] ?? ''}`;
      sets.set(name, Math.min(sets.get(name) ?? 99, set));
      set = 1;
    }
  }
  return sets;
}
