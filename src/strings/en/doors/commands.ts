import type { Translated } from '../../messages';

export const commands = {
  close: 'Close',
  /** Said where the sentence with its facts can't be shown. */
  general: {
    waiting: 'Excel is not answering. If you are typing in a cell, press Enter there; it goes on then.',
    'not-loaded':
      'A part of the add-in could not be fetched. Check the connection and click the button again.',
    failed: 'This could not be done. Choose Score sheet in the COPC group to see why.',
    partly: 'Refreshed, but not everything. Choose Score sheet in the COPC group to see what is left.',
  },
  noMetrics:
    'No metrics were found on sheet "{sheet}". Go to the sheet with the figures, or choose Score sheet to see what was looked for.',
  unsure:
    'It is not certain how sheet "{sheet}" is to be read, so it was not scored. Choose Score sheet, check the reading, and tick “Remember for this workbook”.',
  ambiguous:
    'Sheet "{sheet}" can be read in more than one way, so it was not scored. Choose Score sheet, pick the right reading, and tick “Remember for this workbook”.',
  readingOutdated:
    'What was remembered about sheet "{sheet}" no longer fits. Choose Score sheet and have the metrics found again.',
  sheetGone: 'There is no sheet "{sheet}" any more.',
  ownSheet:
    '"{sheet}" was written by this add-in and holds no figures to score. Go to the sheet with the figures.',
  nothingWritten:
    'There is no summary in this workbook yet, so there is nothing to refresh. Go to the sheet with the figures and choose Summary.',
  notRefreshed: 'Not refreshed: sheet "{sheet}". {why}',
  kept: 'Left as they are, because they could not be replaced or someone wrote in them: cells {cells} of the result columns on sheet "{sheet}".',
  profileAssumed:
    'The profile of the earlier summary could not be determined, so Gold was used. For another one, choose Score sheet and write the summary again.',
  formulasLeft:
    'The summary held live formulas and holds values now. Live formulas can stand beside the table: choose Write.',
  unexpected:
    'An error in this add-in stopped it ({what}). Look at the summary sheet before you go on, and please report it.',
} as const;

export type CommandTexts = Translated<typeof commands>;
