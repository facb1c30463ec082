/** Sentences with a count, where it is 1 and where it is not. */
import { counted } from '../../src/strings/counted';
import { cli as cliEn } from '../../src/strings/en/cli';
import { findings as findingsEn } from '../../src/strings/en/findings';
import { readingReasons as reasonsEn } from '../../src/strings/en/reading';
import { report as reportEn } from '../../src/strings/en/report';
import { cli as cliEs } from '../../src/strings/es/cli';
import { findings as findingsEs } from '../../src/strings/es/findings';
import { readingReasons as reasonsEs } from '../../src/strings/es/reading';
import { report as reportEs } from '../../src/strings/es/report';
import { report as reportNb } from '../../src/strings/nb/report';
import { report as reportNl } from '../../src/strings/nl/report';

describe('a count', () => {
  it('is one when it is exactly 1, as a number or written', () => {
    const said = [1, '1', 0, 2, '1,000', '11'].map((count) => counted(count, 'cell', 'cells'));
    expect(said).toEqual(['1 cell', '1 cell', '0 cells', '2 cells', '1,000 cells', '11 cells']);
  });

  it.each([
    [reportEn.moreTables({ count: '1' }), '… and 1 more table, not shown in detail'],
    [reportEs.moreTables({ count: '1' }), '… y 1 tabla más, sin detalle aquí'],
    [reportEn.moreTables({ count: '3' }), '… and 3 more tables, not shown in detail'],
    [reportEn.shareReached({ count: '1', scored: '1' }), '1 of 1 metric: reached'],
    [reportEs.shareShort({ count: '0', scored: '1', short: '1' }), '0 de 1 métrica: falta 1'],
    [reportNl.shareShort({ count: '0', scored: '1', short: '1' }), '0 van 1 metriek: 1 tekort'],
    [reportEn.escalateAfter({ count: 1 }), 'after 1 miss'],
    [reportEs.escalateAfter({ count: 1 }), 'tras 1 incumplimiento'],
    [reportNb.escalateAfter({ count: 3 }), 'etter 3 bom på rad'],
    [cliEn.scorecard.live({ count: '1' }), 'Live formulas for 1 metric; everything else holds values.'],
    [cliEn.scorecard.written({ file: 'a.xlsx', cells: '1' }), 'Written: a.xlsx (1 cell)'],
    [cliEs.scorecard.written({ file: 'a.xlsx', cells: '1' }), 'Escrito: a.xlsx (1 celda)'],
    [
      cliEs.evaluation.tooManyArguments({ name: 'PROBE', most: 1, have: 2 }),
      'PROBE admite como máximo 1 argumento; la fórmula tiene 2.',
    ],
    [findingsEn['more-of-these']({ count: 1, code: 'x' }), 'There is 1 more finding of this kind (x).'],
    [findingsEs['more-of-these']({ count: 1, code: 'x' }), 'Hay 1 hallazgo más de este tipo (x).'],
    [
      findingsEn['hidden-lines']({ count: 1 }),
      '1 hidden row or column of the table was read all the same. Remove what should not count.',
    ],
    [
      findingsEs['hidden-lines']({ count: 1 }),
      '1 fila o columna oculta de la tabla se leyó igualmente. Quite lo que no deba contar.',
    ],
    [reasonsEn['few-periods']({ count: 1 }), 'Only 1 period was found.'],
    [reasonsEs['few-periods']({ count: 1 }), 'Solo se encontró 1 periodo.'],
    [reasonsEs['few-periods']({ count: 2 }), 'Solo se encontraron 2 periodos.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
