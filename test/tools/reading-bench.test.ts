import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

function bench(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'tools/bench/reading.mjs'), ...args],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
  });
}

describe('npm run bench:reading', () => {
  it('prints a table by layout, language and feature, with the words and without', async () => {
    const withWords = await bench('--count', '16', '--seed', '5', '--own');
    const without = await bench('--count', '16', '--seed', '5', '--own', '--without-words');
    expect([withWords.status, without.status]).toEqual([0, 0]);
    for (const { stdout } of [withWords, without])
      expect(stdout).toMatch(/by layout.*[\s\S]*by language.*[\s\S]*by feature/);
    const right = (text: string) => Number(/^all +16 +([\d.]+)/m.exec(text)?.[1]);
    expect(right(withWords.stdout)).toBeGreaterThan(90);
    // The words are gone, or this says nothing of proofs.
    expect(right(without.stdout)).toBeLessThan(right(withWords.stdout));
  }, 120_000);

  it('takes words away from its own bundle alone', () => {
    expect(readFileSync(path.join(root, 'webpack.config.js'), 'utf8')).not.toMatch(/measure-words/);
  });

  it('says what is wrong with a count', async () => {
    const { status, stderr } = await bench('--count', 'many');
    expect(status).toBe(1);
    expect(stderr).toBe('--count is "many". Give a whole number.\n');
  });
});
