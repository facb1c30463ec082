import { daysBetween, nextAudit, nextAuditSerial } from '../../src/scoring/cycle';
import { parseLevelRule, parseProfile, parseProfileName } from '../../src/scoring/parse-profile';
import { baseProfile, goldProfile } from '../../src/scoring/profile';

const problems = (source: unknown) => {
  const parsed = parseProfile(source);
  return parsed.ok ? [] : parsed.problems.map(({ code, field }) => `${field}: ${code}`);
};

describe('a profile', () => {
  it('has a name', () => {
    expect(parseProfile(' Gold ')).toEqual({ ok: true, profile: goldProfile });
    expect(parseProfile('base')).toEqual({ ok: true, profile: baseProfile });
  });

  it('or two percentages, unconfirmed unless the sources state them', () => {
    expect(parseProfile('80 % / 87,5 %')).toMatchObject({
      profile: { name: '80/87.5', met: 80, metOrImproving: 87.5, unconfirmed: true },
    });
    expect(parseProfile('65/75')).toMatchObject({ profile: { unconfirmed: false } });
  });

  it('or fields; those left out are as in gold', () => {
    const source = {
      name: 'strict',
      level: '4 of 6',
      trend: { method: 'halves', periods: 24 },
      escalateAfter: 2,
    };
    expect(parseProfile(source)).toEqual({
      ok: true,
      profile: {
        ...goldProfile,
        name: 'strict',
        level: { kind: 'k-of-n', met: 4, of: 6 },
        trend: { ...goldProfile.trend, method: 'halves', periods: 24 },
        escalateAfter: 2,
      },
    });
  });

  it('comes back from JSON as it was', () => {
    for (const profile of [goldProfile, baseProfile]) {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
    }
  });

  it('cannot call its own thresholds confirmed', () => {
    expect(parseProfile({ met: 10, unconfirmed: false })).toMatchObject({ profile: { unconfirmed: true } });
  });

  it('names every field that is wrong', () => {
    const source = {
      name: '',
      met: 120,
      metOrImproving: 66.667,
      unconfirmed: 'no',
      level: 'often',
      trend: { method: 'guess', periods: 5, minimum: 7.5, p: '0.1', window: 3 },
      escalateAfter: 0,
      colour: 'red',
    };
    expect(problems(source).sort()).toEqual(
      [
        'name: not-text',
        'met: out-of-range',
        'metOrImproving: too-many-decimals',
        'unconfirmed: not-true-or-false',
        'level: unknown-value',
        'trend.method: unknown-value',
        'trend.periods: out-of-range',
        'trend.minimum: not-whole',
        'trend.p: not-a-number',
        'trend.window: unknown-field',
        'escalateAfter: out-of-range',
        'colour: unknown-field',
      ].sort(),
    );
  });

  it('is called by its name without the spaces around it', () => {
    expect(parseProfile({ name: ' strict ' })).toMatchObject({ profile: { name: 'strict' } });
    expect(problems({ name: '   ' })).toEqual(['name: not-text']);
  });

  it('says what is allowed, and what was found', () => {
    const detailsOf = (source: unknown) => {
      const parsed = parseProfile(source);
      return parsed.ok ? [] : parsed.problems.map(({ details }) => details);
    };
    expect(detailsOf('silver')).toEqual([{ found: 'silver', allowed: 'gold, base, 50/75' }]);
    expect(detailsOf({ trend: { window: 3 } })).toEqual([{ allowed: 'method, periods, minimum, p' }]);
    expect(detailsOf({ level: 'often' })).toEqual([{ found: 'often', allowed: 'latest, mean 3, 4 of 6' }]);
    expect(detailsOf({ unconfirmed: 1 })).toEqual([{ found: '1', allowed: 'true, false' }]);
    expect(detailsOf({ met: 66.667 })).toEqual([{ found: 66.667, most: 2 }]);
    expect(detailsOf({ escalateAfter: 1.5 })).toEqual([{ found: 1.5, least: 1, most: 1000 }]);
    expect(detailsOf({ trend: { p: '0.1' } })).toEqual([{ found: '0.1' }]);
    expect(detailsOf([65])).toEqual([{ found: '[65]' }]);
    expect(detailsOf(undefined)).toEqual([{ found: 'undefined' }]);
    expect(parseProfile({ escalateAfter: 0 })).toEqual({
      ok: false,
      problems: [
        { code: 'out-of-range', field: 'escalateAfter', details: { found: 0, least: 1, most: 1000 } },
      ],
    });
    expect(parseProfile({ trend: { method: 'guess' } })).toMatchObject({
      problems: [{ details: { found: 'guess', allowed: 'mann-kendall, theil-sen, halves' } }],
    });
  });

  it('is not just anything', () => {
    expect(problems('silver')).toEqual([': unknown-profile']);
    expect(problems('0/75')).toEqual(['met: out-of-range']);
    expect(problems('65/0')).toEqual(['metOrImproving: out-of-range']);
    expect(problems([65, 75])).toEqual([': not-an-object']);
    expect(problems(null)).toEqual([': not-an-object']);
    expect(problems(3)).toEqual([': not-an-object']);
    expect(problems({ trend: [] })).toEqual(['trend: not-an-object']);
  });
});

describe('the profile a formula names', () => {
  it.each([
    ['GOLD ', goldProfile],
    [' Base', baseProfile],
    ['65/75', { ...goldProfile, name: '65/75' }],
    ['50 % / 75 %', { ...goldProfile, name: '50/75', met: 50, unconfirmed: true }],
    ['65/80', { ...goldProfile, name: '65/80', metOrImproving: 80, unconfirmed: true }],
    ['62,5/100', { ...goldProfile, name: '62.5/100', met: 62.5, metOrImproving: 100, unconfirmed: true }],
    ['0.01/0.01', { ...goldProfile, name: '0.01/0.01', met: 0.01, metOrImproving: 0.01, unconfirmed: true }],
    ['0/75', null],
    ['65/0', null],
    ['100.01/75', null],
    ['65/100.01', null],
    ['66.667/75', null],
    ['65/66.667', null],
    ['x50/75', null],
    ['50/75x', null],
    ['50', null],
    ['silver', null],
  ])('%j is %j', (name, profile) => {
    expect(parseProfileName(name)).toEqual(profile);
    const parsed = parseProfile(name);
    expect(parsed.ok ? parsed.profile : null).toEqual(profile);
  });
});

describe('a level rule', () => {
  it.each([
    ['latest', { kind: 'latest' }],
    [' Latest ', { kind: 'latest' }],
    ['mean 3', { kind: 'mean', points: 3 }],
    ['mean 12', { kind: 'mean', points: 12 }],
    ['Mean of 10', { kind: 'mean', points: 10 }],
    ['4 of 6', { kind: 'k-of-n', met: 4, of: 6 }],
    ['10 of 12', { kind: 'k-of-n', met: 10, of: 12 }],
    ['6 of 6', { kind: 'k-of-n', met: 6, of: 6 }],
    ['mean 1000', { kind: 'mean', points: 1000 }],
    ['mean 1001', null],
    ['0 of 6', null],
    ['a mean 3', null],
    ['mean 3 b', null],
    ['x4 of 6', null],
    ['4 of 6x', null],
    [
      { kind: 'mean', points: 1 },
      { kind: 'mean', points: 1 },
    ],
    [{ kind: 'mean', points: 1.5 }, null],
    [{ kind: 'mean', points: '3' }, null],
    [{ kind: 'k-of-n', met: 2 }, null],
    [null, null],
    ['7 of 6', null],
    ['mean 0', null],
    ['mean', null],
    [3, null],
  ])('%j is %j', (source, rule) => {
    expect(parseLevelRule(source)).toEqual(rule);
  });
});

describe('the next audit', () => {
  it('is two years on, and at the end of a shorter month', () => {
    expect(nextAudit({ year: 2024, month: 2, day: 29 })).toEqual({ year: 2026, month: 2, day: 28 });
    expect(nextAudit({ year: 2023, month: 12, day: 31 })).toEqual({ year: 2025, month: 12, day: 31 });
  });

  it.each([
    [45351, 46081],
    [45351.75, 46081],
    [1, 732],
    [61, 791],
    [59, 790],
  ])('after serial %f is serial %i', (certified, due) => {
    expect(nextAuditSerial(certified)).toBe(due);
  });

  it('is nothing after what is no date', () => {
    expect([0, -5, 60, NaN, 3e6].map(nextAuditSerial)).toEqual([null, null, null, null, null]);
  });

  it('is so many days away, negative when past', () => {
    const due = { year: 2026, month: 2, day: 28 };
    expect(daysBetween({ year: 2026, month: 2, day: 1 }, due)).toBe(27);
    expect(daysBetween({ year: 2026, month: 3, day: 1 }, due)).toBe(-1);
  });
});
