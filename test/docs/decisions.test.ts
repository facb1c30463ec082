/** Decisions as short dated records, one a file, each number once. */
import { filesBelow, page } from './pages';

const records = filesBelow('docs/decisions', /\.md$/);

describe('docs/decisions', () => {
  it('gives each record a number of its own', () => {
    const numbers = records.map((file) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1] ?? file);
    expect(new Set(numbers).size).toBe(records.length);
    expect(numbers.filter((number) => !/^\d{4}$/.test(number))).toEqual([]);
  });

  it.each(records)('%s says when, context, decision, cost and what would change it, in a page', (file) => {
    const text = page(file);
    const number = /\/(\d{4})-/.exec(file)?.[1];
    expect(text).toMatch(new RegExp(`^# ${number} \\S`));
    expect(text).toMatch(/\b20\d\d-\d\d-\d\d\b/);
    for (const part of ['Context', 'Decision', 'Cost', 'What would change it']) {
      expect(text).toMatch(new RegExp(`(\\*\\*${part}\\.?\\*\\*|^#+ ${part}$)`, 'm'));
    }
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(400);
  });
});
