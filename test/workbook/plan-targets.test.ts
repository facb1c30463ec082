import { emptySheetPlan } from '../../src/workbook/plan/plan';
import type { PlanTarget, WorkbookPlan } from '../../src/workbook/plan/plan';
import { sheetNamed } from '../../src/workbook/names';
import { placePlans, renamedTo, renamesOf } from '../../src/workbook/plan/plan-targets';

const planFor = (...targets: PlanTarget[]): WorkbookPlan => ({
  sheets: targets.map((target) => ({ ...emptySheetPlan, target })),
});
const book = [{ name: 'KPI' }, { name: 'COPC Summary' }];
const none = () => undefined;

describe('the sheet a plan goes to', () => {
  it('is the one of that name, whatever its letters', () => {
    const [placed] = placePlans(planFor({ kind: 'existing', name: 'kpi' }), book, none);
    expect(placed).toMatchObject({ name: 'KPI', sheet: { name: 'KPI' } });
  });

  it('is the one of exactly that name where two differ in letters alone', () => {
    expect(sheetNamed([{ name: 'KPI' }, { name: 'kpi' }], 'kpi')).toEqual({ name: 'kpi' });
  });

  it('must be there when it is a manager’s', () => {
    const plan = planFor({ kind: 'existing', name: 'Gone' });
    expect(() => placePlans(plan, book, none)).toThrow(expect.objectContaining({ code: 'no-such-sheet' }));
  });

  it('is the sheet of ours, also after people renamed it', () => {
    const plan = planFor({ kind: 'own', own: 'summary', name: 'COPC Summary' });
    const placed = placePlans(plan, [{ name: 'Mine' }], (own) =>
      own === 'summary' ? { name: 'Mine' } : undefined,
    );
    expect(placed).toMatchObject([{ name: 'Mine', sheet: { name: 'Mine' } }]);
    expect([...renamesOf(placed)]).toEqual([['copc summary', 'Mine']]);
    expect(placed.flatMap(renamedTo)).toEqual([]);
  });

  it('gets another name when its own is a manager’s, also one given by the same plan', () => {
    const placed = placePlans(
      planFor({ kind: 'own', own: 'summary', name: 'COPC Summary' }, { kind: 'new', name: 'COPC Summary' }),
      book,
      none,
    );
    expect(placed.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['COPC Summary (2)', null],
      ['COPC Summary (3)', null],
    ]);
    expect(placed.flatMap(renamedTo)).toEqual([
      { kind: 'sheet-renamed', wanted: 'COPC Summary', used: 'COPC Summary (2)' },
      { kind: 'sheet-renamed', wanted: 'COPC Summary', used: 'COPC Summary (3)' },
    ]);
  });

  it('is planned once when it is ours', () => {
    const own: PlanTarget = { kind: 'own', own: 'summary', name: 'COPC Summary' };
    expect(() => placePlans(planFor(own, own), book, none)).toThrow(
      expect.objectContaining({
        code: 'invalid-plan',
        details: expect.objectContaining({ why: 'planned twice' }),
      }),
    );
  });
});
