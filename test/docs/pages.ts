/** The project's own pages as the tests of this folder read them: files, headings, anchors, links. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const project = path.join(__dirname, '../..');

/** A file of the project as text, by its path from the project's folder: `page('docs/limits.md')`. */
export function page(name: string): string {
  return readFileSync(path.join(project, name), 'utf8');
}

/** Every file below a folder whose name ends so, as paths from the project's folder, sorted. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** A heading of a page: how many `#` it has, its text, and the line it stands in, from 0. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

/** The headings of a page, in order; what stands in fenced code is none. */
export function headings(markdown: string): Heading[] {
  let fenced = false;
  return markdown.split('\n').flatMap((text, line): Heading[] => {
    if (text.startsWith('```')) fenced = !fenced;
    const found = fenced ? null : /^(#{1,6}) (.+)$/.exec(text);
    return found === null ? [] : [{ level: (found[1] ?? '').length, text: (found[2] ?? '').trim(), line }];
  });
}

/** The anchor GitHub gives a heading: `anchor('Level: is it met?')` is `'level-is-it-met'`. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The targets of a page's links and pictures; those in code are none. */
export function links(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target ?? '');
}
