/** Looks into every XML part of a package for a document type, without inflating more of it than needed. */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Codec } from '../zip/codec';
import { prologOf } from './prolog';
import type { ZipArchive, ZipEntry } from '../zip/zip';

/** Compressed bytes that nearly always hold the whole beginning of a part, up to its root element. */
const START = 2048;

/** @throws WorkbookProblem `dtd` naming the part that has one */
export function refuseUnsafeXml(archive: ZipArchive, codec: Codec): void {
  for (const entry of archive.entries) {
    // Pictures (.svg) and embedded pages may have a document type: nobody here parses them.
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue;
    let prolog = prologOf(startOf(archive, entry, codec));
    if (prolog === 'unfinished') prolog = prologOf(archive.read(entry));
    if (prolog === 'dtd') throw new WorkbookProblem('dtd', { part: entry.name });
  }
}

function startOf(archive: ZipArchive, entry: ZipEntry, codec: Codec): Uint8Array {
  const raw = archive.raw(entry);
  if (entry.method === 0) return raw.subarray(0, START);
  return codec.inflateStart(raw.subarray(0, START));
}
