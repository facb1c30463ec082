/** Runs the tools as a person does, each in a process of its own, in folders of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const project = path.join(__dirname, '../..');

export function temporary(): string {
  return mkdtempSync(path.join(tmpdir(), 'copc-tools-'));
}

/** A tool run to its end. */
export function run(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(project, 'tools', tool), ...args],
    {
      encoding: 'utf8',
      env,
    },
  );
  return { status, stdout, stderr };
}

/** What a script that imports the tools gives, as JSON. */
export function evaluate(script: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: path.join(project, 'tools'),
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
