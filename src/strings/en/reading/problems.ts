/** Why a book could not be read or written: what happened, to what, and what to do now. The caller names the book. */
import type { ProblemCode } from '../../../workbook/problem';
import type { Translated } from '../../messages';

export const problems = {
  'not-found':
    '{file, select, missing {The file} other {"{file}"}} was not found. Check the name and the folder.',
  'is-folder': '{file, select, missing {The file} other {"{file}"}} is a folder. Name a workbook in it.',
  'no-permission-to-read':
    'You do not have permission to read {file, select, missing {the file} other {"{file}"}}. Close it elsewhere, or ask its owner for permission.',
  'changed-while-read':
    '{file, select, missing {The file} other {"{file}"}} is being changed by another program. Wait until it is saved there, then try again.',
  encrypted:
    'The workbook is encrypted with a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save a copy.',
  'legacy-xls':
    'This is a workbook of Excel 97-2003 (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  xlsb: 'This is a binary workbook (.xlsb). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  strict:
    'The workbook was saved as "Strict Open XML". Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  signed:
    'The workbook is digitally signed, and any change would break the signature. Save a copy without the signature and use that.',
  'not-a-workbook':
    '{file, select, missing {The file} other {"{file}"}} is neither an Excel workbook (.xlsx, .xlsm) nor a CSV file, whatever its name says. Save it from Excel as "Excel Workbook (.xlsx)".',
  'damaged-zip':
    'The workbook is damaged{part, select, missing {} other { (in {part})}}: it was cut short or changed in transit. Fetch it again, or open it in Excel, let Excel repair it, and save a copy.',
  'zip-bomb':
    'The file would unpack to far more than a workbook holds, so it was not opened. Check where it comes from; if it is genuine, open it in Excel and save a copy.',
  dtd: 'The workbook contains a document type declaration{part, select, missing {} other { (in {part})}}, which Excel never writes and which can be used to attack. Check where the file comes from; if it is genuine, open it in Excel and save a copy.',
  'damaged-xml':
    'The workbook is damaged{part, select, missing {} other { (in {part})}}: its text does not follow the rules of XML. Open it in Excel, let Excel repair it, and save a copy.',
  'damaged-workbook':
    'The workbook is damaged{part, select, missing {} other { (in {part})}}: its parts do not fit together. Open it in Excel, let Excel repair it, and save a copy.',
  'damaged-csv':
    '{row, select, missing {{file, select, missing {The file} other {"{file}"}} is called a CSV file but holds no readable text. Export it again as CSV (UTF-8).} other {In line {row} of {file, select, missing {The file} other {"{file}"}} a quotation mark is opened and never closed. Correct that line, or export the file again.}}',
  'too-many-cells':
    '{sheet, select, missing {The sheet} other {Sheet "{sheet}"}} has more cells than can be read (the limit is {limit, select, missing {reached} other {{limit}}}). Copy the table with the metrics to a workbook of its own.',
  'no-such-sheet':
    'There is no sheet "{sheet, select, missing {} other {{sheet}}}". Check the name on its tab.',
  'not-a-worksheet':
    'Sheet "{sheet, select, missing {} other {{sheet}}}" holds no cells (it is a chart sheet or an old macro sheet). Choose the sheet with the figures.',
  'cell-occupied':
    '{cell, select, missing {A cell} other {{cell}}}{sheet, select, missing {} other { on sheet "{sheet}"}} is not empty, so nothing was written. Clear it, or have the results written to a sheet of their own.',
  'protected-sheet':
    'Sheet "{sheet, select, missing {} other {{sheet}}}" is protected, so nothing was written. Have the results written to a sheet of their own, or remove the protection in Excel (Review > Unprotect Sheet).',
  'protected-workbook':
    'The structure of the workbook is protected, so no sheet can be added. Remove the protection in Excel (Review > Protect Workbook), or have the results written to a new file.',
  'invalid-plan':
    'The results do not fit a worksheet, so nothing was written. Choose fewer metrics or another place, and report this if it keeps happening.',
  'output-is-input':
    '{file, select, missing {The file} other {"{file}"}} is the workbook being read, and it is never overwritten. Name another file for the result.',
  'output-is-folder':
    '{file, select, missing {The file} other {"{file}"}} is a folder. Name a file in it for the result.',
  'output-folder-missing':
    'The folder {folder, select, missing {for {file, select, missing {The file} other {"{file}"}}} other {"{folder}"}} does not exist. Create it, or name another one.',
  'broken-link':
    '{file, select, missing {The file} other {"{file}"}} is a link to a file that is not there. Mend the link, or name the file itself.',
  'read-only':
    '{file, select, missing {The file} other {"{file}"}} is read-only and was left as it is. Take the protection off in its properties, or choose another name.',
  'macros-in-xlsx':
    '{file, select, missing {The workbook} other {"{file}"}} holds macros although its name ends in .xlsx, and Excel opens no such file. Let its name end in .xlsm, and try again.',
  'no-permission-to-write':
    'You do not have permission to write {file, select, missing {the file} other {"{file}"}}. Close it if it is open in Excel, or choose a folder you may write to.',
  'disk-full':
    'There is no room left on the disk for {file, select, missing {The file} other {"{file}"}}; what was there before is unchanged. Free some space and try again.',
  'write-failed':
    '{file, select, missing {The file} other {"{file}"}} could not be written{system, select, missing {} other { ({system})}}; what was there before is unchanged. Try again, or choose another folder.',
  'self-check-failed':
    'The finished copy did not pass its own check{part, select, missing {} other { (in {part})}}, so it was not saved. Your workbook is unchanged. Please report this with the name of the program that made the workbook.',
  'cell-being-edited':
    'A cell is being edited, so nothing could be done. Press Enter in that cell (or Escape to drop the entry) and try again.',
  'payload-too-large':
    '{sheet, select, missing {This is} other {Sheet "{sheet}" is}} more than Excel passes on at once, so nothing was changed. Choose a smaller table, or work on a copy of the sheet with only the metrics.',
  'too-many-merges':
    'Sheet "{sheet, select, missing {} other {{sheet}}}" has more merged cells than Excel reports. Unmerge those around the table, or copy the table to a sheet of its own.',
  'sheet-gone':
    '{sheet, select, missing {A sheet or an object on it} other {Sheet "{sheet}" or an object on it}} was deleted or renamed meanwhile, so nothing was written. Try again.',
  'host-busy':
    'Excel is busy with other work and did not take the request. Wait until it has finished calculating, then try again.',
  'host-too-old':
    'This version of Excel lacks something that is needed here. Update Excel (File > Account > Update Options), or open the workbook in Excel on the web.',
  'host-failed':
    'Excel reported an error{system, select, missing {} other { ({system})}}, so this was not done. Most often a tab is just being renamed, a dialog is open, or another workbook is in front. Finish that and try again; if it keeps happening, save and reopen the workbook.',
  'access-denied':
    '{sheet, select, missing {Excel refused} other {For sheet "{sheet}" Excel refused}} to let an add-in write, although nothing there is protected, so nothing was written. Most often a sensitivity label forbids it, or the workbook is open read-only or in Protected View. Choose Enable Editing, or save a copy whose label allows it.',
  'object-gone':
    'Excel no longer finds something on {sheet, select, missing {the sheet} other {sheet "{sheet}"}}, such as a table, a chart or a name, although the sheet is there, so nothing was written. Try again; if it keeps happening, save the workbook and open it again.',
  'invalid-selection':
    'Excel takes no request for what is selected now. Most often several sheets are selected together ([Group] in the title bar): right-click a tab and choose Ungroup Sheets. Or a chart is selected: click on a cell. Then try again.',
  'filtered-rows':
    'Rows of sheet "{sheet, select, missing {} other {{sheet}}}" are filtered out or hidden where the results would go, and Excel may put what is written there into other rows, so nothing was written. Clear the filter (Data > Clear) and unhide the rows, then try again; or have the results written to a sheet of their own.',
  'write-displaced':
    'On sheet "{sheet, select, missing {} other {{sheet}}}" Excel did not put what was written where it belongs ({cell, select, missing {} other {{cell}}}), so it was taken back. Clear filters, unhide rows, look at the rows below, and try again.',
  'too-much-to-remember':
    'More is to be remembered about {sheet, select, missing {the workbook} other {sheet "{sheet}"}} than a workbook should carry (the limit is {limit, select, missing {500} other {{limit}}} KB), so it was not kept. Take statuses set manually or readings that are no longer needed away.',
  'connection-lost':
    'The connection to Excel was lost, so it is not certain what was done. Check the connection, look at the sheet, and try again.',
  'write-interrupted':
    'Writing was interrupted{system, select, missing {} other { ({system})}}, and what was written could not be undone yet: {cells, select, missing {0} other {{cells}}} cells on {sheets, select, missing {the sheets} other {{sheets}}} may have changed. Choose "Undo" to restore them.',
  'refresh-incomplete':
    'Refreshing was interrupted. The figures are as before, but charts or colours on {sheet, select, missing {the sheet} other {"{sheet}"}} were lost. Write the summary again to draw them again.',
  'nothing-to-undo':
    'There is no write of this session left to undo. Earlier ones can be undone in Excel with Ctrl+Z.',
} as const satisfies Record<ProblemCode, string>;

export type ProblemTexts = Translated<typeof problems>;
