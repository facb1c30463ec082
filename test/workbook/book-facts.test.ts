import { bookFacts } from '../../src/workbook/book-facts';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import type { WritableBook } from '../../src/workbook/formula-host';
import { callsCopc } from '../../src/workflows/formulas/copc-formulas';
import { memoryHost } from '../workflows/memory-host';

function counted() {
  const asked: string[] = [];
  const host = memoryHost([
    { name: 'KPI', rows: [['Metric']] },
    { name: 'Notes', rows: [['Note']] },
  ]);
  const counting: WritableBook = {
    ...host,
    sheets: () => (asked.push('sheets'), host.sheets()),
    read: (sheet) => (asked.push(`read ${sheet}`), host.read(sheet)),
    occupied: (sheet) => (asked.push(`occupied ${sheet}`), host.occupied(sheet)),
    formulas: (place, isWanted) => (asked.push('formulas'), host.formulas(place, isWanted)),
  };
  return { asked, book: bookFacts(counting) };
}

const beside = (name: string) => ({
  sheets: [
    {
      ...emptySheetPlan,
      target: { kind: 'existing', name } as const,
      blocks: [{ row: 9, column: 9, rows: [[{ value: 1 }]] }],
    },
  ],
});

describe('a book for one click', () => {
  it('asks once', async () => {
    const { asked, book } = counted();
    for (let time = 0; time < 3; time++) {
      await book.sheets();
      await book.read('KPI');
      await book.occupied('KPI');
      await book.formulas({ kind: 'book' }, callsCopc);
    }
    expect(asked).toEqual(['sheets', 'read KPI', 'occupied KPI', 'formulas']);
  });

  it('asks again for a sheet that was written, and for no other', async () => {
    const { asked, book } = counted();
    await book.read('KPI');
    await book.read('Notes');
    await book.apply(beside('KPI'));
    await book.read('KPI');
    await book.read('Notes');
    expect(asked).toEqual(['read KPI', 'read Notes', 'read KPI']);
  });

  it('asks again for what failed', async () => {
    const { asked, book } = counted();
    await expect(book.read('Nowhere')).rejects.toMatchObject({ code: 'no-such-sheet' });
    await expect(book.read('Nowhere')).rejects.toMatchObject({ code: 'no-such-sheet' });
    expect(asked).toEqual(['read Nowhere', 'read Nowhere']);
  });
});
