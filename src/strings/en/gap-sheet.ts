/** The words of the sheet COPC Gaps, and what the command says of it. */
import type { Translated } from '../messages';

export const gapSheet = {
  sheetName: 'COPC Gaps',
  title: 'Gaps between today and {profile}',
  note: 'As of {day}, the most urgent first. This sheet is written anew at each refresh: plan in the action register and in the assessment.',
  none: 'Nothing stands in the way: every metric is Met, results contradict no item, and the data pass the checks.',
  columns: {
    rank: 'Rank',
    area: 'Area',
    what: 'What',
    where: 'Where',
    counts: 'Counts for Gold',
    now: 'Now',
    needed: 'Needed',
    gap: 'Gap',
    direction: 'Direction',
    trend: 'Trend',
    streak: 'Misses in a row',
    owner: 'Owner',
    action: 'Action row',
    due: 'Due',
    faults: 'What the action lacks',
    marks: 'Marks',
  },
  what: '{name}: {kind}',
  contradicted: 'results contradict the approach',
  cuika: '{letter}: {result}',
  level: '{status}, though the latest figure is on target',
  dataTrust: 'Data trust',
  faults: {
    'no-row': 'no row in the register',
    overdue: 'overdue',
    'no-plan': 'no plan',
    'no-owner': 'no owner',
    'no-due': 'no due date',
    'no-end-result': 'no end result',
  },
  yes: 'Yes',
  no: 'No',
  kept: 'Cell {cell} of sheet “{sheet}” holds “{text}”, which you wrote over ours. It was kept; move it elsewhere to see ours again.',
  occupied:
    'Sheet “{sheet}” was left as it is: cell {cell} holds something where a line is to be written. Empty the cell and write again.',
  written: 'Written: {file}, sheet “{sheet}”.',
  unchanged: 'Sheet “{sheet}” is up to date; nothing was written into it.',
  print: {
    count: 'Gaps as of {day}: {count}',
    line: '{rank}. {what} · {where}',
    fact: '{label}: {text}',
  },
  command: {
    help: 'print what stands between today and Gold (COPC Gaps), and write it into a copy',
    book: 'workbook to look into',
    out: 'write a copy with the sheet to this file, or into this folder',
  },
} as const;

export type GapSheetTexts = Translated<typeof gapSheet>;
