/** Error types written beside an attribute's name: "[C] Verified identity", "Verified identity (NC)", "BC: offered" (scoring §9). */
import type { MonitoredFamily } from '../../scoring/monitored';
import type { TransactionLabels } from './transaction-words';

export interface MarkedName {
  /** The attribute without its mark. */
  readonly name: string;
  readonly mark: string;
}

/** What may be the mark of a label, and the name without it; likeliest first. */
function marksIn(label: string): MarkedName[] {
  const found: MarkedName[] = [];
  const take = (match: RegExpExecArray | null, mark: number, name: number): void => {
    const [m, n] = [match?.[mark]?.trim(), match?.[name]?.trim()];
    if (m !== undefined && n !== undefined && m !== '' && n !== '') found.push({ mark: m, name: n });
  };
  take(/^\s*[[({【（]\s*([^\])}】）]{1,40})\s*[\])}】）]\s*[-–:.]?\s*(.+)$/u.exec(label), 1, 2);
  take(/^(.+?)\s*[[({【（]\s*([^\])}】）]{1,40})\s*[\])}】）]\s*\??$/u.exec(label), 2, 1);
  take(/^\s*([\p{L} -]{1,30}?)\s*[-–—:：|/]\s+(.+)$/u.exec(label), 1, 2);
  take(/^\s*([\p{L}]{1,12})[:：|_](.+)$/u.exec(label), 1, 2);
  take(/^(.+?)\s+[-–—|/]\s*([\p{L} -]{1,30})\s*$/u.exec(label), 2, 1);
  return found;
}

/** Letters by themselves; which error type they are, the other marks of the sheet tell. */
const LETTERS = /^(?:[CBNKEL]|CC|BC|NC|EC|EU)$/;

/**
 * Of each label its error type and its name without the mark; null where it carries none. C and B and NC are customer,
 * business, non-critical; C and NC without B leave only critical errors and others. A lone C tells nothing.
 *
 * @example markedFamilies(['[C] Verified identity', '[B] Offered', 'Agent'], words)[0] // { family: 'customer', name: 'Verified identity' }
 */
export function markedFamilies(
  labels: readonly string[],
  words: TransactionLabels,
): readonly ({ readonly family: MonitoredFamily; readonly name: string } | null)[] {
  const letters = new Set(
    labels.flatMap((label) =>
      marksIn(label)
        .map(({ mark }) => mark.toUpperCase())
        .filter((mark) => LETTERS.test(mark)),
    ),
  );
  return labels.map((label) => {
    for (const { mark, name } of marksIn(label)) {
      const letter = LETTERS.test(mark) ? familyOfLetter(mark, letters) : null;
      if (letter !== null) return { family: letter, name };
      if (LETTERS.test(mark)) continue;
      const said = words.familyOf(mark);
      if (said?.whole === true) return { family: said.family, name };
    }
    return null;
  });
}

/** As `markedFamilies` for cells that hold the mark alone. */
export function familiesOfCells(
  cells: readonly string[],
  words: TransactionLabels,
): readonly (MonitoredFamily | null)[] {
  const letters = new Set(
    cells.map((cell) => cell.trim().toUpperCase()).filter((cell) => LETTERS.test(cell)),
  );
  return cells.map((cell) => {
    const mark = cell.trim().toUpperCase();
    if (LETTERS.test(mark)) return familyOfLetter(mark, letters);
    const said = words.familyOf(cell);
    return said?.whole === true ? said.family : null;
  });
}

function familyOfLetter(mark: string, all: ReadonlySet<string>): MonitoredFamily | null {
  const hasBusiness = all.has('B') || all.has('BC') || (all.has('N') && all.has('NC'));
  const hasUser = all.has('EU') || all.has('E') || all.has('EC');
  const hasOthers = all.has('NC') || all.has('N');
  switch (mark) {
    case 'B':
    case 'BC':
      return 'business';
    case 'NC':
      return 'non-critical';
    case 'EU':
      return 'customer';
    case 'C':
    case 'K':
    case 'CC':
      if (hasBusiness) return hasUser ? 'compliance' : 'customer';
      return hasOthers && mark !== 'CC' ? 'critical' : mark === 'CC' && !hasUser ? 'customer' : null;
    case 'E':
    case 'EC':
      return hasBusiness ? 'customer' : null;
    case 'L':
      return hasBusiness ? 'compliance' : null;
    case 'N':
      // Negocio is business where NC is what is not critical; beside C alone N may be either.
      if (all.has('NC')) return all.has('B') || all.has('BC') ? null : 'business';
      return hasBusiness ? 'non-critical' : null;
    default:
      return null;
  }
}
