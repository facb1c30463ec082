/** The hidden names by which a sheet of ours is found again, whatever it is renamed to; the file host's very spelling. */
import type { Area } from '../../../workbook/address';
import type { OwnSheet } from '../../../workbook/snapshot';
import { markerFormula } from '../../../workbook/markers';
import { bounding, formatRectangles } from '../../../workbook/rectangles';
import type { Structure } from '../read/structure';
import { namesOf } from './targets';
import type { Target } from './targets';

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Queues both names of a sheet of ours. */
export function writeOwnNames(
  names: Excel.NamedItemCollection,
  structure: Structure,
  target: Target,
  own: OwnSheet,
): void {
  const { plan, rectangles, name } = target;
  const around = [
    ...rectangles,
    ...plan.merges,
    ...plan.tables.map(({ area }) => area),
    ...plan.conditionalFormats.map(({ area }) => area),
  ];
  const box = bounding(around) ?? ORIGIN;
  const { marker, cells } = namesOf(own);
  setName(names, structure, marker, `=${markerFormula(name, box)}`);
  setName(names, structure, cells, `=${formatRectangles(name, rectangles) ?? markerFormula(name, box)}`);
}

function setName(
  names: Excel.NamedItemCollection,
  structure: Structure,
  name: string,
  formula: string,
): void {
  if (structure.names.has(name.toLowerCase())) names.getItem(name).formula = formula;
  else names.add(name, formula).visible = false;
}
