/** The metrics an item names: matched whatever their case, spaces and punctuation, by name or by sheet and name. */
import { fold } from '../../worksheet/words/normalise';
import { metricKindsIn } from '../../worksheet/words/metric-kinds';
import type { SourcedMetric } from '../register/due-metrics';
import { proposedKinds, type ShippedItem } from './shipped-items';

export interface Link {
  /** As it stands in the cell. */
  readonly text: string;
  /** Several of one name are all meant; none: it meets nothing. */
  readonly metrics: readonly SourcedMetric[];
}

/**
 * The links of a cell, one a line or between semicolons. A name that has a semicolon in it is found before the cell is
 * taken apart there.
 *
 * @example linksIn('AHT; Site B!CSAT', index).map(({ metrics }) => metrics.length) // [2, 1]
 */
export function linksIn(cell: string, index: LinkIndex): readonly Link[] {
  return cell.split(/[\r\n]+/).flatMap((line): readonly Link[] => {
    const text = line.trim();
    if (text === '') return [];
    const whole = index.get(text);
    if (whole.length > 0) return [{ text, metrics: whole }];
    return grouped(text.split(/[;；]/), index);
  });
}

/** Longest first, so that a name with a semicolon in it is found among others. */
function grouped(parts: readonly string[], index: LinkIndex): readonly Link[] {
  const links: Link[] = [];
  for (let at = 0; at < parts.length;) {
    let length = 1;
    for (let longer = Math.min(parts.length - at, LONGEST); longer > 1; longer--) {
      if (index.get(parts.slice(at, at + longer).join(';')).length === 0) continue;
      length = longer;
      break;
    }
    const text = parts
      .slice(at, at + length)
      .join(';')
      .trim();
    if (text !== '') links.push({ text, metrics: index.get(text) });
    at += length;
  }
  return links;
}

/** So many semicolons and one fewer a name is looked for with. */
const LONGEST = 4;

/** The scored metrics by name, and by sheet and name. */
export class LinkIndex {
  private readonly found = new Map<string, SourcedMetric[]>();

  constructor(metrics: readonly SourcedMetric[]) {
    for (const one of metrics) {
      const plain = one.scored.table.metrics[one.index]?.name ?? one.name;
      const names = new Set(
        [plain, one.name].flatMap((name) => [keyOf(name), keyOf(`${one.sheet}!${name}`)]),
      );
      for (const name of names) {
        const known = this.found.get(name);
        if (known === undefined) this.found.set(name, [one]);
        else known.push(one);
      }
    }
  }

  get(text: string): readonly SourcedMetric[] {
    return this.found.get(keyOf(text)) ?? [];
  }
}

function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What an item is linked to at first: the metrics of the kinds that belong to it, as a cell says it. */
export function proposedLinks(
  item: ShippedItem,
  metrics: readonly SourcedMetric[],
  index: LinkIndex,
): string {
  const kinds = proposedKinds[item] ?? [];
  const named = metrics.flatMap((one) => {
    const name = one.scored.table.metrics[one.index]?.name ?? '';
    return metricKindsIn(name).some((kind) => kinds.includes(kind)) ? [nameFor(one, name, index)] : [];
  });
  return [...new Set(named)].join('\n');
}

/** The plain name where it is the only one, else the one that tells it apart; with its sheet where only that does. */
function nameFor(one: SourcedMetric, name: string, index: LinkIndex): string {
  if (index.get(name).length === 1) return name;
  if (index.get(one.name).length === 1) return one.name;
  return `${one.sheet}!${one.name}`;
}
