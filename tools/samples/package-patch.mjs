// Adds to a finished .xlsx package what its writer cannot make (conditional formats, validations) and takes out what
// changes from run to run (the creation time), so that a sample is the same bytes every time.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a package by name. */
export function unpack(bytes) {
  return unzipSync(bytes);
}

/** Zips parts with fixed times and attributes: the same parts give the same bytes on every machine. */
export function pack(parts) {
  const mtime = new Date(1980, 0, 1);
  const files = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, [data, { mtime }]]));
  return zipSync(files, { level: 9, os: 0 });
}

/** Replaces the text of one part; `change` takes and gives XML. @throws Error when nothing was changed. */
export function patchPart(parts, name, change) {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${name}: the place to patch was not found`);
  parts[name] = strToU8(after);
}

/** Sets the document's creation and change time, which a writer fills with the clock. */
export function fixTimes(parts, iso) {
  patchPart(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${iso}`),
  );
}

/** Appends differential formats to the styles; conditional formats name them by index, from 0. */
export function setDifferentialFormats(parts, formats) {
  patchPart(parts, 'xl/styles.xml', (xml) =>
    xml.replace(/<dxfs count="0"\s*\/>/, `<dxfs count="${formats.length}">${formats.join('')}</dxfs>`),
  );
}

/** Puts XML before the first of the named elements of a sheet: their order is fixed by the format. */
export function insertBefore(parts, name, elements, addition) {
  patchPart(parts, name, (xml) => {
    const places = elements
      .map((element) => xml.search(new RegExp(`<${element}[ />]`)))
      .filter((at) => at >= 0);
    const at = Math.min(...places);
    return Number.isFinite(at) ? xml.slice(0, at) + addition + xml.slice(at) : xml;
  });
}
