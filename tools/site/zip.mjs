// A zip whose bytes depend on its files alone, so that a checksum can be compared by whoever builds it again.
import { zipSync } from 'fflate';

/** @param {Map<string, Uint8Array>} files by their path */
export function zipOf(files) {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 }));
}
