/** The styles of a book's cells, each once: a cell names its own by id. */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { SheetLooks } from '../../../workbook/plan/sheet-looks';
import { blankStyle, lookStyle } from './cell-style';

/** The id of a style; undefined for a cell without one. A `format` of null is the look's own. */
export type StyleOf = (look: number, format: string | null, header: boolean) => string | undefined;

const GENERAL = 'General';
const HEADER: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: '#E7EDF3' } };

export class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly known = new Map<string, string>();

  /** @param looks null where only number formats and headers of tables are known */
  of(looks: SheetLooks | null): StyleOf {
    const isCovering = looks !== null && hasWideLooks(looks);
    return (place, given, header) => {
      const look = looks?.looks[place] ?? {};
      const format = given ?? look.numberFormat ?? GENERAL;
      if (place === 0 && format === GENERAL && !header && !isCovering) return undefined;
      return this.idOf(`${isCovering ? 'over' : ''} ${header ? 'header' : ''} ${place} ${format}`, () => ({
        ...(isCovering ? blankStyle : {}),
        ...(header ? HEADER : {}),
        ...lookStyle(look),
        ...(format === GENERAL ? {} : { n: { pattern: format } }),
      }));
    };
  }

  /** The id of what a row or a column gives the cells it has none listed of. */
  wide(looks: SheetLooks, place: number): string {
    return this.idOf(`wide ${place}`, () => lookStyle(looks.looks[place] ?? {}));
  }

  private idOf(key: string, style: () => IStyleData): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.known.size + 1}`;
    this.known.set(key, id);
    this.all[id] = style();
    return id;
  }
}

function hasWideLooks({ rows, columns }: SheetLooks): boolean {
  return rows.some(({ look }) => look > 0) || columns.some(({ look }) => look > 0);
}
