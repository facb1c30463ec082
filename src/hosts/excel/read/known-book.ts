/**
 * The workbook as it was listed last: what is asked along with "who is there", in the hope that it is still so. Whoever goes
 * by it compares it with the answer first.
 */
import { sameName } from '../../../workbook/names';
import { askObjects, type Objects } from '../write/survey';
import { askStructure, structureOf, type Structure, type StructureRequest } from './structure';

export interface KnownBook {
  readonly structure: Structure;
  /** Id of each table and of the sheet it is on. */
  readonly tables: readonly Placed[];
  readonly pivots: readonly Placed[];
}

export interface Placed {
  readonly id: string;
  readonly sheetId: string;
}

export interface BookRequest {
  readonly structure: StructureRequest;
  readonly objects: Objects;
}

export const nothingKnown: KnownBook = { structure: { sheets: [], names: [] }, tables: [], pivots: [] };

/** Queues the question; the answer is there after the next sync. */
export function askBook(context: Excel.RequestContext): BookRequest {
  return { structure: askStructure(context), objects: askObjects(context) };
}

/** Reads the answer. */
export function knownBook({ structure, objects }: BookRequest): KnownBook {
  const placed = (items: readonly { readonly id: string; readonly worksheet: { readonly id: string } }[]) =>
    items.map(({ id, worksheet }): Placed => ({ id, sheetId: worksheet.id }));
  return {
    structure: structureOf(structure),
    tables: placed(objects.tables.items),
    pivots: placed(objects.pivots.items),
  };
}

/** True where a plan for one is a plan for the other: sheets, our names in the workbook, tables and pivot tables. */
export function isSameBook(a: KnownBook, b: KnownBook): boolean {
  const { sheets, names } = a.structure;
  return (
    sheets.length === b.structure.sheets.length &&
    sheets.every(({ id, name, own, isProtected }, index) => {
      const other = b.structure.sheets[index];
      return (
        other?.id === id && other.name === name && other.own === own && other.isProtected === isProtected
      );
    }) &&
    names.length === b.structure.names.length &&
    names.every(({ name, formula }, index) => {
      const other = b.structure.names[index];
      return other !== undefined && sameName(other.name, name) && other.formula === formula;
    }) &&
    isSamePlaces(a.tables, b.tables) &&
    isSamePlaces(a.pivots, b.pivots)
  );
}

function isSamePlaces(a: readonly Placed[], b: readonly Placed[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, sheetId }, index) => b[index]?.id === id && b[index].sheetId === sheetId)
  );
}
