/**
 * The pane's way to the workflows: scores what was read once as often as wished, shows what a write would do, writes.
 * Loaded on the first click, so that the pane opens without it.
 */
import type { Scorecard } from '../../report/scorecard/scored';
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { formatArea, type Area } from '../../workbook/address';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { BookMap, MetricOverride } from '../../workflows/score/book-map';
import type { MarkKey, MarkKind, MetricMark } from '../../workflows/score/period-marks';
import type { ReadableBook } from '../../workflows/score/worksheets';
import {
  rememberedMap,
  rememberedProfile,
  withMark,
  withOverride,
  withoutMark,
  withoutOverride,
  withProfile,
  withReadings,
  withoutSaid,
  withSaid,
  type OverrideKey,
} from '../../workflows/write/remembered';
import { growing, sheetOutcome } from '../../workflows/score/score-sheet';
import type { MonitoredBeside } from '../../workflows/score/monitored-beside';
import type { SheetOutcome } from '../../workflows/score/sheet-outcome';
import { writeSummary, type WriteResult } from '../../workflows/write/write-summary';
import { newMonth, plannedMonth, type NewMonth } from '../../workflows/write/new-month';
import { olderSheets, type OlderSheet } from '../../workflows/write/older-sheets';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import { checkReading } from '../../worksheet/sheet/check-reading';
import { extractTable } from '../../worksheet/read/extract-table';
import { proposeReading } from '../../worksheet/read/propose-reading';
import type { CellChange, WritableBook } from '../../workbook/formula-host';
import { aroundResult, throughHost, type AroundResult } from './around-result';
import { tableLines } from './lines';
import { periodLabels } from './period-labels';
import { otherSheets } from './other-sheets';
import { sketchOf } from './sketch';
import { sameAsTyped } from '../../workbook/names';
import type { Orientation, Reading } from '../../worksheet/sheet/reading';
import { PaneFailure } from './pane-problem';
import type { Progress } from '../../workbook/host';
import type { PaneHost } from './pane-host';
import type { Candidate, Preview, PreviewPart, WriteChoice } from './shapes';
import { bookFacts } from '../../workbook/book-facts';
import { version } from '../../doors/version';
import type { Assessing } from './assessing';

export interface Engine extends AroundResult {
  /** The sheet the person is on. @throws PaneFailure `no-sheet`, `own-sheet` */
  chosenSheet(): Promise<string>;
  /** Reads the sheet anew and scores it. */
  score(
    sheet: string,
    profile: Profile,
    map: BookMap | null,
    progress?: ScoreProgress,
  ): Promise<SheetOutcome>;
  /** As `score`, by itself: null where merged labels would have to be asked for, which is left to the person. */
  scoreQuietly(sheet: string, profile: Profile, map: BookMap | null): Promise<SheetOutcome | null>;
  /** Adds a sheet of sample figures in the language, which is the person's from then on. @returns its name */
  addSample(language: Language): Promise<string>;
  /**
   * Looks at the other visible sheets, as far as they can be read: those with metrics, by name; and whether there is more
   * to tell at the next scoring, monitored transactions or sheets that were not looked at.
   */
  otherSheets(sheet: string): Promise<{ readonly withMetrics: readonly string[]; readonly isMore: boolean }>;
  /** Cells of the used area of the sheet `score` read last. */
  cellsRead(): number;
  /** Which sheets of ours were made from other figures than the scorecard, and all that are there. */
  older(
    scorecard: Scorecard,
    language: Language,
  ): Promise<{ readonly older: readonly OlderSheet[]; readonly sheets: readonly SheetInfo[] }>;
  /** Scores what `score` read last once more. */
  scoreAgain(profile: Profile, map: BookMap | null): Promise<SheetOutcome>;
  /** What each reading gives on the sheet read last. */
  candidates(readings: readonly Reading[]): readonly Candidate[];
  /**
   * Cells of the sheet read last as a table, in an orientation if one is wanted; null when they hold none. Another sheet
   * is read first.
   */
  propose(sheet: string, area: Area, orientation: Orientation | null): Promise<Candidate | null>;
  /** The readings and statuses set by hand that the workbook remembers for a sheet; null: none. */
  remembered(sheet: string): Promise<BookMap | null>;
  /** The profile the workbook was last written by; null: none is remembered. */
  rememberedProfile(): Promise<Profile | null>;
  remember(reading: readonly Reading[], sheet: string): Promise<void>;
  /** Keeps a status set by hand in the workbook, in place of one the metric had. */
  setByHand(override: MetricOverride): Promise<void>;
  takeBack(key: OverrideKey): Promise<void>;
  /** Keeps a new start or a note at a period of a metric in the workbook, in place of one there. */
  mark(kind: MarkKind, mark: MetricMark): Promise<void>;
  unmark(kind: MarkKind, key: MarkKey): Promise<void>;
  /** Keeps in the workbook what the person says of metrics; where they say nothing any more, the sheet counts again. */
  say(said: readonly SaidOfMetric[]): Promise<void>;
  /** What *New month* would write on the scorecard's sheet. */
  plannedMonth(scorecard: Scorecard): Promise<NewMonth>;
  newMonth(scorecard: Scorecard): Promise<NewMonth>;
  /** What is done with the assessment, in a language. */
  assessing(language: Language): Promise<Assessing>;
  /** What a write would do, without writing. */
  preview(scorecard: Scorecard, choice: WriteChoice, language: Language): Promise<Preview>;
  write(
    scorecard: Scorecard,
    choice: WriteChoice,
    language: Language,
    onProgress?: Progress,
  ): Promise<WriteResult>;
}

/** What is told while a sheet is scored; what `onRead` throws stops it. */
export interface ScoreProgress {
  readonly onRead: Progress;
  /** Called when all of it is read. */
  readonly onScoring: () => void;
  readonly onScored?: () => void;
}

/** @param now the moment written into the provenance of a summary. */
export function openEngine(host: PaneHost, now: () => Date = () => new Date()): Engine {
  let last: SheetSnapshot | null = null;
  /** Of the other sheets, as they were when they were last looked at. */
  let beside: MonitoredBeside = { tables: [], notRead: [], notLookedAt: [], knownUnits: [] };
  let isLookedBeside = false;
  /** The sheet scored last has transactions itself. */
  let hasOwn = false;

  const looking = host.looking ?? host;
  const book: ReadableBook = {
    bookName: host.bookName,
    sheets: () => host.sheets(),
    read: (sheet) => (last?.name === sheet ? Promise.resolve(last) : host.read(sheet)),
  };
  /** The sheet read last, with what the monitored transactions of the workbook add. */
  const scored = async (sheet: string, profile: Profile, map: BookMap | null): Promise<SheetOutcome> => {
    const asked = { profile, map: growing(map), asOf: null };
    const outcome = await sheetOutcome(book, sheet, asked);
    const others = besideOnly(beside, sheet);
    hasOwn = outcome.transactions !== undefined;
    if (outcome.transactions === undefined && !isMore(others)) return outcome;
    const { monitoredScored } = await import(/* webpackChunkName: "accuracy" */ './monitored-scored');
    return monitoredScored(host, outcome, others, profile);
  };
  const options = (choice: WriteChoice, language: Language) => ({
    language,
    now: now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version,
    ...choice,
  });

  return {
    chosenSheet: async () => {
      const name = await host.activeSheet();
      if (name === null) throw new PaneFailure({ kind: 'no-sheet' });
      const info = (await host.sheets()).find((sheet) => sheet.name === name);
      if (info !== undefined && info.own !== null) throw new PaneFailure({ kind: 'own-sheet', sheet: name });
      return name;
    },
    score: async (sheet, profile, map, progress) => {
      last = await host.read(sheet, progress?.onRead);
      progress?.onScoring();
      // What is told is painted before the machine is busy.
      await pause();
      const outcome = await scored(sheet, profile, map);
      progress?.onScored?.();
      // Scoring is one task and drawing the result another, so that the page answers between the two.
      await pause();
      return outcome;
    },
    scoreQuietly: async (sheet, profile, map) => {
      const snapshot = await looking.read(sheet);
      if (snapshot.mergesUnsure === true) return null;
      last = snapshot;
      await pause();
      const outcome = await scored(sheet, profile, map);
      await pause();
      return outcome;
    },
    scoreAgain: async (profile, map) => {
      await pause();
      const outcome = await scored(last?.name ?? '', profile, map);
      await pause();
      return outcome;
    },
    cellsRead: () => {
      const used = last?.used ?? null;
      return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
    },
    older: async (scorecard, language) => {
      const { sheet } = scorecard;
      const snapshot = last?.name === sheet ? last : await looking.read(sheet);
      const all = await host.sheets();
      const sheets = all.filter(({ own }) => own !== null);
      const listed = { bookName: host.bookName, sheets: () => Promise.resolve(all) };
      const asked = {
        ...listed,
        read: (name: string) => looking.read(name),
        occupied: (name: string) => looking.occupied(name),
      };
      const settings = await host.readSettings();
      const older = await olderSheets(asked, scorecard, snapshot, language, rememberedProfile(settings));
      const isHidden = all.some(({ kind, own, visible }) => kind === 'worksheet' && own === null && !visible);
      const isWhole = isLookedBeside && beside.notRead.length + beside.notLookedAt.length === 0 && !isHidden;
      if (!isWhole || !sheets.some(({ own }) => own === 'accuracy')) return { older, sheets };
      const { olderAccuracy } = await import(/* webpackChunkName: "accuracy" */ './older-accuracy');
      const accuracy = await olderAccuracy(asked, all, { snapshot, beside: beside.tables }, settings);
      return { older: [...older, ...accuracy], sheets };
    },
    candidates: (readings) => {
      const sheet = last;
      return sheet === null ? [] : readings.map((reading) => candidate(sheet, reading));
    },
    propose: async (name, area, orientation) => {
      const sheet = last?.name === name ? last : await host.read(name);
      const isTable = area.bottom > area.top && area.right > area.left;
      const reading = isTable ? proposeReading(sheet, area, orientation) : null;
      if (reading === null) return null;
      last = sheet;
      return candidate(sheet, reading);
    },
    addSample: async (language) => {
      const { sampleSheet } = await import(
        /* webpackChunkName: "sample" */ '../../workflows/sample/sample-sheet'
      );
      const { sheetsAdded } = await host.apply(sampleSheet(language));
      return sheetsAdded[0] ?? '';
    },
    remembered: async (sheet) => rememberedMap(await host.readSettings(), sheet),
    rememberedProfile: async () => rememberedProfile(await host.readSettings()),
    remember: (readings, sheet) => host.changeSettings((settings) => withReadings(settings, sheet, readings)),
    setByHand: (override) => host.changeSettings((settings) => withOverride(settings, override)),
    takeBack: (key) => host.changeSettings((settings) => withoutOverride(settings, key)),
    mark: (kind, mark) => host.changeSettings((settings) => withMark(settings, kind, mark)),
    unmark: (kind, key) => host.changeSettings((settings) => withoutMark(settings, kind, key)),
    say: (said) =>
      host.changeSettings((settings) => said.reduce((before, one) => keepSaid(before, one), settings)),
    ...aroundResult(host, now),
    otherSheets: async (sheet) => {
      const before = beside;
      const found = await otherSheets(looking, sheet, rememberedMap(await host.readSettings(), null));
      beside = found;
      isLookedBeside = true;
      return {
        withMetrics: found.withMetrics,
        isMore: isMore(before) || isMore(found) || (hasOwn && found.knownUnits.length > 0),
      };
    },
    assessing: async (language) => {
      const { assessing } = await import(/* webpackChunkName: "assessment" */ './assessing');
      return assessing(host, language, now);
    },
    plannedMonth: (scorecard) => plannedMonth(host, scorecard),
    newMonth: (scorecard) => newMonth(host, scorecard),
    preview: async (scorecard, choice, language) => {
      const planned: SheetPlan[] = [];
      const replaced: CellChange[] = [];
      const dry: WritableBook = {
        ...throughHost(host),
        read: (sheet) => book.read(sheet),
        apply: (plan) => {
          planned.push(...plan.sheets);
          return Promise.resolve({ sheetsAdded: [], sheetsRefreshed: [], cellsWritten: 0, adjustments: [] });
        },
        replace: (changes) => {
          replaced.push(...changes);
          return Promise.resolve({ cellsWritten: changes.length, changedMeanwhile: [] });
        },
        together: (work) => work(),
      };
      const { withoutColumns } = await writeSummary(dry, [scorecard], options(choice, language));
      const sheets = await host.sheets();
      const parts = planned.map((plan) => partOf(plan, sheets));
      return { parts: [...parts, ...replacedParts(replaced)], withoutColumns };
    },
    write: async (scorecard, choice, language, onProgress) => {
      // What was written is refreshed by the same profile, whoever opens the workbook next.
      await host.changeSettings((settings) => withProfile(settings, scorecard.profile));
      const writer = bookFacts({
        ...throughHost(host),
        apply: (plan: WorkbookPlan) => host.apply(plan, onProgress),
      });
      return writeSummary(writer, [scorecard], options(choice, language));
    },
  };
}

/** What was found beside one sheet, without that sheet: it may have been looked at beside another. */
function besideOnly(beside: MonitoredBeside, sheet: string): MonitoredBeside {
  const { tables, notRead, notLookedAt } = beside;
  const isOther = (name: string): boolean => !sameAsTyped(name, sheet);
  return {
    ...beside,
    tables: tables.filter(({ reading }) => isOther(reading.sheet)),
    notRead: notRead.filter((one) => isOther(one.sheet)),
    notLookedAt: notLookedAt.filter(isOther),
  };
}

function isMore({ tables, notRead, notLookedAt }: MonitoredBeside): boolean {
  return tables.length + notRead.length + notLookedAt.length > 0;
}

function keepSaid(settings: unknown, said: SaidOfMetric): unknown {
  const isNothing = said.better === null && said.target === null && said.category === null;
  return isNothing ? withoutSaid(settings, said) : withSaid(settings, said);
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

function candidate(sheet: SheetSnapshot, reading: Reading): Candidate {
  const lines = tableLines(sheet, reading);
  const sketch = sketchOf(sheet, reading, lines);
  const seen = { reading, lines, sketch, labels: periodLabels(sheet, reading) };
  if (checkReading(sheet, reading).length > 0)
    return { ...seen, metrics: [], facts: [], periods: null, allPeriods: [] };
  const { metrics, periods } = extractTable(sheet, reading);
  // A last period beyond any other: also those at the end that nothing was measured in.
  const whole = extractTable(sheet, { ...reading, firstPeriod: null, lastPeriod: '9999-12' });
  const [first] = periods;
  const latest = periods.at(-1);
  return {
    ...seen,
    metrics: metrics.map(({ name }) => name),
    facts: metrics.map(({ name, vendor, better, targetText, category }) => ({
      name,
      vendor,
      better,
      target: targetText ?? '',
      category,
    })),
    periods:
      first === undefined || latest === undefined
        ? null
        : { first: first.iso, last: latest.iso, count: periods.length },
    allPeriods: whole.periods,
  };
}

function partOf({ target, blocks }: SheetPlan, sheets: readonly SheetInfo[]): PreviewPart {
  const there = target.kind === 'own' ? sheets.find(({ own }) => own === target.own) : undefined;
  const area = blocks.reduce<Area | null>((all, { row, column, rows }) => {
    const width = Math.max(1, ...rows.map((cells) => cells.length));
    const block = { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
    return all === null ? block : around(all, block);
  }, null);
  return {
    sheet: there?.name ?? target.name,
    where:
      target.kind === 'existing' ? 'beside-table' : there === undefined ? 'new-sheet' : 'refreshed-sheet',
    range: area === null ? '' : formatArea(area),
    cells: blocks.reduce((sum, { rows }) => sum + rows.flat().filter((cell) => cell !== null).length, 0),
  };
}

/** Result columns that stand there, sheet by sheet. */
function replacedParts(changes: readonly CellChange[]): PreviewPart[] {
  return [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => {
    const areas = changes
      .filter((change) => change.sheet === sheet)
      .map(({ cell: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
    const area = areas.reduce(around);
    return { sheet, where: 'result-columns', range: formatArea(area), cells: areas.length };
  });
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
