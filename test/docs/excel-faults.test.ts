/** The page of what Excel does names faults and tests that are there. */
import { headings, page } from './pages';

const faults = page('docs/excel-faults.md');
const steps = page('docs/host-test.md');
const sections = faults.split(/^## /m).slice(1);

/** `- test: `file`: name` as file and name. */
function named(section: string, what: 'fault' | 'test') {
  const lines = [...section.matchAll(new RegExp(`^- ${what}: \`([^\`]+)\`: (.+)$`, 'gm'))];
  return lines.map(([, file = '', name = '']) => ({ file, name }));
}

it('goes through all of them', () => {
  const numbers = headings(faults).flatMap(({ level, text }) => (level === 2 ? [text.split(' ')[0]] : []));
  expect(numbers).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11']);
});

describe.each(sections.map((section) => [section.split('\n')[0] ?? '', section]))('%s', (_, section) => {
  it('names a fault that tests can switch on', () => {
    const all = named(section, 'fault');
    expect(all).not.toEqual([]);
    for (const { file, name } of all) expect([file, page(file).includes(name)]).toEqual([file, true]);
  });

  it('names tests that are there, and a step of the host test there is', () => {
    const all = named(section, 'test');
    expect(all).not.toEqual([]);
    for (const { file, name } of all) {
      const title = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      expect([file, name, new RegExp(`\\(\\s*(['"])${title}\\1,`).test(page(file))]).toEqual([
        file,
        name,
        true,
      ]);
    }
    const step = /^- for eyes: step (\w+)$/m.exec(section)?.[1];
    if (step !== undefined) expect(steps).toMatch(new RegExp(`^- \\[ \\] ${step}\\. `, 'm'));
  });
});
