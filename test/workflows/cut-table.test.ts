import { parseIso } from '../../src/worksheet/periods/period';
import { cutTable } from '../../src/workflows/score/cut-table';
import { WorkflowProblem } from '../../src/workflows/score/workflow-problem';
import { metric, months, table } from '../report/sample';

const asOf = (iso: string) => {
  const period = parseIso(iso);
  if (period === null) throw new Error(`${iso} is no period`);
  return period;
};

describe('a table as of an earlier month', () => {
  const points = [0.7, 0.8, 0.9];

  it('keeps values and targets of the months up to it', () => {
    const cut = cutTable(table([metric('CSAT', { points, targets: [0.6, 0.7, 0.8] })]), asOf('2023-02'));
    expect(cut.periods.map(({ iso }) => iso)).toEqual(['2023-01', '2023-02']);
    expect(cut.metrics[0]).toMatchObject({ points: [0.7, 0.8], targets: [0.6, 0.7] });
  });

  it('keeps a target for all periods, and a band', () => {
    const band = { low: 0.8, high: 0.9 };
    const cut = cutTable(
      table([metric('CSAT', { points, targets: 0.8 }), metric('Occupancy', { points, targets: band })]),
      asOf('2023-01'),
    );
    expect(cut.metrics.map(({ targets }) => targets)).toEqual([0.8, band]);
  });

  it('is the same table when nothing came later', () => {
    const whole = table([metric('CSAT', { points })]);
    expect(cutTable(whole, asOf('2023-03'))).toBe(whole);
  });

  it('can not be had of months without a year', () => {
    const yearless = months(3).map((month) => ({
      ...month,
      iso: month.iso.replace('2023', '-'),
      yearless: true,
    }));
    const whole = table([metric('CSAT', { points })], { periods: yearless });
    expect(() => cutTable(whole, asOf('2023-02'))).toThrow(WorkflowProblem);
  });
});
