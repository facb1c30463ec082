/** Sentences with a count, where it is 1 and where it is not. */
import type { Language } from '../../src/strings/language';
import { cliTexts } from '../../src/strings/parts/doors/cli';
import { gapSheetTexts } from '../../src/strings/parts/sheets/gap-sheet';
import { readinessTexts } from '../../src/strings/parts/sheets/readiness';
import { reportTexts } from '../../src/strings/parts/sheets/report';
import { findingSentence, reasonSentence } from '../../src/strings/reading-sentences';
import { wordsFor } from '../../src/strings/words-for';

const report = (language: Language) => wordsFor(reportTexts, language);
const readiness = (language: Language) => wordsFor(readinessTexts, language);
const gaps = (language: Language) => wordsFor(gapSheetTexts, language);
const cli = (language: Language) => wordsFor(cliTexts, language);

describe('a count', () => {
  it.each([
    [readiness('en').rows.place({ sheet: 'KPI', range: 'B4', figures: '1' }), 'KPI!B4: 1 figure'],
    [readiness('en').rows.place({ sheet: 'KPI', range: 'B4', figures: '1,200' }), 'KPI!B4: 1,200 figures'],
    [readiness('es').rows.place({ sheet: 'KPI', range: 'B4', figures: '1' }), 'KPI!B4: 1 cifra'],
    [readiness('nl').rows.place({ sheet: 'KPI', range: 'B4', figures: '1' }), 'KPI!B4: 1 cijfer'],
    [
      gaps('es').pane.actions({ open: '1', incomplete: '1', overdue: '2' }),
      'Acciones: 1 abierta, 1 incompleta, 2 vencidas',
    ],
    [
      gaps('nb').pane.actions({ open: '1', incomplete: '2', overdue: '1' }),
      'Tiltak: 1 åpent, 2 ufullstendige, 1 forfalt',
    ],
    [report('en').shareReached({ count: '1', scored: '1' }), '1 of 1 metric, reached'],
    [report('es').shareShort({ count: '0', scored: '1', short: '1' }), '0 de 1 métrica; falta 1'],
    [report('nl').shareShort({ count: '0', scored: '1', short: '1' }), '0 van 1 KPI, nog 1 nodig'],
    [report('en').escalateAfter({ count: 1 }), 'after 1 miss'],
    [report('es').escalateAfter({ count: 1 }), 'tras 1 incumplimiento'],
    [report('nb').escalateAfter({ count: 3 }), 'etter 3 ikke oppnådd på rad'],
    [report('en').shortOfMet({ count: 1 }), '1 more metric must be Met'],
    [report('es').shortOfMet({ count: 1 }), 'falta 1 métrica que cumpla'],
    [report('nl').shortOfMet({ count: 1 }), 'nog 1 KPI nodig op Gehaald'],
    [report('zh').shortOfMet({ count: 1 }), '达标还差 1 个指标'],
    [report('nb').shortOfMet({ count: 1 }), '1 KPI til må være Oppnådd'],
    [report('en').shortOfMet({ count: 2 }), '2 more metrics must be Met'],
    [report('es').shortOfMet({ count: 2 }), 'faltan 2 métricas que cumplan'],
    [report('nl').shortOfMet({ count: 2 }), "nog 2 KPI's nodig op Gehaald"],
    [report('en').shortOfMetOrImprovingAlone({ count: 1 }), '1 more metric must be Met or Improving'],
    [report('es').shortOfMetOrImprovingAlone({ count: 2 }), 'faltan 2 métricas que cumplan o mejoren'],
    [cli('en').scorecard.live({ count: '1' }), 'Live formulas for 1 metric; everything else holds values.'],
    [cli('en').scorecard.written({ file: 'a.xlsx', cells: '1' }), 'Written: a.xlsx (1 cell)'],
    [cli('es').scorecard.written({ file: 'a.xlsx', cells: '1' }), 'Escrito: a.xlsx (1 celda)'],
    [
      cli('es').evaluation.tooManyArguments({ name: 'PROBE', most: 1, have: 2 }),
      'PROBE admite como máximo 1 argumento; la fórmula tiene 2.',
    ],
    [findingSentence('more-of-these', { count: 1, code: 'x' }, 'en'), 'There is 1 more finding like this.'],
    [findingSentence('more-of-these', { count: 1, code: 'x' }, 'es'), 'Hay 1 hallazgo más como este.'],
    [
      findingSentence('hidden-lines', { count: 1 }, 'en'),
      '1 hidden row or column of the table was read all the same. Remove what should not count.',
    ],
    [
      findingSentence('hidden-lines', { count: 1 }, 'es'),
      '1 fila o columna oculta de la tabla se leyó igualmente. Quite lo que no deba contar.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('a code in a sentence', () => {
  it.each<[string, string]>([
    [
      reasonSentence('header-says', { text: 'Goal', line: 'C', role: 'target' }, 'en'),
      '"Goal" in column C says: targets.',
    ],
    [
      reasonSentence('header-says', { text: 'Norm', line: 'C', role: 'target' }, 'nl'),
      '“Norm” in kolom C zegt: normen.',
    ],
    [
      reasonSentence('names-uncertain', { line: '4', other: 'C' }, 'nl'),
      "Rij 4 of kolom C kan de namen van de KPI's bevatten.",
    ],
    [reasonSentence('names-uncertain', { line: 'C', other: '4' }, 'zh'), 'C 列或第 4 行都可能是指标名称。'],
    [
      findingSentence('direction-unusual', { metric: 'AHT', stated: 'higher' }, 'en'),
      "AHT: the sheet says higher is better; for this metric it is usually the other way. The sheet's word was used. Check it.",
    ],
  ])('is a word of the language: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
