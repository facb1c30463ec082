/** CUIKA for a table of metrics: how far the data behind each verdict can be trusted. */
import { checkCuika, type CuikaLetter, type CuikaResult } from '../../scoring/cuika';
import { goldProfile } from '../../scoring/profile';
import { reportingPeriod, scoreTable } from '../../scoring/score-table';
import { columnFits, directionTold, tableMetrics } from '../arguments/targets';
import { define, type ResultCell } from '../define';

const letters: readonly CuikaLetter[] = ['collected', 'usable', 'integrity', 'knowledgeable', 'actionable'];

const shown: Readonly<Record<CuikaResult, string>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  'not-checked': 'not checked',
};

export const cuika = define({
  name: 'CUIKA',
  parameters: [
    { name: 'table', kind: 'table' },
    { name: 'targets', kind: 'targets' },
    { name: 'better', kind: 'betters', optional: true },
    { name: 'owners', kind: 'owners', optional: true },
  ],
  result: 'table',
  examples: [
    {
      formula: '=COPC.CUIKA({0.81,0.82,0.84,0.83,0.85,0.86},0.8,"higher","Kim")',
      result: [['pass', 'pass', 'pass', 'pass', 'pass']],
    },
    {
      formula: '=COPC.CUIKA({0.81,"",0.84,"83%",0.85,0.86},0.8,"higher",)',
      result: [['fail', 'fail', 'pass', 'not checked', 'pass']],
    },
  ],
  call: ({ table, targets, better, owners }) => {
    const rows = tableMetrics({ table, targets, better, categories: null });
    columnFits('owners', owners, rows.length);
    const metrics = rows.filter((row) => row !== null);
    const { scores } = scoreTable(metrics, goldProfile);
    const reportingIndex = reportingPeriod(metrics);
    let next = 0;
    return rows.map((metric, row): ResultCell[] => {
      const score = metric === null ? undefined : scores[next++];
      if (metric === null || score === undefined) return letters.map(() => '');
      const checks = checkCuika(metric, score, goldProfile, reportingIndex, {
        repaired: table.repaired[row] ?? [],
        directionKnown: directionTold(targets, better, row),
        ...(owners === null ? {} : { owner: owners[owners.length === 1 ? 0 : row] ?? null }),
      });
      return letters.map((letter) => shown[checks[letter].result]);
    });
  },
});
