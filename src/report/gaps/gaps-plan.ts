/** The sheet COPC Gaps (scoring §12): one row a gap, for a print one page wide whose header is repeated. */
import type { Language } from '../../strings/language';
import { showCount, showDate } from '../../strings/notation';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { product } from '../../workbook/own/brand';
import { quoteSheet } from '../../workbook/address';
import type { CellStyle, SheetPlan } from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import type { GapKind } from '../../scoring/audit/gap-order';
import { actionColors, itemTints, severityTints } from '../look/palette';
import { planDraft, type DraftCell } from '../look/sheet-draft';
import { provenanceLine, type RegisterMaking } from '../register/lines';
import type { MarksPlace } from '../own-sheet/own-marks';
import { generousWarning, profileName } from '../scorecard/verdict-line';
import { bookCard, wholeOf } from '../scorecard/whole';
import { looks, rowHeight } from '../summary/layout';
import { fingerprintLines } from '../summary/provenance';
import { linesOf } from '../look/text-lines';
import { faultsText, gapList, type Gap, type GapFacts } from './gap-list';
import { waySentence } from './way-line';

export const gapColumns = [
  'rank',
  'area',
  'what',
  'where',
  'counts',
  'now',
  'needed',
  'gap',
  'direction',
  'trend',
  'streak',
  'owner',
  'action',
  'due',
  'faults',
] as const;
export type GapColumn = (typeof gapColumns)[number];

const characters: Readonly<Record<GapColumn, number>> = {
  rank: 6,
  area: 14,
  what: 30,
  where: 17,
  counts: 8,
  now: 13,
  needed: 12,
  gap: 10,
  direction: 19,
  trend: 13,
  streak: 9,
  owner: 13,
  action: 8,
  due: 12,
  faults: 20,
};

const left = 1;
/** A sheet is for reading; the JSON has all. */
const mostRows = 2_000;

export interface OwnSheetPlan {
  readonly plan: SheetPlan;
  readonly marks: MarksPlace;
}

/** The plan of the own sheet `gaps`, its marks still to come (`own-marks`). */
export function gapsPlan(facts: GapFacts, making: RegisterMaking): OwnSheetPlan {
  const { language } = making;
  const { scorecards, today } = facts;
  const words = wordsFor(gapSheetTexts, language);
  const report = wordsFor(reportTexts, language);
  const draft = planDraft();
  const card = bookCard(scorecards);
  const profile = card === null ? report.profileNames.gold : profileName(card.profile, language);
  draft.append(left, [{ value: words.title({ profile }), style: looks.title }], 30);
  draft.append(left, [
    { value: words.note({ day: showDate(today, language) }), style: { ...looks.note, wrap: false } },
  ]);
  const way = card === null ? null : waySentence(card, wholeOf(card), language);
  if (way !== null) draft.append(left, [{ value: way, style: { ...looks.text, bold: true } }]);
  const warning = card === null ? null : generousWarning(card.profile, language);
  if (warning !== null)
    draft.append(left, [{ value: warning, style: { ...looks.text, ...severityTints.warning } }]);
  const made = draft.append(left, [
    { value: provenanceLine(scorecards, making, false), style: { ...looks.note, wrap: false } },
  ]);
  draft.space(6);
  const header = draft.append(
    left,
    gapColumns.map((name) => ({
      value: words.columns[name],
      style: isRight(name) ? looks.headerRight : looks.header,
    })),
    30,
  );
  const gaps = gapList(facts, language);
  gaps.slice(0, mostRows).forEach((gap, index) => {
    const texts = gapTextsOf(gap, index + 1, language);
    const lines = gapColumns.map((name) => linesOf(texts[name], characters[name]));
    draft.append(
      left,
      gapColumns.map((name): DraftCell => cellOf(name, texts[name], gap)),
      rowHeight(Math.max(1, ...lines)),
    );
  });
  if (gaps.length === 0) draft.append(left, [{ value: words.none, style: { ...looks.text, bold: true } }]);
  const more = gaps.length - mostRows;
  if (more > 0)
    draft.append(left, [{ value: report.more({ count: showCount(more, language) }), style: looks.text }]);
  for (const line of card === null ? [] : fingerprintLines(card))
    draft.append(left, [{ value: `${report.fingerprint}: ${line}`, style: { ...looks.note, wrap: false } }]);
  draft.append(left, [{ value: report.disclaimer, style: { ...looks.note, wrap: false } }]);
  const right = left + gapColumns.length - 1;
  const plan = draft.finish(
    { kind: 'own', own: 'gaps', name: words.sheetName },
    {
      columnWidths: [
        { column: 0, characters: 2 },
        ...gapColumns.map((name, index) => ({ column: left + index, characters: characters[name] })),
      ],
      freeze: { rows: header + 1, columns: 0 },
      print: {
        ...landscapePage,
        area: { top: 0, left, bottom: draft.row() - 1, right },
        titleRows: { top: header, bottom: header },
        footer: {
          left: card?.book ?? '',
          center: `${product} · ${words.sheetName}`,
          right: report.pageOf({ page: '{page}', pages: '{pages}' }),
          mark: product,
        },
      },
      hideGridLines: true,
    },
  );
  return { plan, marks: { column: right + 1, moving: [made] } };
}

/** A gap as its row says it. */
export function gapTextsOf(gap: Gap, rank: number, language: Language): Readonly<Record<GapColumn, string>> {
  const words = wordsFor(gapSheetTexts, language);
  return {
    rank: showCount(rank, language),
    area: gap.area,
    what: gap.what,
    where: `${quoteSheet(gap.sheet)}!${gap.cell}`,
    counts: gap.countsForGold ? words.yes : words.no,
    now: gap.now,
    needed: gap.needed,
    gap: gap.gap,
    direction: gap.direction,
    trend: gap.trend,
    streak: gap.streak === null || gap.streak === 0 ? '' : showCount(gap.streak, language),
    owner: gap.owner,
    action: gap.action,
    due: showDate(gap.due, language),
    faults: faultsText(gap, language),
  };
}

function isRight(name: GapColumn): boolean {
  return name === 'rank' || name === 'streak' || name === 'gap';
}

const colors: Readonly<Record<GapKind, string>> = {
  escalate: actionColors.escalate,
  act: actionColors.act,
  contradicted: itemTints['not-compliant'].color,
  'not-compliant': itemTints['not-compliant'].color,
  'approach-only': itemTints['approach-only'].color,
  cuika: actionColors.watch,
  open: actionColors.measure,
  level: actionColors.watch,
  watch: actionColors.watch,
};

function cellOf(name: GapColumn, value: string, { kind }: Gap): DraftCell {
  const style: CellStyle = {
    ...looks.item,
    ...(name === 'what' ? { bold: true, color: colors[kind] } : {}),
    ...(name === 'faults' ? { color: actionColors.act } : {}),
    ...(isRight(name) ? { horizontal: 'right', indent: 1 } : {}),
  };
  return { value, style };
}
