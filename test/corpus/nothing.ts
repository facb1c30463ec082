/** Books that hold no metrics: nothing may be scored in them, and all of them can be written to. */
import type { CorpusBook } from './book';
import { buildBook, serialOf, style } from './package';

export const emptyBooks: readonly CorpusBook[] = [
  {
    file: 'prose.xlsx',
    about: 'sentences and a phone list',
    bytes: () =>
      buildBook({
        sheets: [
          {
            name: 'Read me',
            rows: [['Welcome to the planning team'], [], ['Shifts start at 8.'], ['Bring your badge.']],
          },
          {
            name: 'Phones',
            rows: [
              ['Name', 'Extension'],
              ['Ana', 1204],
              ['Ben', 1377],
              ['Chloé', 1499],
            ],
          },
        ],
      }),
    expected: { kind: 'none' },
  },
  {
    file: 'transactions.xlsx',
    about: 'a ledger with dates and amounts',
    bytes: () =>
      buildBook({
        sheets: [
          {
            name: 'Ledger',
            rows: [
              ['Invoice', 'Date', 'Customer', 'Amount'],
              ...Array.from({ length: 12 }, (_, index) => [
                `INV-${1000 + index}`,
                { v: serialOf('2024-01') + index * 3, s: style.month },
                `Customer ${index % 5}`,
                { v: 100 + index * 7.5, s: style.money },
              ]),
            ],
          },
        ],
      }),
    expected: { kind: 'none' },
  },
  {
    file: 'blank.xlsx',
    about: 'one empty sheet',
    bytes: () => buildBook({ sheets: [{ name: 'Sheet1', rows: [] }] }),
    expected: { kind: 'none' },
  },
];
