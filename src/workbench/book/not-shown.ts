/** What a workbook holds and the grid doesn't show; all of it stays in the file that is saved. */
import type { WorkbookPackage } from '../../hosts/file/package/package';
import { behindCells } from '../../hosts/file/xml/sheet-pieces';

export const notShownKinds = [
  'charts',
  'pivots',
  'images',
  'slicers',
  'macros',
  'sparklines',
  'conditional',
  'validations',
  'links',
  'comments',
  'controls',
  'objects',
  'queries',
  'chartSheets',
] as const;

export type NotShown = (typeof notShownKinds)[number];

/** By names of parts, which every writer takes from the standard. */
const parts: readonly (readonly [NotShown, RegExp])[] = [
  ['charts', /(^|\/)charts\/(chart|chartEx)\d*\.xml$/i],
  ['pivots', /(^|\/)pivotTables\/[^/]+\.xml$/i],
  ['images', /(^|\/)media\/[^/]+$/i],
  ['slicers', /(^|\/)(slicers|timelines)\/[^/]+\.xml$/i],
  ['macros', /(^|\/)vbaProject\.bin$/i],
  // Their texts are shown as notes; who answers whom is not.
  ['comments', /(^|\/)threadedComments\/[^/]+\.xml$/i],
  ['controls', /(^|\/)(ctrlProps|activeX)\/[^/]+$/i],
  ['objects', /(^|\/)embeddings\/[^/]+$/i],
  ['queries', /(^|\/)(connections\.xml|queryTables\/[^/]+\.xml)$/i],
];

/** By elements of the worksheets' parts, behind their cells. */
const elements: readonly (readonly [NotShown, RegExp])[] = [
  ['sparklines', /<(?:\w+:)?sparklineGroups?[\s>/]/],
  ['conditional', /<(?:\w+:)?conditionalFormatting[\s>]/],
  ['validations', /<(?:\w+:)?dataValidations[\s>]/],
  ['links', /<(?:\w+:)?hyperlinks[\s>]/],
];

/** What the grid does show of such things. */
export interface ShownInGrid {
  /** How many charts. */
  readonly charts: number;
  /** Names of the sheets whose conditional formats are shown, all of them. */
  readonly formats: readonly string[];
}

export function notShown(pkg: WorkbookPackage, shown: ShownInGrid): readonly NotShown[] {
  const found = new Set<NotShown>();
  let charts = 0;
  for (const { name } of pkg.archive.entries) {
    for (const [kind, pattern] of parts) {
      if (!pattern.test(name)) continue;
      if (kind === 'charts' && ++charts <= shown.charts) continue;
      found.add(kind);
    }
  }
  for (const { name, kind, part } of pkg.sheets) {
    if (kind === 'chart') found.add('chartSheets');
    if (kind !== 'worksheet') continue;
    const bytes = pkg.utf8(part);
    const rest = new TextDecoder().decode(bytes.subarray(behindCells(bytes)));
    for (const [element, pattern] of elements) {
      if (element === 'conditional' && shown.formats.includes(name)) continue;
      if (pattern.test(rest)) found.add(element);
    }
  }
  return notShownKinds.filter((kind) => found.has(kind));
}
