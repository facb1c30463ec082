/** Texts of the workbench around grid and pane, as ICU messages (src/strings/messages.ts). */
import type { Translated } from '../messages';

export const workbench = {
  title: 'COPC Scorecard workbench',
  book: 'Workbook',
  grid: 'Spreadsheet',
  buttons: {
    open: 'Open',
    save: 'Save',
    samples: 'Samples',
    reset: 'Reset',
    score: 'Score sheet',
    summary: 'Summary',
    refreshAll: 'Refresh all',
    functions: 'Functions',
  },
  tips: {
    open: 'Open an Excel workbook or a CSV file of this computer. It is not sent anywhere.',
    save: 'Save as an .xlsx file, with all the opened file holds.',
    reset: 'Open the workbook again as it was.',
  },
  samples: {
    'contact-centre': 'Contact centre, 16 metrics',
    'toronto-311': 'Toronto 311, by month',
    'nhs-four-hour': 'NHS England, seen within four hours',
    'federal-cx': 'US federal services, customer experience',
    'san-francisco-es': 'San Francisco benefits line (Spanish)',
  },
  states: {
    starting: 'Fetching the spreadsheet …',
    reading: 'Opening "{name}" …',
    sheets: 'Opening "{name}": {done} of {total, plural, one {# sheet} other {# sheets}}',
    working: 'Working …',
    opened: '"{name}" is open.',
    saved: '"{name}" was saved to your downloads.',
  },
  ok: 'OK',
} as const;

export type WorkbenchTexts = Translated<typeof workbench>;
