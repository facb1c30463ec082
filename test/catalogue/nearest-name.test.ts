import { catalogue } from '../../src/catalogue/catalogue';
import { nearestName } from '../../src/catalogue/nearest-name';

describe('a mistyped name', () => {
  it.each([
    ['STATSU', 'STATUS'],
    ['statu', 'STATUS'],
    ['TRENDSLOP', 'TRENDSLOPE'],
    ['GOLDSCOER', 'GOLDSCORE'],
    ['LEVLEKO', 'LEVELOK'],
    ['LVLEKO', null],
    ['AGENT', 'AGENTS'],
    ['GAPS', 'GAP'],
    ['SUM', null],
    ['MAP', 'GAP'],
    ['', null],
    ['PROBES', null],
  ])('%j is meant for %j', (name, near) => {
    expect(nearestName(name)).toBe(near);
  });

  it('is meant for its own function, whatever two neighbouring letters are swapped', () => {
    for (const { name, hidden } of catalogue) {
      if (hidden) continue;
      for (let at = 0; at + 1 < name.length; at++) {
        const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
        expect([swapped, nearestName(swapped)]).toEqual([swapped, name]);
      }
    }
  });
});
