/** Out of the pane: onto the clipboard, or into a file the browser saves. */
import { label } from '../../../../workbook/own/brand';

/** True when it is on the clipboard; false where the clipboard is closed, as Office on the web does to some panes. */
export async function copyText(text: string): Promise<boolean> {
  return tried(() => navigator.clipboard.writeText(text));
}

/** As `copyText`, of a picture. Begun before it is made: a browser gives the clipboard only to a fresh click. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  return tried(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]));
}

async function tried(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch (error) {
    // A browser too old for it has no such thing at all.
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError)
      return false;
    throw error;
  }
}

/** A picture as an address that holds it: the pane's own policy shows no other. */
export function dataAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('not readable'));
    reader.readAsDataURL(picture);
  });
}

/** Has the browser save a file under this name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name a file may have anywhere: `fileName('KPI: 2024?.xlsx', 'csv')` is `"KPI 2024.csv"`. */
export function fileName(book: string, ending: string): string {
  const plain = book
    .replace(/\.(xlsx|xlsm|xlsb|xls|csv)$/i, '')
    .replaceAll(/[\\/:*?"<>|]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${plain === '' ? label : plain}.${ending}`;
}
