/** Where a book comes from: a sample, or one file of the person's that is neither a folder nor too large. */
import { WorkbookProblem } from '../../workbook/problem';
import { fetchSample, sampleFile, type SampleBook } from '../samples';
import type { Notice } from './desk-state';

export interface DroppedFile {
  readonly file: File;
  readonly isFolder: boolean;
}

export interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly scores: boolean;
}

/** What was dropped or chosen: a book to open, or why it isn't opened. */
export type Chosen =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'problem'; readonly problem: WorkbookProblem };

const MEGABYTE = 2 ** 20;
/** Beyond this a browser's tab runs out of memory before the grid shows anything. */
const LARGEST = 64;

export function sampleSource(sample: SampleBook): Source {
  return { name: sampleFile(sample), bytes: () => fetchSample(sample), scores: true };
}

/** Null when nothing was chosen. */
export function chosenSource(files: readonly DroppedFile[]): Chosen | null {
  const [dropped, ...more] = files;
  if (dropped === undefined) return null;
  const { file, isFolder } = dropped;
  const { name } = file;
  const megabytes = Math.ceil(file.size / MEGABYTE);
  if (more.length > 0) return { kind: 'notice', notice: { kind: 'severalFiles' } };
  if (isFolder) return { kind: 'problem', problem: new WorkbookProblem('is-folder', { file: name }) };
  if (megabytes > LARGEST) {
    return { kind: 'notice', notice: { kind: 'tooLarge', name, megabytes, limit: LARGEST } };
  }
  return { kind: 'source', source: { name, bytes: () => bytesOf(file), scores: false } };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
