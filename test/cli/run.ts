/** Runs the built command as a process of its own, as a shell would. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from '../built';

export const root = path.join(__dirname, '../..');
const command = path.join(dist, 'copc.mjs');
export const books = path.join(root, 'test/vectors/books');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Close the command's output after so many bytes, as `head` does. */
  readonly closeAfter?: number;
}

export function copc(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { stdin = '', env = {}, cwd = root, closeAfter } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'C', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (closeAfter !== undefined && stdout.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A command that ends early does not read its input to the end.
    child.stdin.on('error', () => undefined).end(stdin);
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'copc-'));
}
