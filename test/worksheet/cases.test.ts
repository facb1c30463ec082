/** Books in folders, each with what a person would say it holds: `npm run case -- NAME` prints it for a new one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asText, outcomeOf } from './cases/outcome';

const folder = path.join(__dirname, 'cases');
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

it.each(names)('%s', async (name) => {
  const files = readdirSync(path.join(folder, name));
  const [book = '', ...others] = files.filter((file) => /^book\.(csv|xlsx|xlsm)$/.test(file));
  expect([files.length, others]).toEqual([2, []]);
  const expected = readFileSync(path.join(folder, name, 'expected.json'), 'utf8');
  expect(asText(await outcomeOf(path.join(folder, name, book)))).toBe(expected);
});
