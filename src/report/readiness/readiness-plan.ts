/** The sheet COPC Readiness (scoring §14): a portrait page, one page wide, with what an audit meeting asks for first. */
import { showDate } from '../../strings/notation';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { product } from '../../workbook/own/brand';
import { landscapePage } from '../../workbook/plan/print-plan';
import type { OwnSheetPlan } from '../gaps/gaps-plan';
import { severityTints, verdictTints } from '../look/palette';
import { planDraft } from '../look/sheet-draft';
import type { RegisterMaking } from '../register/lines';
import { bookCard, wholeOf } from '../scorecard/whole';
import { looks, rowHeight } from '../summary/layout';
import { linesOf } from '../look/text-lines';
import { readinessOf } from './parts';
import type { ReadinessFacts } from './shapes';

const left = 1;
const characters = { label: 27, text: 98 } as const;

/** The plan of the own sheet `readiness`, its marks still to come (`own-marks`). */
export function readinessPlan(facts: ReadinessFacts, making: RegisterMaking): OwnSheetPlan {
  const { language } = making;
  const words = wordsFor(readinessTexts, language);
  const report = wordsFor(reportTexts, language);
  const draft = planDraft();
  const card = bookCard(facts.scorecards);
  draft.append(left, [{ value: words.title, style: looks.title }], 30);
  draft.append(left, [
    {
      value: showDate(facts.today, language),
      style: { ...looks.subtitle, horizontal: 'left' },
    },
  ]);
  const gold = card === null ? null : wholeOf(card).gold;
  const tint = verdictTints[gold === null || gold.score === null ? 'none' : gold.gold ? 'reached' : 'notYet'];
  const moving: number[] = [];
  for (const { name, title, rows, hasData } of readinessOf(facts, making)) {
    draft.space(5);
    draft.append(
      left,
      [
        { value: title, style: looks.section },
        { value: '', style: looks.section },
      ],
      18,
    );
    rows.forEach(({ label, text, isWarning }, index) => {
      const isVerdict = name === 'verdict' && index === 0 && hasData;
      const style = isVerdict
        ? { ...looks.wrapped, ...tint, bold: true, fontSize: 12 }
        : hasData
          ? { ...looks.wrapped, ...(isWarning === true ? severityTints.warning : {}) }
          : { ...looks.note, wrap: true };
      const lines = Math.max(linesOf(text, characters.text), linesOf(label, characters.label));
      const row = draft.append(
        left,
        [
          { value: label, style: { ...looks.label, wrap: true } },
          { value: text, style },
        ],
        isVerdict ? 18 : rowHeight(lines),
      );
      if (name === 'provenance' && index === 0) moving.push(row);
    });
  }
  draft.append(left, [{ value: report.disclaimer, style: { ...looks.note, wrap: false } }]);
  const plan = draft.finish(
    { kind: 'own', own: 'readiness', name: words.sheetName },
    {
      columnWidths: [
        { column: 0, characters: 2 },
        { column: left, characters: characters.label },
        { column: left + 1, characters: characters.text },
      ],
      print: {
        ...landscapePage,
        landscape: false,
        area: { top: 0, left, bottom: draft.row() - 1, right: left + 1 },
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
  return { plan, marks: { column: left + 2, moving } };
}
