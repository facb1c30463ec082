/** Runs the manifest checker as a process of its own, on many manifests at once. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const project = path.join(__dirname, '../..');
export const own = readFileSync(path.join(project, 'manifest.xml'), 'utf8');

export interface Problem {
  readonly code: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  readonly advice?: true;
}

export interface Verdict {
  readonly file: string;
  readonly accepted: boolean;
  readonly problems: readonly Problem[];
}

/** The checker's verdicts on files, in their order. */
export function checkFiles(files: readonly string[], options: readonly string[] = []): readonly Verdict[] {
  const checker = path.join(project, 'tools/manifest/check.mjs');
  const { stdout } = spawnSync(process.execPath, [checker, '--json', ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as readonly Verdict[];
}

/** The checker's verdicts on manifests that are in no file yet. */
export function checkTexts(texts: readonly (string | Uint8Array)[]): readonly Verdict[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-manifest-'));
  return checkFiles(
    texts.map((text, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    }),
  );
}
