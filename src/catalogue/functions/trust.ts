/** CUIKA for a table of metrics: how far the data behind each verdict can be trusted (scoring §10). */
import { checkCuika, type CuikaLetter, type CuikaResult } from '../../scoring/cuika';
import { goldProfile } from '../../scoring/profile';
import { columnFits, directionTold, rowOf } from '../arguments/targets';
import { define } from '../define';
import { betters, scored, table, targets } from './table';

const letters: readonly CuikaLetter[] = ['collected', 'usable', 'integrity', 'knowledgeable', 'actionable'];

const shown: Readonly<Record<CuikaResult, string>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  'not-checked': 'not checked',
};

export const cuika = define({
  name: 'CUIKA',
  parameters: [table, targets, betters, { name: 'owners', kind: 'owners', optional: true }],
  result: 'table',
  call: (given) => {
    const { owners } = given;
    const { rows, score: all } = scored({ ...given, categories: null }, goldProfile);
    columnFits('owners', owners, rows.length);
    return rows.map(({ metric, score }, row) => {
      if (metric === null || score === null) return letters.map(() => '');
      const checks = checkCuika(metric, score, goldProfile, all.reportingIndex, {
        repaired: given.table.repaired[row] ?? [],
        directionKnown: directionTold(given.targets, given.better, row),
        ...(owners === null ? {} : { owner: rowOf(owners, row) }),
      });
      return letters.map((letter) => shown[checks[letter].result]);
    });
  },
});
