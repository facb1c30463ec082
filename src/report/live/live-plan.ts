/** The sheet of live formulas: a row a metric, all of it live or all of it values (worksheets §3). */
import type { Language } from '../../strings/language';
import type { SheetPlan } from '../../workbook/plan/plan';
import { landscapePage } from '../../workbook/plan/print-plan';
import { labelsOf, resultCells, tintVerdicts } from '../columns/columns-plan';
import { reportWordsFor } from '../look/report-words';
import { headerTint } from '../look/palette';
import { planDraft } from '../look/sheet-draft';
import { live, liveFacts, nameWithUnit, type LiveFormulas } from '../scorecard/metric-rows';
import type { Scorecard } from '../scorecard/scored';
import { columnWidths, first, looks, noteRow } from '../summary/layout';
import { pagesOf } from '../summary/pages';
import { writeProvenance, type Making } from '../summary/provenance';

const METRIC = first;
const FACTS = first + 2;

/** At least so many characters: metric, sheet, and the five verdicts. */
const widths = [40, 24, 16, 22, 14, 14, 16];

export interface LiveSheetOptions extends Making {
  readonly language: Language;
  readonly formulas: LiveFormulas;
}

/**
 * The plan of the own sheet `live`.
 * @example livePlan(scorecard, { ...making, language: 'en', formulas }).target // { kind: 'own', own: 'live', name: 'COPC Live' }
 */
export function livePlan(scorecard: Scorecard, options: LiveSheetOptions): SheetPlan {
  const { language, formulas } = options;
  const words = reportWordsFor(language);
  const { report } = words;
  const draft = planDraft();
  const pages = pagesOf(draft, () => 0);
  const context = { draft, pages, words, language, profile: scorecard.profile };
  draft.skip();
  draft.append(first, [{ value: report.liveTitle, style: looks.title }], 30);
  noteRow(context, report.liveNote);
  draft.space(6);
  const labels = [report.metric, report.source, ...labelsOf(words)];
  const header = draft.append(
    first,
    labels.map((value) => ({ value, style: headerTint })),
  );
  const rows = scorecard.tables.flatMap((scored) =>
    scored.table.metrics.flatMap((metric, index) => {
      const verdict = scored.score.scores[index];
      if (verdict === undefined) return [];
      const cells = resultCells(draft, metric, verdict, words, language).map((cell, step) => {
        const fact = liveFacts[step];
        return fact === undefined ? cell : live(cell, formulas(scored, index, fact));
      });
      const text = draft.style(looks.cell);
      return [
        [
          { value: nameWithUnit(metric), style: text },
          { value: scored.table.reading.sheet, style: text },
          ...cells,
        ],
      ];
    }),
  );
  draft.appendRows(first, rows);
  if (rows.length > 0) tintVerdicts(draft, header + 1, header + rows.length, FACTS, words);
  writeProvenance(context, scorecard, options);
  const wide = columnWidths.map(({ column, characters }) => ({
    column,
    characters: Math.max(characters, widths[column - METRIC] ?? 0),
  }));
  return draft.finish(
    { kind: 'own', own: 'live', name: report.liveSheet },
    {
      columnWidths: wide,
      freeze: { rows: header + 1, columns: 0 },
      print: landscapePage,
      hideGridLines: true,
    },
  );
}
