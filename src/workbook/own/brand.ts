/**
 * What the product is called, from `brand.json`: one line there, and the manifest, the functions, the pages and every
 * sentence follow; the build puts the names into the texts (`tools/build/branding.mjs`). The names in a workbook that nobody
 * sees (`markers.ts`, `memory.ts`) stay: they say which program wrote it.
 */
import brand from '../../../brand.json';

/** `"COPC Scorecard"`: as people call it. */
export const product: string = brand.product;

/** `"COPC"`: what stands before the dot in a formula. */
export const namespace: string = brand.namespace;

/** `"COPC"`: the group on the ribbon, and the first word of our sheets' names. */
export const label: string = brand.label;

/** A function as a formula calls it: `called('TRENDOK')` is `'COPC.TRENDOK'`. */
export function called(name: string): string {
  return `${namespace}.${name}`;
}

/** How Excel keeps a function in a file, and shows one whose add-in it has lost: `stored('TRENDOK')` is `'_xldudf_COPC_TRENDOK'`. */
export function stored(name: string): string {
  return `_xldudf_${namespace}_${name}`;
}

/** A formula written with `COPC.`, with the product's own namespace: `ownFormula('=COPC.GAP(1,2)')`. */
export function ownFormula(formula: string): string {
  return formula.replaceAll('COPC.', called(''));
}
