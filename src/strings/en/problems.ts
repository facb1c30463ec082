/** Why a book could not be read or written: what happened, to what, and what to do now. The caller names the book. */
import type { ProblemCode, ProblemDetails } from '../../workbook/problem';

type D = ProblemDetails;

const file = (d: D): string => (d['file'] === undefined ? 'The file' : `"${d['file']}"`);
const part = (d: D): string => (d['part'] === undefined ? '' : ` (in ${d['part']})`);
const at = (d: D): string =>
  `${d['cell'] ?? 'A cell'}${d['sheet'] === undefined ? '' : ` on sheet "${d['sheet']}"`}`;

export const problems = {
  'not-found': (d: D) => `${file(d)} was not found. Check the name and the folder.`,
  'is-folder': (d: D) => `${file(d)} is a folder. Name a workbook in it.`,
  'no-permission-to-read': (d: D) =>
    `${file(d)} may not be read. Close it elsewhere, or ask its owner for permission to read it.`,
  encrypted: (_: D) =>
    'The workbook is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save a copy.',
  'legacy-xls': (_: D) =>
    'This is a workbook of Excel 97-2003 (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  xlsb: (_: D) =>
    'This is a binary workbook (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  strict: (_: D) =>
    'The workbook was saved as "Strict Open XML". Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  signed: (_: D) =>
    'The workbook is digitally signed, and any change would break the signature. Save a copy without the signature and use that.',
  'not-a-workbook': (d: D) =>
    `${file(d)} is neither an Excel workbook (.xlsx, .xlsm) nor a CSV file, whatever its name says. Save it from Excel as "Excel Workbook (.xlsx)".`,
  'damaged-zip': (d: D) =>
    `The workbook is damaged${part(d)}: it was cut off or changed on its way. Fetch it again, or open it in Excel, let Excel repair it, and save a copy.`,
  'zip-bomb': (_: D) =>
    'The file would unpack to far more than a workbook holds, so it was not opened. Check where it comes from; if it is genuine, open it in Excel and save a copy.',
  dtd: (d: D) =>
    `The workbook contains a document type declaration${part(d)}, which Excel never writes and which can be used to attack. Check where the file comes from; if it is genuine, open it in Excel and save a copy.`,
  'damaged-xml': (d: D) =>
    `The workbook is damaged${part(d)}: its text does not follow the rules of XML. Open it in Excel, let Excel repair it, and save a copy.`,
  'damaged-workbook': (d: D) =>
    `The workbook is damaged${part(d)}: its parts do not fit together. Open it in Excel, let Excel repair it, and save a copy.`,
  'damaged-csv': (d: D) =>
    d['row'] === undefined
      ? `${file(d)} is called a CSV file but holds no readable text. Export it again as CSV (UTF-8).`
      : `In line ${d['row']} of ${file(d)} a quotation mark is opened and never closed. Correct that line, or export the file again.`,
  'too-many-cells': (d: D) =>
    `${d['sheet'] === undefined ? 'The sheet' : `Sheet "${d['sheet']}"`} has more cells than can be read (the limit is ${d['limit'] ?? 'reached'}). Copy the table with the metrics to a workbook of its own.`,
  'no-such-sheet': (d: D) => `There is no sheet "${d['sheet'] ?? ''}". Check the name on its tab.`,
  'not-a-worksheet': (d: D) =>
    `Sheet "${d['sheet'] ?? ''}" holds no cells (it is a chart sheet or an old macro sheet). Choose the sheet with the figures.`,
  'cell-occupied': (d: D) =>
    `${at(d)} is not empty, so nothing was written. Clear it, or have the results written to a sheet of their own.`,
  'protected-sheet': (d: D) =>
    `Sheet "${d['sheet'] ?? ''}" is protected, so nothing was written. Have the results written to a sheet of their own, or remove the protection in Excel (Review > Unprotect Sheet).`,
  'protected-workbook': (_: D) =>
    'The structure of the workbook is protected, so no sheet can be added. Remove the protection in Excel (Review > Protect Workbook), or have the results written to a new file.',
  'invalid-plan': (_: D) =>
    'The results do not fit a worksheet, so nothing was written. Choose fewer metrics or another place, and report this if it stays.',
  'output-is-input': (d: D) =>
    `${file(d)} is the very workbook that is read, and it is never overwritten. Name another file for the result.`,
  'output-is-folder': (d: D) => `${file(d)} is a folder. Name a file in it for the result.`,
  'output-folder-missing': (d: D) =>
    `The folder ${d['folder'] === undefined ? `for ${file(d)}` : `"${d['folder']}"`} does not exist. Create it, or name another one.`,
  'no-permission-to-write': (d: D) =>
    `${file(d)} may not be written. Close it if it is open in Excel, or choose a folder you may write to.`,
  'disk-full': (d: D) =>
    `There is no room left on the disk for ${file(d)}; what was there before is unchanged. Free some space and try again.`,
  'write-failed': (d: D) =>
    `${file(d)} could not be written${d['system'] === undefined ? '' : ` (${d['system']})`}; what was there before is unchanged. Try again, or choose another folder.`,
  'self-check-failed': (d: D) =>
    `The finished copy did not pass its own check${part(d)}, so it was not saved. Your workbook is unchanged. Please report this with the name of the program that made the workbook.`,
  'cell-being-edited': (_: D) =>
    'A cell is being edited, so nothing could be done. Press Enter in that cell (or Escape to drop the entry) and try again.',
  'payload-too-large': (d: D) =>
    `${d['sheet'] === undefined ? 'This is' : `Sheet "${d['sheet']}" is`} more than Excel passes on at once, so nothing was changed. Choose a smaller table, or work on a copy of the sheet with only the metrics.`,
  'too-many-merges': (d: D) =>
    `Sheet "${d['sheet'] ?? ''}" has more merged cells than Excel reports. Unmerge those around the table, or copy the table to a sheet of its own.`,
  'sheet-gone': (d: D) =>
    `${d['sheet'] === undefined ? 'A sheet or an object on it' : `Sheet "${d['sheet']}" or an object on it`} was deleted or renamed meanwhile, so nothing was written. Try again.`,
  'host-busy': (_: D) =>
    'Excel is busy with other work and did not take the request. Wait until it has finished calculating, then try again.',
  'host-too-old': (_: D) =>
    'This version of Excel lacks something that is needed here. Update Excel (File > Account > Update Options), or open the workbook in Excel on the web.',
  'host-failed': (d: D) =>
    `Excel reported an error${d['system'] === undefined ? '' : ` (${d['system']})`}, so this was not done. Try again; if it stays, save and reopen the workbook.`,
  'connection-lost': (_: D) =>
    'The connection to Excel was lost, so it is not certain what was done. Check the connection, look at the sheet, and try again.',
  'write-interrupted': (d: D) =>
    `Writing was interrupted${d['system'] === undefined ? '' : ` (${d['system']})`}, and what was written could not be taken back yet: ${d['cells'] ?? 0} cells on ${d['sheets'] ?? 'the sheets'} may have changed. Choose "Undo" to restore them.`,
  'refresh-incomplete': (d: D) =>
    `Refreshing was interrupted. The figures are as before, but charts or colours on ${d['sheet'] === undefined ? 'the sheet' : `"${d['sheet']}"`} were lost. Write the summary again to draw them anew.`,
  'nothing-to-undo': (_: D) =>
    'There is no write of this session left to undo. Earlier ones can be undone in Excel with Ctrl+Z.',
} satisfies Record<ProblemCode, (details: ProblemDetails) => string>;

export type Problems = typeof problems;
