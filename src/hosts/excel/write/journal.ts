/** What a write changed and what stood there, kept so that the last write can be taken back. */
import { ownNames } from '../../../workbook/own/own-sheets';
import { countCells } from '../../../workbook/plan/planned-rows';
import type { OwnSheet } from '../../../workbook/snapshot';
import { formulaOf } from '../read/structure';
import type { Structure } from '../read/structure';
import type { Survey } from './survey';

export interface Journal {
  /** One for each sheet plan; a sheet that was added has no id yet. */
  readonly surveys: readonly Survey[];
  /** Our hidden names and their formulas before; null when there was none. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly cellsWritten: number;
}

/** A write that went through: with what the cells held right after it, to tell what people changed since. */
export interface DoneWrite extends Journal {
  /** For each survey, for each of its areas, Excel's `formulas` after the write; null where they were too many. */
  readonly after: readonly (readonly (readonly (readonly unknown[])[])[])[] | null;
}

export function journalOf(structure: Structure, surveys: readonly Survey[]): Journal {
  const owns = surveys.flatMap(({ target }): OwnSheet[] =>
    target.plan.target.kind === 'own' ? [target.plan.target.own] : [],
  );
  return {
    surveys,
    names: owns.flatMap(ownNames).map((name) => ({ name, formula: formulaOf(structure, name) })),
    cellsWritten: surveys.reduce((sum, { target }) => sum + countCells(target.rows), 0),
  };
}
