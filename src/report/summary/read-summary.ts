/** What a summary sheet says it was made of, read back from its provenance block: whichever host wrote it. */
import { editions, type Edition } from '../../strings/editions';
import type { Language } from '../../strings/language';
import { parseProfileName } from '../../scoring/parse-profile';
import { baseProfile, goldProfile, type Profile } from '../../scoring/profile';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { first } from './layout';
import { parseFingerprintLine, profileFacts } from './provenance';

export interface SummaryFacts {
  readonly language: Language;
  /** The sheets it was made from; null when the block names only some of them. */
  readonly sheets: readonly string[] | null;
  /** The profile; null for one whose settings can't be told from what stands there. */
  readonly profile: Profile | null;
  /** Of the figures each sheet held when it was scored; none in a summary of version 0.2. */
  readonly fingerprints: readonly { readonly sheet: string; readonly fingerprint: string }[];
}

/**
 * Reads the provenance block of a summary; null where there is none, as when a person cleared it.
 * @param known profiles it may have been made by besides those with a name
 * @example readSummary(snapshot) // { language: 'en', sheets: ['KPI 2024'], profile: goldProfile }
 */
export function readSummary(sheet: SheetSnapshot, known: readonly Profile[] = []): SummaryFacts | null {
  const rows = textsOf(sheet);
  for (const edition of editions()) {
    const { language, report } = edition;
    const start = rows.findLastIndex(({ label }) => label === report.provenance);
    const block = start < 0 ? [] : rows.slice(start);
    const source = block.find(({ label }) => label === report.source)?.value;
    if (source === undefined) continue;
    const isWhole = !source.endsWith(`, ${report.more({ count: trailingCount(source) })}`);
    const sheets = sheetsIn(source);
    return {
      language,
      sheets: isWhole && sheets.length > 0 ? sheets : null,
      profile: profileIn(block, edition, known),
      // Known by its form: no other line looks like it in any language.
      fingerprints: block.flatMap(({ value }) => {
        const line = parseFingerprintLine(value);
        return line === null ? [] : [line];
      }),
    };
  }
  return null;
}

interface Row {
  readonly label: string;
  readonly value: string;
}

function textsOf(sheet: SheetSnapshot): readonly Row[] {
  const { used } = sheet;
  if (used === null) return [];
  const rows: Row[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const label = valueAt(sheet, row, first);
    const value = valueAt(sheet, row, first + 1);
    if (typeof label === 'string')
      rows.push({ label, value: typeof value === 'object' ? '' : String(value) });
  }
  return rows;
}

// A quoted sheet name or a plain one, its "!", and a range before the next comma or the end.
const PLACE =
  /(?:^|, )(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_]*))!(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|\d+:\d+|[A-Z]{1,3}:[A-Z]{1,3})(?=, |$)/gu;

/** The sheets of `kpi.xlsx, KPI!A1:J3, 'Site B'!A1:J3`, each once. */
function sheetsIn(source: string): readonly string[] {
  const names = [...source.matchAll(PLACE)].map(
    ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '',
  );
  return [...new Set(names)];
}

/** The number, as it is written, of a list that ends in "… and 12 more". */
function trailingCount(source: string): string {
  return /(\d[\d.,\s]*)\D*$/.exec(source.split(', ').at(-1) ?? '')?.[1]?.trim() ?? '';
}

/** The one of the known profiles whose every rule is the one written in the block. */
function profileIn(block: readonly Row[], edition: Edition, known: readonly Profile[]): Profile | null {
  const written = block.find(({ label }) => label === edition.report.profile)?.value ?? '';
  const own = parseProfileName(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?/.exec(written)?.[0] ?? '');
  const candidates = [goldProfile, baseProfile, ...(own === null ? [] : [own]), ...known];
  const isWritten = (profile: Profile): boolean =>
    profileFacts(profile, edition, edition.language).every(([label, value]) =>
      block.some((row) => row.label === label && row.value === value),
    );
  return candidates.find(isWritten) ?? null;
}
