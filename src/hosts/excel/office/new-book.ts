/** A workbook opened beside the one in front, for an Excel that saves no file for a page. */
/// <reference types="office-js" />
import { officeFacts } from './office-facts';

/** Bytes of base64 made at a time: a call takes only so many arguments. */
const PORTION = 0x8000;

/** Where Excel is a program of its own, by the names Office gives. */
const PROGRAMS = ['PC', 'Mac', 'iOS', 'Android', 'Universal'];

/** True where a page can't save a file, and Excel opens a workbook given to it: everywhere but in a browser. */
export function opensNewBooks(): boolean {
  return (
    PROGRAMS.includes(officeFacts().platform) && Office.context.requirements.isSetSupported('ExcelApi', '1.8')
  );
}

/** Opens an .xlsx as a new, unsaved workbook. @example await openNewBook(bytes) */
export async function openNewBook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PORTION) {
    text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  }
  await Excel.createWorkbook(btoa(text));
}
