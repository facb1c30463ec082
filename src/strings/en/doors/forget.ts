/** The words around what the program keeps, and forgets when asked. */
import type { Translated } from '../../messages';

export const forget = {
  heading: 'What is kept',
  computer: {
    about: 'On this computer the add-in keeps your language, appearance, choices and name.',
    forget: 'Forget me on this computer',
    done: 'Forgotten. Language, appearance and choices are as they were at first, and your name is gone.',
  },
  book: {
    about:
      'In the workbook it keeps how sheets are read, what was set manually with names and reasons, and hidden names by which it finds its sheets.',
    look: 'Remove everything of this add-in from the workbook…',
    nothing: 'The workbook holds nothing of this add-in besides what is in its cells.',
    ask: 'This is removed:',
    keep: 'This stays:',
    remove: 'Remove',
    cancel: 'Cancel',
    removed: 'Removed:',
    undo: 'Put it back',
    back: 'All of it is back.',
  },
  items: {
    readings: '{count, plural, one {a corrected reading of a sheet} other {# corrected readings of sheets}}',
    said: 'what was said of {count, plural, one {# metric} other {# metrics}}: direction, target or category',
    overrides:
      '{count, plural, one {a status set manually} other {# statuses set manually}}, with reason and name: {people}',
    marks:
      '{count, plural, one {a new start or note of a metric} other {# new starts and notes of metrics}}, with name: {people}',
    transactions: 'what was answered or set about monitored transactions',
    profile: 'the profile the workbook was last scored by',
    others: 'what a newer version of this program keeps',
    names:
      '{count, plural, one {a hidden name} other {# hidden names}} by which sheets of the add-in are found',
  },
  keeps: {
    cells: 'all cells, among them formulas, result columns and names typed in them',
    sheets: 'the sheets {sheets}: they are yours from then on and are not refreshed any more',
  },
  command: {
    help: 'print what this program keeps in a workbook besides its cells; with --out write a copy without it',
    book: 'the workbook to look into',
    out: 'write a copy without it to this file',
    written: 'Written: {file}',
    dry: 'Nothing was changed. With --out a copy without it is written.',
    noCopy: 'So there is no copy to write.',
  },
} as const;

export type ForgetTexts = Translated<typeof forget>;
