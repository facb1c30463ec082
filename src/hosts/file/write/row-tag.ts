/** The start tag of a row: read, and written with a height or wider spans. */
import { isOn } from '../xml/xml-tree';

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** In points; one that grows is fitted to its texts by Excel whenever they change. */
export interface RowHeight {
  readonly points: number;
  readonly grows: boolean;
}

export class RowTag {
  private text: string;
  private readonly space: string;

  /** @param tag `<row …>` or `<row …/>` as written */
  constructor(tag: string) {
    const end = /(\s*)\/?>$/.exec(tag);
    this.text = tag.slice(0, end?.index);
    this.space = end?.[1] ?? '';
  }

  /** The start of a new row's tag, which is closed behind. */
  static fresh(prefix: string, row: number, height: RowHeight | null): string {
    return `<${prefix}row r="${row + 1}"${height === null ? '' : heightText(height)}`;
  }

  open(): string {
    return `${this.text}${this.space}>`;
  }

  selfClosed(): string {
    return `${this.text}${this.space}/>`;
  }

  /** The row's own style, null when it has none. */
  get style(): number | null {
    return isOn(this.value('customFormat')) ? Number(this.value('s') ?? 0) : null;
  }

  /** Says nothing but its number and what follows from its cells: an empty one can go. */
  get isPlain(): boolean {
    for (const [, name = ''] of this.text.matchAll(ATTRIBUTE)) {
      if (name !== 'r' && name !== 'spans' && !name.includes(':')) return false;
    }
    return true;
  }

  /** Sets the height; null takes it off. */
  height(height: RowHeight | null): void {
    this.drop('ht');
    this.drop('customHeight');
    if (height !== null) this.text += heightText(height);
  }

  /** Makes `spans` take in columns from and to (counted from 0), where the row has any. */
  widen(from: number, to: number): void {
    const spans = this.value('spans');
    if (spans === undefined) return;
    const numbers = spans.split(/[\s:]+/).map(Number);
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    if (!(low > from + 1 || high < to + 1)) return;
    const wider = `${Math.min(low, from + 1)}:${Math.max(high, to + 1)}`;
    this.text = this.text.replace(ATTRIBUTE, (whole, name: string, quoted: string) =>
      name === 'spans' ? whole.replace(quoted, `"${wider}"`) : whole,
    );
  }

  /** As written: what is asked for are numbers and yes or no, which nobody spells with entities. */
  private value(wanted: string): string | undefined {
    for (const [, name, quoted = ''] of this.text.matchAll(ATTRIBUTE)) {
      if (name === wanted) return quoted.slice(1, -1);
    }
    return undefined;
  }

  private drop(wanted: string): void {
    this.text = this.text.replace(ATTRIBUTE, (whole, name: string) => (name === wanted ? '' : whole));
  }
}

function heightText({ points, grows }: RowHeight): string {
  return ` ht="${points}"${grows ? '' : ' customHeight="1"'}`;
}
