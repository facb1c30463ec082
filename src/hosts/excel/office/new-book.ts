/** A workbook opened beside the one in front, for an Excel that saves no file for a page. */
/// <reference types="office-js" />

/** Bytes of base64 made at a time: a call takes only so many arguments. */
const PORTION = 0x8000;

/** True where a page can't save a file, and Excel opens a workbook given to it: everywhere but in a browser. */
export function opensNewBooks(): boolean {
  const { platform, requirements } = Office.context;
  return platform !== Office.PlatformType.OfficeOnline && requirements.isSetSupported('ExcelApi', '1.8');
}

/** Opens an .xlsx as a new, unsaved workbook. @example await openNewBook(bytes) */
export async function openNewBook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PORTION) {
    text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  }
  await Excel.createWorkbook(btoa(text));
}
