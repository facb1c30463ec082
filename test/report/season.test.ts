/** Season from the sheet to the sentence (scoring §4). */
import { gapsText } from '../../src/cli/print/gaps-text';
import { fingerprintOf } from '../../src/report/fingerprint';
import { gapsPlan } from '../../src/report/gaps/gaps-plan';
import { scorecardJson } from '../../src/report/json';
import { readinessOf } from '../../src/report/readiness/parts';
import { explainMetric } from '../../src/report/scorecard/explain';
import { wholeOf } from '../../src/report/scorecard/whole';
import { profileFacts } from '../../src/report/summary/provenance';
import { wholeHistory } from '../../src/report/scorecard/whole-history';
import type { Season } from '../../src/scoring/metric';
import { goldProfile, type Profile } from '../../src/scoring/profile';
import { currentEdition } from '../../src/strings/editions';
import { languages } from '../../src/strings/language';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import type { CellValue } from '../../src/workbook/snapshot';
import { memoryHost } from '../workflows/memory-host';
import { texts } from './planned';
import { centreCard } from './sample';

const lastYear = [70, 71, 73, 74, 75, 76, 77, 79, 80, 81, 83, 84];
const thisYear = [70, 71, 72, 74, 75, 76, 77, 78, 80, 81, 82, 84];
const header = ['Metric', 'Target', 'Better'];
const named = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = from + index;
    return `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
const months = (count: number) => named(0, count);

async function cardOf(rows: readonly (readonly CellValue[])[], season?: Season) {
  const profile: Profile = season === undefined ? goldProfile : { ...goldProfile, season };
  return scoreSheet(memoryHost([{ name: 'KPI', rows }]), 'KPI', { profile, asOf: null, map: null });
}

const seasonal = [
  [...header, ...months(24)],
  ['Service level', 90, 'higher', ...lastYear, ...thisYear],
];

async function sentence(rows: readonly (readonly CellValue[])[], season?: Season): Promise<string> {
  const card = await cardOf(rows, season);
  const [scored] = card.tables;
  if (scored === undefined) throw new Error('nothing scored');
  return explainMetric(scored, 0, card.profile, 'en');
}

describe('an improvement over the months before', () => {
  it('that is none over last year says so, and the verdict stays', async () => {
    const card = await cardOf(seasonal);
    expect(card.tables[0]?.score.scores[0]?.status).toBe('improving');
    expect(await sentence(seasonal)).toContain(
      'of the 3 before 78.3333. Better than the months before, but not than a year ago: it may be the season ' +
        '(mean of the last 3 points 82.3333, of the same 3 a year ago 82.6667). Action',
    );
    const json = scorecardJson(card, 'en').tables[0]?.metrics[0];
    expect(json).toMatchObject({ trend: 'improving', yearAgo: 'worse' });
    expect(Object.keys(json ?? {}).slice(10, 13)).toEqual(['trend', 'yearAgo', 'slope']);
  });

  it('that is one over last year, too, has nothing to add', async () => {
    const rows = [seasonal[0] ?? [], ['Service level', 90, 'higher', ...thisYear, ...lastYear]];
    expect(await sentence(rows)).not.toContain('a year ago');
    expect(scorecardJson(await cardOf(rows), 'en').tables[0]?.metrics[0]?.yearAgo).toBe('better');
  });

  it('or a decline that is none, is told in quarters and weeks, too', async () => {
    const quarters = ['2022', '2023'].flatMap((year) => [1, 2, 3, 4].map((one) => `${year}-Q${one}`));
    const handle = [82, 78, 74, 70, 81, 77, 73, 71].map((value) => 100 - value);
    const falling = [
      [...header, ...quarters],
      ['AHT', 10, 'lower', ...handle],
    ];
    // (27 + 29) / 2 this year and (26 + 30) / 2 last year.
    expect(await sentence(falling)).toMatch(
      /Adverse trend.* Worse than the quarters before, but not than a year ago: it may be the season \(mean of the last 2 points 28, of the same 2 a year ago 28\)/,
    );
    const weeks = [2021, 2022].flatMap((year) =>
      Array.from(
        { length: year === 2021 ? 52 : 12 },
        (_, week) => `${year}-W${String(week + 1).padStart(2, '0')}`,
      ),
    );
    const figures = weeks.map((_, week) => 100 + (week % 52));
    expect(
      await sentence([
        [...header, ...weeks],
        ['FCR', 400, 'higher', ...figures],
      ]),
    ).toContain('Better than the weeks before, but not than a year ago');
  });

  it('doesn’t count where the profile asks for more, and says why', async () => {
    expect(await sentence(seasonal, 'mean')).toContain(
      'The last 12 points improved: 66 of 66 comparisons improved (43 needed), mean of the last 3 points 82.3333, of the 3 before 78.3333. ' +
        'That doesn’t count as an improving trend, because the profile asks for more: better than a year ago, too ' +
        '(mean of the last 3 points 82.3333, of the same 3 a year ago 82.6667). Action',
    );
    expect(await sentence(seasonal, '5 of 6')).toContain(
      'at least 5 of the last 6 points better than a year ago, and 0 are. Action',
    );
  });

  it.each(languages)('in %s', async (language) => {
    for (const season of [undefined, 'mean', '5 of 6'] as const) {
      const card = await cardOf(seasonal, season);
      const text = card.tables.map((scored) => explainMetric(scored, 0, card.profile, language)).join();
      if (season !== '5 of 6') for (const figure of [/82[.,]3/, /82[.,]6667/]) expect(text).toMatch(figure);
      expect(text).not.toMatch(/undefined|[{}]/);
    }
  });
});

describe('a profile with a season', () => {
  it('is named where the rules are, and told from one without', () => {
    for (const language of languages) {
      const facts = (profile: Profile) => profileFacts(profile, currentEdition(language), language);
      const [plain, mean, beaten] = [
        goldProfile,
        { ...goldProfile, season: 'mean' as const },
        { ...goldProfile, season: '5 of 6' as const },
      ].map(facts);
      expect(new Set([plain, mean, beaten].map((one) => JSON.stringify(one))).size).toBe(3);
      expect(mean?.map(([label]) => label)).toEqual(plain?.map(([label]) => label));
    }
  });

  it('gives another fingerprint', async () => {
    const prints = await Promise.all(
      ([undefined, 'mean', '5 of 6'] as const).map(async (season) =>
        fingerprintOf(await cardOf(seasonal, season)),
      ),
    );
    expect(new Set(prints).size).toBe(3);
  });
});

it('finds the year before in tables of several years side by side, too', async () => {
  // The second table begins a year later: its own slots are others than those of both together.
  const rows = [
    [...header, ...months(24)],
    ['Service level', 90, 'higher', ...lastYear, ...thisYear],
    [],
    [...header, ...named(12, 24)],
    ['First-contact resolution', 90, 'higher', ...lastYear, ...thisYear],
  ];
  const card = await cardOf(rows, 'mean');
  expect(card.tables).toHaveLength(2);
  const history = wholeHistory({ card, whole: wholeOf(card), profile: card.profile });
  const shares = (history?.shares ?? []).map((one) => one?.metOrImproving ?? null);
  const alone = card.tables[0]?.history.map((one) => one?.metOrImproving ?? null);
  // One of two metrics improves, and the other has no figures yet.
  expect([alone?.[5], shares[5]]).toEqual([1, 0.5]);
  // December of the second year: held back in the first table; in the other one there is no year before yet.
  expect(alone?.[23]).toBe(0);
  expect(shares[23]).toBe(0.5);
  expect(shares[35]).toBe(0);
});

it('warns in the head of gaps and of the page for an audit meeting, too (scoring §4)', () => {
  const making = {
    language: 'en',
    now: new Date('2024-05-02T09:00:00Z'),
    timeZone: 'UTC',
    version: '1.0.0',
  } as const;
  const warned = (profile: Profile) => {
    const scorecards = [{ ...centreCard, profile }];
    const facts = { scorecards, register: null, assessment: null, today: '2024-05-02' };
    const more = {
      audit: null,
      accuracy: null,
      changes: null,
      unread: [],
      sheetsLeftOut: [],
      snapshotsUnread: [],
    };
    return [
      texts(gapsPlan(facts, making).plan).join('\n'),
      gapsText(facts, [], 'en'),
      JSON.stringify(readinessOf({ ...facts, ...more }, making)),
    ].map((text) => text.includes('takes noise for improvement'));
  };
  const generous = { ...goldProfile, trend: { ...goldProfile.trend, method: 'theil-sen' as const } };
  expect([warned(generous), warned(goldProfile)]).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
});
