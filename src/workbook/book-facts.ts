/**
 * A book for the length of one click: what was asked is not asked again until a write may have changed it. Workflows
 * call each other and each asks which sheets there are; in Excel every question is a request of its own.
 */
import type { FormulaPlace, SheetFormulas, WritableBook } from './formula-host';
import { sameName } from './names';
import type { OccupiedArea } from './occupied';
import type { WorkbookPlan } from './plan/plan';
import type { OwnSheet, SheetInfo, SheetSnapshot } from './snapshot';

/** The list with the sheets a plan added; null where it was not known. */
function withAdded(
  known: Promise<readonly SheetInfo[]> | null,
  { sheets }: WorkbookPlan,
  added: readonly string[],
): Promise<readonly SheetInfo[]> | null {
  return (
    known?.then((before) => {
      const owns = sheets.flatMap(({ target }): (OwnSheet | null)[] => {
        if (target.kind === 'existing') return [];
        if (target.kind === 'new') return [null];
        return before.some(({ own }) => own === target.own) ? [] : [target.own];
      });
      const infos = added.map((name, index): SheetInfo => {
        return { name, kind: 'worksheet', visible: true, own: owns[index] ?? null, isProtected: false };
      });
      return [...before, ...infos];
    }) ?? null
  );
}

/** @example const book = bookFacts(host); await book.sheets(); await book.sheets() // asks the host once */
export function bookFacts(host: WritableBook): WritableBook {
  let sheets: Promise<readonly SheetInfo[]> | null = null;
  const snapshots = new Map<string, Promise<SheetSnapshot>>();
  const occupied = new Map<string, Promise<readonly OccupiedArea[]>>();
  const formulas = new Map<(formula: string) => boolean, Map<string, Promise<readonly SheetFormulas[]>>>();

  /** What failed is asked anew. */
  function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
    const found = known.get(key) ?? ask();
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  }

  function forget(names: readonly string[]): void {
    formulas.clear();
    for (const known of [snapshots, occupied]) {
      for (const key of known.keys()) if (names.some((name) => sameName(name, key))) known.delete(key);
    }
  }

  /** Sheets of ours may be called otherwise than planned. */
  async function ownNames(): Promise<readonly string[]> {
    return (await (sheets ?? [])).flatMap(({ name, own }) => (own === null ? [] : [name]));
  }

  return {
    bookName: host.bookName,
    ...(host.asksTogether === true ? { asksTogether: true } : {}),
    sheets: () => {
      const asked = sheets ?? host.sheets();
      sheets = asked;
      asked.catch(() => (sheets = null));
      return asked;
    },
    read: (sheet) => once(snapshots, sheet, () => host.read(sheet)),
    occupied: (sheet) => once(occupied, sheet, () => host.occupied(sheet)),
    formulas: (place: FormulaPlace, isWanted) => {
      const known = formulas.get(isWanted) ?? new Map<string, Promise<readonly SheetFormulas[]>>();
      formulas.set(isWanted, known);
      const key = place.kind === 'sheet' ? `sheet ${place.sheet}` : place.kind;
      return once(known, key, () => host.formulas(place, isWanted));
    },
    apply: async (plan) => {
      const names = [...plan.sheets.map(({ target }) => target.name), ...(await ownNames())];
      try {
        const result = await host.apply(plan);
        if (result.sheetsAdded.length > 0) sheets = withAdded(sheets, plan, result.sheetsAdded);
        return result;
      } catch (problem) {
        sheets = null;
        throw problem;
      } finally {
        forget(names);
      }
    },
    replace: async (changes) => {
      try {
        return await host.replace(changes);
      } finally {
        forget(changes.map(({ sheet }) => sheet));
      }
    },
    together: (work) => host.together(work),
  };
}
