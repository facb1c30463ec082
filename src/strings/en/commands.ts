/** What the ribbon's buttons tell in a dialog: what happened, to what, what to do now. */
type S = { readonly sheet: string };

export const commands = {
  close: 'Close',
  /** Said where the sentence with its facts can't be shown. */
  general: {
    waiting:
      'Excel is not answering. If you are typing in a cell, press Enter there; the summary is written then.',
    'not-loaded':
      'A part of the add-in could not be fetched. Check the connection and click the button again.',
    failed: 'This could not be done. Choose Score sheet in the COPC group to see why.',
    partly: 'Refreshed, but not everything. Choose Score sheet in the COPC group to see what is left.',
  },
  noMetrics: (d: S) =>
    `No metrics were found on sheet "${d.sheet}". Go to the sheet with the figures, or choose Score sheet to see what was looked for.`,
  unsure: (d: S) =>
    `It is not certain how sheet "${d.sheet}" is to be read, so it was not scored. Choose Score sheet, check the reading, and have it remembered.`,
  ambiguous: (d: S) =>
    `Sheet "${d.sheet}" can be read in more than one way, so it was not scored. Choose Score sheet, pick the right reading, and have it remembered.`,
  readingOutdated: (d: S) =>
    `What was remembered about sheet "${d.sheet}" does not fit it any more. Choose Score sheet and have the metrics found anew.`,
  sheetGone: (d: S) => `There is no sheet "${d.sheet}" any more.`,
  ownSheet: (d: S) =>
    `"${d.sheet}" was written by this add-in and holds no figures to score. Go to the sheet with the figures.`,
  nothingWritten:
    'There is no summary in this workbook yet, so there is nothing to refresh. Go to the sheet with the figures and choose Summary.',
  notRefreshed: (d: { readonly sheet: string; readonly why: string }) =>
    `Not refreshed: sheet "${d.sheet}". ${d.why}`,
  kept: (d: { readonly sheet: string; readonly cells: string }) =>
    `Left as they are, because they could not be replaced or someone wrote in them: cells ${d.cells} of the result columns on sheet "${d.sheet}".`,
  profileAssumed:
    'The profile of the earlier summary could not be told, so Gold was used. For another one, choose Score sheet and write the summary again.',
  unexpected: (d: { readonly what: string }) =>
    `An error of this add-in stopped it (${d.what}). Look at the summary sheet before you go on, and please report it.`,
};

export type Commands = typeof commands;
