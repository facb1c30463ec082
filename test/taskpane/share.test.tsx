/**
 * @jest-environment jsdom
 */
/** Handing a result on: what is copied, saved or opened, and what is said where the clipboard is closed. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { fileName } from '../../src/taskpane/views/result/share/hand-over';
import { fakeMedia, scoredPane } from './open-pane';

const saved: { name: string; blob: Blob }[] = [];

beforeAll(() => {
  fakeMedia();
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    if (last !== null) saved.push({ name: this.download, blob: last });
  };
});
afterEach(() => {
  cleanup();
  saved.length = 0;
});

/** jsdom's files can't say what is in them but through a reader. */
function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}

async function share(item: string, clipboard: (text: string) => Promise<void> = () => Promise.resolve()) {
  const opened = await scoredPane();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: clipboard }, configurable: true });
  await opened.user.click(screen.getByRole('button', { name: 'Share' }));
  await opened.user.click(await screen.findByRole('menuitem', { name: item }));
  return opened;
}

describe('a result', () => {
  it('is copied as a text for a mail', async () => {
    const copied: string[] = [];
    await share('Copy text for a mail', (text) => Promise.resolve(void copied.push(text)));
    expect(await screen.findByText('The text is on the clipboard.', { selector: 'span' })).toBeTruthy();
    expect(copied[0]).toMatch(/Average speed of answer/);
  });

  it('can be copied by hand where the clipboard is closed', async () => {
    await share('Copy text for a mail', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const field = await screen.findByRole('textbox', { name: 'Copy text for a mail' });
    expect((field as HTMLTextAreaElement).value).toMatch(/Average speed of answer/);
  });

  it('is saved as CSV, a row for each metric', async () => {
    await share('Save as CSV');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/KPI\.csv$/);
    const rows = Buffer.from(await bytesOf(saved[0]?.blob))
      .toString('utf8')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('Service level');
  });

  it('is saved as a workbook of its own', async () => {
    await share('Summary as a workbook of its own');
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    const host = openFileHost('summary.xlsx', await bytesOf(saved[0]?.blob), nodeCodec);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['COPC Summary']);
  });

  it('says how it is printed', async () => {
    await share('Print …');
    expect(await screen.findByText(/^Write the summary first/, { selector: 'span' })).toBeTruthy();
  });
});

describe('a file’s name', () => {
  it('holds nothing a disk refuses', () => {
    expect(fileName('KPI: 2024?.xlsx', 'csv')).toBe('KPI 2024.csv');
    expect(fileName('???', 'csv')).toBe('COPC.csv');
  });
});
