import type { Translated } from '../../messages';

/**
 * What the pane says while a person checks how a sheet is read or what its formulas give, as ICU messages like those of
 * `pane`; fetched with the views that say it.
 */
export const checking = {
  table: {
    box: 'The first cells of {range}',
    orientation: 'Orientation',
    first: 'First period',
    last: 'Last period',
    start: 'From the beginning',
    end: 'To the end',
    selection: 'Read the selected cells as a table',
    hint: 'A table was not found? Select it in the sheet, header included.',
    further: 'Further rows and columns',
  },
  formulas: {
    heading: 'Check formulas',
    intro:
      'Works out each COPC formula whose ranges hold blank cells, with a blank as not measured, and compares it with what the cell shows.',
    sheet: 'On this sheet',
    book: 'In the whole workbook',
    working: 'Working out the formulas …',
    none: 'No COPC formula with blank cells in its ranges was found.',
    fine: '{count, plural, one {# formula over blank cells shows the right value.} other {# formulas over blank cells show the right value.}}',
    asZero: 'Blanks counted as 0 ({count})',
    asZeroWhat:
      'This Excel hands blank cells to functions as 0. Update Office. Until then write values instead of live formulas, or put #N/A where nothing was measured.',
    stale: 'Not up to date ({count})',
    staleWhat: 'Recalculate with Ctrl+Alt+F9, then check again.',
    row: 'shows {shown}, should show {expected}',
    left: '{count, plural, one {# formula could not be worked out here: it uses more than cells and constants.} other {# formulas could not be worked out here: they use more than cells and constants.}}',
    probe:
      'To try it yourself: =COPC.PROBE(A1) over an empty cell A1 says "zero" where blanks are handed over as 0.',
    show: 'Show {cell}',
  },
} as const;

export type CheckingTexts = Translated<typeof checking>;
