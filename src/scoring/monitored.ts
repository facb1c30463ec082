/**
 * Monitored transactions summed: accuracy by error type and group, and which attributes fail (scoring §9). One failure
 * fails the transaction once; an attribute that doesn't apply changes nothing.
 */
import type { AttributeFamily, Counts } from './accuracy';

/** `critical`: fatal errors a sheet does not split any further. */
export type MonitoredFamily = AttributeFamily | 'critical';

export const MONITORED_FAMILIES: readonly MonitoredFamily[] = [
  'customer',
  'business',
  'compliance',
  'critical',
  'non-critical',
];

/** Results as bytes, since there are millions of them. */
export const RESULT = { none: 0, pass: 1, fail: 2 } as const;

export interface MonitoredAttribute {
  readonly name: string;
  readonly family: MonitoredFamily;
  /** True for a result of the family as a whole, which tells no attributes. */
  readonly whole: boolean;
}

/** Transactions × attributes. */
export interface MonitoredResults {
  readonly count: number;
  readonly attributes: readonly MonitoredAttribute[];
  /** A `RESULT` for each attribute of each transaction, transaction after transaction. */
  readonly results: Uint8Array;
}

/** What each transaction has of one family; `passed` and `total` are 0 or 1 for a critical one. */
export interface FamilyTally {
  readonly family: MonitoredFamily;
  readonly passed: Uint16Array;
  readonly total: Uint16Array;
}

/**
 * Passed and total of a family for each transaction: of the transaction in a critical family, of its attributes in the
 * non-critical one (of which results of the family as a whole say nothing). Null where nothing of that family is told.
 *
 * @example tallyFamily({ count: 1, attributes: [{ name: 'ID', family: 'customer', whole: false }], results: Uint8Array.of(2) }, 'customer')
 *   // { family: 'customer', passed: [0], total: [1] }
 */
export function tallyFamily(
  { count, attributes, results }: MonitoredResults,
  family: MonitoredFamily,
): FamilyTally | null {
  const isCritical = family !== 'non-critical';
  const own = attributes.flatMap((one, index) =>
    one.family === family && (isCritical || !one.whole) ? [index] : [],
  );
  if (own.length === 0) return null;
  const passed = new Uint16Array(count);
  const total = new Uint16Array(count);
  const width = attributes.length;
  for (let transaction = 0; transaction < count; transaction += 1) {
    const start = transaction * width;
    let right = 0;
    let all = 0;
    for (const attribute of own) {
      const result = results[start + attribute];
      if (result === RESULT.none) continue;
      all += 1;
      if (result === RESULT.pass) right += 1;
    }
    passed[transaction] = isCritical ? Number(all > 0 && right === all) : right;
    total[transaction] = isCritical ? Number(all > 0) : all;
  }
  return { family, passed, total };
}

/**
 * The counts of a family by group.
 *
 * @param groups the group of each transaction, −1 for none; null: all are one
 * @param size how many groups there are
 * @example sumByGroup(tally, Int32Array.of(0, 1, 0), 2) // [{ passed: 2, total: 2 }, { passed: 0, total: 1 }]
 */
export function sumByGroup(
  { passed, total }: FamilyTally,
  groups: Int32Array | null,
  size: number,
): readonly Counts[] {
  const right = new Float64Array(size);
  const all = new Float64Array(size);
  for (let transaction = 0; transaction < passed.length; transaction += 1) {
    const group = groups === null ? 0 : (groups[transaction] ?? -1);
    if (group < 0) continue;
    right[group] = (right[group] ?? 0) + (passed[transaction] ?? 0);
    all[group] = (all[group] ?? 0) + (total[transaction] ?? 0);
  }
  return Array.from({ length: size }, (_, group) => ({ passed: right[group] ?? 0, total: all[group] ?? 0 }));
}

/** How often an attribute passed, and to how many transactions it applied. */
export function sumAttributes({ count, attributes, results }: MonitoredResults): readonly Counts[] {
  const width = attributes.length;
  const right = new Float64Array(width);
  const all = new Float64Array(width);
  for (let transaction = 0, at = 0; transaction < count; transaction += 1)
    for (let attribute = 0; attribute < width; attribute += 1, at += 1) {
      const result = results[at];
      if (result === RESULT.none) continue;
      all[attribute] = (all[attribute] ?? 0) + 1;
      if (result === RESULT.pass) right[attribute] = (right[attribute] ?? 0) + 1;
    }
  return attributes.map((_, attribute) => ({ passed: right[attribute] ?? 0, total: all[attribute] ?? 0 }));
}

export interface FailingAttribute {
  readonly attribute: MonitoredAttribute;
  readonly counts: Counts;
  readonly failed: number;
  /** Of all failures of its family, 0…1; and added up from the most failing on. */
  readonly share: number;
  readonly cumulative: number;
}

/**
 * The attributes of a family that fail, the most failing first, then by name; results of the family as a whole are none.
 *
 * @param sums as `sumAttributes` gives them
 */
export function failingAttributes(
  attributes: readonly MonitoredAttribute[],
  sums: readonly Counts[],
  family: MonitoredFamily,
): readonly FailingAttribute[] {
  const own = attributes
    .map((attribute, index) => ({ attribute, counts: sums[index] ?? { passed: 0, total: 0 } }))
    .filter(({ attribute }) => attribute.family === family && !attribute.whole)
    .map((one) => ({ ...one, failed: one.counts.total - one.counts.passed }))
    .filter(({ failed }) => failed > 0)
    .sort((a, b) => b.failed - a.failed || (a.attribute.name < b.attribute.name ? -1 : 1));
  const all = own.reduce((sum, { failed }) => sum + failed, 0);
  let before = 0;
  return own.map((one) => {
    before += one.failed;
    return { ...one, share: one.failed / all, cumulative: before / all };
  });
}
