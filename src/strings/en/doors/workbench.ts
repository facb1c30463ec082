/** Texts of the workbench around grid and pane, as ICU messages (src/strings/messages.ts). */
import type { Translated } from '../../messages';

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
    more: 'More',
    gaps: 'Gaps',
    snapshot: 'Take snapshot',
    readiness: 'Readiness',
    audit: 'Audit dates',
    assessment: 'Assessment',
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
    'three-vendors': 'Three vendors, with transactions and a day to staff',
    'before-the-audit': 'Before the audit: everything in one book',
  },
  states: {
    starting: 'Fetching the spreadsheet …',
    reading: 'Opening "{name}" …',
    sheets: 'Opening "{name}": sheet {done} of {total}',
    showing: 'Showing "{name}" …',
    working: 'Working …',
    saving: 'Saving "{name}" …',
    opened: '"{name}" is open.',
    saved: '"{name}" was saved to your downloads.',
    written: 'Sheet "{name}" is up to date.',
  },
  notices: {
    refused:
      'Only what stands in cells can be changed here and saved. For rows, columns, sheets and formats use Excel.',
    protected:
      'Sheet "{sheet}" is protected, so nothing was changed. Remove the protection in Excel, or work on a copy.',
    severalFiles: 'Several files were dropped and none was opened. Drop one.',
    tooLarge:
      '"{name}" has {megabytes} MB; a browser opens up to {limit} MB. Use the copc command, or Excel with the add-in.',
  },
  kept: 'Not shown here, but kept in the file you save: {list}.',
  notCalculated:
    '{count, plural, one {# formula is not calculated here and shows} other {# formulas are not calculated here and show}} what the file says.',
  details: 'Not shown here',
  things: {
    charts: 'charts',
    pivots: 'pivot tables',
    images: 'images',
    slicers: 'slicers',
    macros: 'macros',
    sparklines: 'sparklines',
    conditional: 'conditional formats',
    validations: 'data validation',
    links: 'links',
    comments: 'comments',
    controls: 'form controls',
    objects: 'embedded objects',
    queries: 'queries',
    chartSheets: 'chart sheets',
  },
  question: {
    heading: 'Changes are not saved',
    text: '"{name}" was changed and not saved. What was changed would be lost.',
    save: 'Save and go on',
    goOn: 'Go on without saving',
    stay: 'Stay',
  },
  drop: 'Drop the workbook to open it',
  close: 'Close',
} as const;

export type WorkbenchTexts = Translated<typeof workbench>;
