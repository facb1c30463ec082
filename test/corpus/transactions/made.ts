/** Made-up sheets of monitored transactions, each with the truth it was made from. */
import type { Counts } from '../../../src/scoring/accuracy';
import type { MonitoredFamily } from '../../../src/scoring/monitored';
import { columnName } from '../../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf } from '../../worksheet/sheet';
import { randomFrom, type Random } from '../strangers/random';
import { TONGUES, type Tongue, type TongueWords } from './words';

export type Layout = 'attributes' | 'across' | 'families' | 'answers' | 'counts';
type Split = Exclude<MonitoredFamily, 'critical'>;
type Result = 'pass' | 'fail' | null;

export interface MadeSheet {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  /** What each error type comes to; null: to be asked, never told. */
  readonly truth: Readonly<Partial<Record<MonitoredFamily, Counts | null>>>;
  readonly features: readonly string[];
}

interface Call {
  readonly id: string;
  readonly day: number;
  readonly channel: string;
  readonly team: string;
  readonly agent: string;
  readonly results: readonly Result[];
}

const SPLITS: readonly Split[] = ['customer', 'business', 'compliance', 'non-critical'];
const LAYOUTS: readonly Layout[] = ['attributes', 'across', 'families', 'answers', 'counts'];

export function madeSheet(seed: number): MadeSheet {
  const random = randomFrom(seed);
  const tongue = random.pick(Object.keys(TONGUES) as Tongue[]);
  const layout = LAYOUTS[seed % LAYOUTS.length] ?? 'attributes';
  const words = TONGUES[tongue];
  const families = SPLITS.filter((family) => family === 'customer' || random.chance(0.7));
  const names = shuffled(words.attributes, random);
  const attributes = families.flatMap((family, index) =>
    names.slice(index * 3, index * 3 + 1 + random.whole(0, 2)).map((name) => ({ name, family })),
  );
  const hasNone = random.chance(0.6);
  const count = layout === 'across' ? 6 + random.whole(0, 19) : 8 + random.whole(0, 89);
  const calls = Array.from({ length: count }, (_, index): Call => ({
    id: `${random.pick(['C', 'T', 'X'])}-${10_000 + index * 7}`,
    day: 45_300 + random.whole(0, 149),
    channel: random.pick(['Voice', 'Chat', 'Mail']),
    team: random.pick(['North', 'South', 'Blue']),
    agent: random.pick(['Ana', 'Bo', 'Chi', 'Dee']),
    results: attributes.map(() =>
      hasNone && random.chance(0.15) ? null : random.chance(0.88) ? 'pass' : 'fail',
    ),
  }));
  const making = { random, words, families, attributes, calls, features: [] as string[] };
  const made = makers[layout](making);
  return { name: `${seed} ${tongue} ${layout} ${made.features.join(' ')}`, layout, ...made };
}

interface Making {
  readonly random: Random;
  readonly words: TongueWords;
  readonly families: readonly Split[];
  readonly attributes: readonly { readonly name: string; readonly family: Split }[];
  readonly calls: readonly Call[];
  readonly features: string[];
}

type Made = Pick<MadeSheet, 'sheet' | 'truth' | 'features'>;

function countsOf({ attributes, calls }: Making, family: Split): Counts {
  let passed = 0;
  let total = 0;
  for (const { results } of calls) {
    const own = results.filter((result, index) => result !== null && attributes[index]?.family === family);
    const right = own.filter((result) => result === 'pass').length;
    if (family === 'non-critical') {
      passed += right;
      total += own.length;
    } else if (own.length > 0) {
      total += 1;
      passed += Number(right === own.length);
    }
  }
  return { passed, total };
}

function truthOf(making: Making): MadeSheet['truth'] {
  return Object.fromEntries(
    making.families
      .map((family) => [family, countsOf(making, family)])
      .filter(([, counts]) => (counts as Counts).total > 0),
  );
}

/** How answers are written: by words, or by yes and no under a header that tells. */
function writingOf({ random, words, features }: Making): (result: Result) => CellValue {
  const [pass, fail] = random.pick(words.passFail);
  const none = random.pick(words.none);
  const blanks = random.chance(0.3);
  if (blanks) features.push('blank');
  return (result) => (result === null ? (blanks ? '' : none) : result === 'pass' ? pass : fail);
}

function attributeSheet(making: Making): CellValue[][] {
  const { random, words, attributes, calls, features } = making;
  const write = writingOf(making);
  const fixed = fixedColumns(making);
  const style = random.pick(['above', 'mark', 'brackets', 'under', 'prefix'] as const);
  features.push(style);
  const full = new Map(SPLITS.map((family) => [family, random.pick(words.families[family])]));
  const letters: Record<Split, string> = {
    customer: 'C',
    business: 'B',
    compliance: 'COMP',
    'non-critical': 'NC',
  };
  const hasBusiness = attributes.some(({ family }) => family === 'business');
  const labels = attributes.map(({ name, family }): string => {
    if (style === 'mark' && hasBusiness) return `[${letters[family]}] ${name}`;
    if (style === 'brackets' || style === 'mark') return `${name} (${full.get(family) ?? ''})`;
    if (style === 'prefix') return `${full.get(family) ?? ''}: ${name}`;
    return name;
  });
  const rows: CellValue[][] = [];
  if (random.chance(0.5)) rows.push(['Quality 2024']);
  const over = attributes.map(({ family }, index) =>
    attributes[index - 1]?.family === family ? '' : (full.get(family) ?? ''),
  );
  const under = attributes.map(({ family }) => full.get(family) ?? '');
  if (style === 'above') rows.push([...fixed.headers.map(() => ''), ...over]);
  const behind = random.chance(0.5);
  if (behind) features.push('score');
  rows.push([...fixed.headers, ...labels, ...(behind ? [words.score, words.comment] : [])]);
  if (style === 'under') rows.push([...fixed.headers.map(() => ''), ...under]);
  for (const call of calls)
    rows.push([
      ...fixed.cells(call),
      ...call.results.map(write),
      ...(behind ? [random.whole(0, 39) / 40 + 0.001, 'x'] : []),
    ]);
  if (random.chance(0.3)) {
    features.push('total');
    rows.push([words.total, ...fixed.headers.slice(1).map(() => ''), ...attributes.map(() => 0.93)]);
  }
  return rows;
}

/** Headers nobody taught the program: what stands below numbers the transactions. */
const UNKNOWN_IDS = ['#', 'Rcd', 'Monitor #', 'Vlg.'];

function fixedColumns({ random, words, features }: Making): {
  readonly headers: string[];
  readonly cells: (call: Call) => CellValue[];
} {
  const all = shuffled(['date', 'channel', 'team', 'agent', 'evaluator'] as const, random).slice(
    0,
    2 + random.whole(0, 3),
  );
  const headerOf = {
    date: words.date,
    channel: words.channel,
    team: words.team,
    agent: words.agent,
    evaluator: [words.evaluator],
  };
  const isUnknown = random.chance(0.15);
  if (isUnknown) features.push('unknown-id');
  return {
    headers: [
      random.pick(isUnknown ? UNKNOWN_IDS : words.id),
      ...all.map((one) => random.pick(headerOf[one])),
    ],
    cells: (call) => [
      call.id,
      ...all.map((one): CellValue => (one === 'date' ? call.day : one === 'evaluator' ? 'Eva' : call[one])),
    ],
  };
}

const makers: Readonly<Record<Layout, (making: Making) => Made>> = {
  attributes: (making) => {
    const rows = attributeSheet(making);
    return { sheet: dated(rows), truth: truthOf(making), features: making.features };
  },
  across: (making) => {
    const rows = attributeSheet(making);
    const width = Math.max(...rows.map((row) => row.length));
    const turned = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
    return { sheet: dated(turned), truth: truthOf(making), features: making.features };
  },
  families: (making) => {
    const { random, words, families, calls, attributes, features } = making;
    const fixed = fixedColumns(making);
    const critical = families.filter((family) => family !== 'non-critical');
    const style = random.pick(['count', 'error', 'pass', 'words', 'open'] as const);
    features.push(style);
    const headerOf = (family: Split): string => {
      // "Critical error" is a word for failures itself.
      const names = words.families[family].filter((one) => !/err/i.test(one));
      const name = random.pick(names);
      const templates =
        style === 'pass'
          ? words.passHeader
          : style === 'count' || style === 'error'
            ? words.errorHeader
            : ['{}'];
      return random.pick(templates).replace('{}', name);
    };
    const [yes, no] = random.chance(0.5) ? words.yesNo : ([1, 0] as const);
    const [pass, fail] = random.pick(words.passFail);
    const none = random.pick(words.none);
    const written = (call: Call, family: Split): CellValue => {
      const own = call.results.filter(
        (result, index) => result !== null && attributes[index]?.family === family,
      );
      const failed = own.filter((result) => result === 'fail').length;
      if (own.length === 0) return none;
      if (style === 'count') return failed;
      if (style === 'words') return failed > 0 ? fail : pass;
      return (style === 'error') === failed > 0 ? yes : no;
    };
    const rows = [
      [...fixed.headers, ...critical.map(headerOf), words.score],
      ...calls.map((call) => [
        ...fixed.cells(call),
        ...critical.map((family) => written(call, family)),
        0.87,
      ]),
    ];
    const truth = Object.fromEntries(
      critical
        .map((family) => [family, style === 'open' ? null : countsOf(making, family)] as const)
        .filter(([, counts]) => counts === null || counts.total > 0),
    );
    return { sheet: dated(rows), truth, features };
  },
  answers: (making) => {
    const { random, words, attributes, calls, features } = making;
    const write = writingOf(making);
    const fixed = fixedColumns(making);
    const full = new Map(SPLITS.map((family) => [family, random.pick(words.families[family])]));
    const familyFirst = random.chance(0.5);
    const [attribute, type, answer] = [
      random.pick(words.attribute),
      random.pick(words.errorType),
      random.pick(words.answer),
    ];
    // What is of the transaction may stand once, over its answers.
    const isOnce = random.chance(0.2);
    if (isOnce) features.push('id-once');
    const rows = [
      [...fixed.headers, ...(familyFirst ? [type, attribute] : [attribute, type]), answer],
      ...calls.flatMap((call) =>
        call.results.map((result, index) => {
          const { name = '', family = 'customer' as const } = attributes[index] ?? {};
          const pair = familyFirst ? [full.get(family) ?? '', name] : [name, full.get(family) ?? ''];
          const own = fixed.cells(call);
          return [...(isOnce && index > 0 ? own.map(() => '') : own), ...pair, write(result)];
        }),
      ),
    ];
    return { sheet: dated(rows), truth: truthOf(making), features };
  },
  counts: (making) => {
    const { random, words, families, features } = making;
    const critical = families.filter((family) => family !== 'non-critical');
    const months = ['2024-01', '2024-02', '2024-03', '2024-04'].slice(0, 2 + random.whole(0, 2));
    const right = random.chance(0.4);
    const second = random.pick(right ? words.accurate : words.failed);
    const first = random.pick(words.monitored);
    const names = new Map(critical.map((family) => [family, random.pick(words.families[family])]));
    const cells = months.map((month) => ({
      month,
      own: critical.map((family) => {
        const total = 40 + random.whole(0, 199);
        const failed = random.whole(0, 14);
        return { family, total, failed, second: right ? total - failed : failed };
      }),
    }));
    const truth: Partial<Record<MonitoredFamily, Counts>> = {};
    critical.forEach((family, index) => {
      truth[family] = {
        total: cells.reduce((sum, { own }) => sum + (own[index]?.total ?? 0), 0),
        passed: cells.reduce((sum, { own }) => sum + (own[index]?.total ?? 0) - (own[index]?.failed ?? 0), 0),
      };
    });
    const style = random.pick(['wide', 'long', 'pivot'] as const);
    features.push(style, right ? 'accurate' : 'failed');
    const rows: CellValue[][] =
      style === 'wide'
        ? [
            ['', ...critical.flatMap((family) => [names.get(family) ?? '', ''])],
            [words.month, ...critical.flatMap(() => [first, second])],
            ...cells.map(({ month, own }) => [month, ...own.flatMap((one) => [one.total, one.second])]),
          ]
        : style === 'long'
          ? [
              [words.month, random.pick(words.errorType), first, second],
              ...cells.flatMap(({ month, own }) =>
                own.map((one) => [month, names.get(one.family) ?? '', one.total, one.second]),
              ),
            ]
          : [
              [random.pick(words.errorType), '', ...months],
              ...critical.flatMap((family, index) => [
                [names.get(family) ?? '', first, ...cells.map(({ own }) => own[index]?.total ?? 0)],
                ['', second, ...cells.map(({ own }) => own[index]?.second ?? 0)],
              ]),
            ];
    return { sheet: sheetOf(rows, { name: 'QA' }), truth, features };
  },
};

/** A sheet whose dates are shown as such, whichever way they run. */
function dated(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const formats: Record<string, string> = {};
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (typeof value === 'number' && value > 45_000)
        formats[`${columnName(column)}${at + 1}`] = 'yyyy-mm-dd';
    }),
  );
  return sheetOf(rows, { name: 'QA', formats });
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return random.some(items, items.length);
}
