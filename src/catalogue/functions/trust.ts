/**
 * Functions about trust: CUIKA for a table of metrics (scoring §10), the certification cycle (scoring §14), and
 * what an empty cell becomes on this host.
 */
import { nextAuditSerial } from '../../scoring/cycle';
import { define } from '../define';
import { badArgument } from '../problem';
import { checkCuika } from '../../scoring/cuika';
import type { CuikaLetter, CuikaResult } from '../../scoring/cuika';
import { goldProfile } from '../../scoring/profile';
import { columnFits, directionTold, rowOf } from '../arguments/targets';
import { betters, scored, table, targets } from './table';

export const nextAuditDate = define({
  name: 'NEXTAUDIT',
  parameters: [{ name: 'certified', kind: 'date' }],
  result: 'date',
  call: ({ certified }) => {
    const due = nextAuditSerial(certified);
    if (due === null) {
      throw badArgument('outOfRange', { argument: 'certified', value: certified, allowed: dates });
    }
    return due;
  },
});

/** What Excel counts as dates, up to the last one with an audit in Excel's time. */
const dates = '1900-01-01 … 9997-12-31';

export const probe = define({
  name: 'PROBE',
  parameters: [{ name: 'cell', kind: 'cell' }],
  result: 'text',
  hidden: true,
  call: ({ cell }) => {
    if (!Array.isArray(cell)) return described(cell);
    const rows: readonly unknown[] = cell;
    const [row] = rows;
    return described(Array.isArray(row) ? row[0] : row);
  },
});

function described(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value === '') return 'empty text';
  if (value === 0) return 'zero';
  return typeof value;
}

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
        direction: directionTold(given.targets, given.better, row) ? 'written' : 'open',
        ...(owners === null ? {} : { owner: rowOf(owners, row) }),
      });
      return letters.map((letter) => shown[checks[letter].result]);
    });
  },
});
