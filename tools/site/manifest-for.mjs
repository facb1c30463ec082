// The manifest as it is given out, from the one in the repository, which is written for this machine and in one locale a
// language: its address, its names, and a line for each locale that a language answers, since Office matches them exactly.

import { branded } from '../build/branding.mjs';

/**
 * @param {string} text the manifest in the repository
 * @param {object} how
 * @param {string} how.from the address in it, without a slash at its end
 * @param {string} how.address where the site will be served, without a slash at its end
 * @param {import('../build/branding.mjs').Brand} how.brand
 * @param {object} how.languages src/strings/language.ts
 * @example manifestFor(text, { from, address, brand, languages }) // … <Override Locale="es-MX" Value="…"/> …
 */
export function manifestFor(text, { from, address, brand, languages }) {
  return answeringAll(named(text, brand), languages).replaceAll(
    `"${from}/`,
    () => `"${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}/`,
  );
}

/** Names: the namespace is the one text that has to be taken whole. */
function named(text, brand) {
  const [before, block, after] = text.split(/(<bt:String id="Functions\.Namespace"[^]*?<\/bt:String>)/);
  const inTexts = (part) =>
    part
      .replace(/ (DefaultValue|Value)="([^"]*)"/g, (_, name, value) => ` ${name}="${branded(value, brand)}"`)
      .replace(/(<ProviderName>)([^<]*)/, (_, tag, name) => `${tag}${branded(name, brand)}`);
  return `${inTexts(before)}${block.replaceAll('="COPC"', () => `="${brand.namespace}"`)}${inTexts(after)}`;
}

function answeringAll(text, answering) {
  const { languages, localeOf, alsoAnswered } = answering;
  const answers = new Map(languages.map((language) => [localeOf(language), alsoAnswered[language]]));
  return text.replace(/^ *<(?:bt:)?Override Locale="([^"]+)" Value="[^"]*"\/>\n/gm, (line, locale) =>
    [locale, ...(answers.get(locale) ?? [])]
      .map((one) => line.replace(`Locale="${locale}"`, `Locale="${one}"`))
      .join(''),
  );
}
