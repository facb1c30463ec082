// Other names for the product. The texts are written for COPC Scorecard, its functions COPC. and its group COPC; what
// brand.json says is put in their place wherever texts become files: in bundles, pages and the manifest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @typedef {{ product: string, namespace: string, label: string }} Brand */

/** Every one in the form Excel and the stores take. */
const forms = {
  product: [/^[^"<>&\\]{1,20}$/, 'a name of at most 20 characters, without ", <, >, & and \\'],
  namespace: [/^[A-Za-z][A-Za-z0-9]{0,31}$/, 'letters and digits only, at most 32'],
  label: [/^[^"<>&\\[\]:*?/']{1,16}$/, 'at most 16 characters that a sheet may be named with'],
};

/**
 * The names in brand.json.
 *
 * @returns {Brand}
 * @throws Error saying which one can't be used, and what can
 */
export function readBrand(file = path.join(root, 'brand.json')) {
  const brand = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, [form, allowed]] of Object.entries(forms)) {
    if (typeof brand[name] === 'string' && form.test(brand[name])) continue;
    throw new Error(`"${name}" in brand.json is ${JSON.stringify(brand[name])}. It has to be ${allowed}.`);
  }
  return brand;
}

/**
 * A text written for COPC Scorecard, as a product of these names says it. `COPC®` and `COPC Inc.` are the standard and its
 * owner, and stay; a dot that ends a sentence is no namespace's.
 *
 * @param {Brand} brand
 * @example branded('COPC formulas: =COPC.GAP()', { …, namespace: 'KPI', label: 'Ledger' }) // 'Ledger formulas: =KPI.GAP()'
 */
export function branded(text, { product, namespace, label }) {
  return text.replace(/COPC( Scorecard|(?!®| Inc|_)(\.(?! \p{Lu}|$))?)/gu, (_, rest, dot) =>
    rest === ' Scorecard' ? product : dot === undefined ? label : `${namespace}.`,
  );
}

/** The rule of webpack that puts the names into the files of texts; what earlier versions wrote stays as it was. */
export function brandRule(brand = readBrand()) {
  return {
    test: /\.ts$/,
    include: path.join(root, 'src/strings'),
    exclude: path.join(root, 'src/strings/earlier'),
    enforce: 'pre',
    use: { loader: path.join(root, 'tools/build/brand-loader.mjs'), options: brand },
  };
}
