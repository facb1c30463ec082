/** `npm run dev`: its pages may talk to one web socket; the built ones are as their sources say. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../built';
import { evaluate, project, run } from './running';

const source = (file: string) => readFileSync(path.join(project, 'src', file), 'utf8');
const policyOf = (html: string) =>
  /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1];
const socket = 'ws://127.0.0.1:8080';

const withSocket = (html: string) =>
  evaluate(`
    import { withSocket } from './dev/dev-policy.mjs';
    console.log(JSON.stringify(withSocket(${JSON.stringify(html)}, '${socket}')));`) as string;

const pages = [
  ['workbench/page.html', 'workbench.html'],
  ['taskpane/page.html', 'taskpane.html'],
  ['taskpane/page.html', 'taskpane-zh.html'],
  ['commands/commands.html', 'commands.html'],
  ['commands/message.html', 'message.html'],
] as const;

describe('the policy of pages', () => {
  it.each(pages)('of %s, built as %s, is the one in its source, and names no socket', (file, built) => {
    const policy = policyOf(readFileSync(path.join(dist, built), 'utf8'));
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toBe(policyOf(source(file)));
    expect(policy).not.toMatch(/wss?:/);
  });

  it.each(['workbench/page.html', 'taskpane/page.html'])(
    'of %s, while somebody works on it, allows the socket besides and nothing else',
    (file) => {
      const html = withSocket(source(file));
      expect(html).not.toBe(source(file));
      expect(html.split(` ${socket}`)).toHaveLength(2);
      expect(html.replace(` ${socket}`, '')).toBe(source(file));
      expect(policyOf(html)).toContain(`connect-src 'self' ${socket}`);
    },
  );

  it('is never left as it is where it says nothing of connections', () => {
    expect(() => withSocket('<p>')).toThrow('has no connect-src');
  });
});

it('leaves no source map in what is built', () => {
  const scripts = readdirSync(dist).filter((name) => /\.m?js$/.test(name));
  const mapped = scripts.filter((name) =>
    /[#@] sourceMappingURL=(?!data:)\w/.test(readFileSync(path.join(dist, name), 'utf8').slice(-200)),
  );
  expect([scripts.length > 10, mapped]).toEqual([true, []]);
});

it('refuses what is no port, before it compiles anything', () => {
  const { status, stderr } = run('dev.mjs', ['--port', 'x']);
  expect([status, stderr]).toEqual([1, '--port is "x". Give a number from 1 to 65535.\n']);
});
