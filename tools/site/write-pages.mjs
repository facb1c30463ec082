// The add-in's own pages in five languages: what is in the pane, support, privacy and terms. The texts are fragments in
// assets/pages; the list of functions comes from the metadata Excel reads, so the two can't differ.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { branded } from '../build/branding.mjs';

const names = ['about', 'support', 'privacy', 'terms'];
const asTheyAre = ['page.css', 'pane.css', 'office-ready.js'];

/**
 * Writes the pages into a built site that has its functions.json files already.
 *
 * @param {{ source: string, site: string, version: string, brand: object, languages: object }} what `source` is assets/pages,
 *   `site` the built folder, `version` the one people report
 * @returns {string[]} the names of the files written
 * @throws Error when the metadata of a language isn't there, or a text has no heading
 */
export function writePages({ source, site, version, brand, languages }) {
  const template = readFileSync(path.join(source, 'page.html'), 'utf8');
  const labels = JSON.parse(readFileSync(path.join(source, 'labels.json'), 'utf8'));
  for (const file of asTheyAre) copyFileSync(path.join(source, file), path.join(site, file));

  const written = [...asTheyAre];
  for (const [language, words] of Object.entries(labels)) {
    const texts = Object.fromEntries(
      names.map((name) => [
        name,
        branded(readFileSync(path.join(source, language, `${name}.html`), 'utf8').trim(), brand),
      ]),
    );
    const functions = functionList(path.join(site, `functions${suffix(language)}.json`));
    for (const name of names) {
      const file = `${name}${suffix(language)}.html`;
      const fill = {
        locale: languages.localeOf(language),
        title: headingOf(texts[name], file),
        content: texts[name]
          .replaceAll(
            new RegExp(`href="(${names.join('|')})\\.html"`, 'g'),
            `href="$1${suffix(language)}.html"`,
          )
          .replace('{{functions}}', () => functions)
          .replaceAll('{{version}}', version),
        pagesLabel: words.pages,
        pages: names.map((other) =>
          item(`${other}${suffix(language)}.html`, headingOf(texts[other], other), other === name),
        ),
        languagesLabel: words.languages,
        languages: Object.entries(labels).map(([other, { language: own }]) =>
          item(`${name}${suffix(other)}.html`, own, other === language, languages.localeOf(other)),
        ),
      };
      const page = template.replaceAll(/\{\{(\w+)\}\}/g, (_, key) => [fill[key]].flat().join('\n          '));
      writeFileSync(path.join(site, file), page);
      written.push(file);
    }
  }
  return written;
}

/** `-es` for Spanish; English is the default and has none. */
function suffix(language) {
  return language === 'en' ? '' : `-${language}`;
}

function item(address, text, isHere, locale) {
  const current = isHere ? ' aria-current="page"' : '';
  const lang = locale === undefined ? '' : ` lang="${locale}" hreflang="${locale}"`;
  return `<li><a href="${address}"${lang}${current}>${text}</a></li>`;
}

function headingOf(text, file) {
  const heading = /<h1>([^<]+)<\/h1>/.exec(text)?.[1];
  if (heading === undefined)
    throw new Error(`The text of ${file} has no <h1>. Give it one: it is the page's title.`);
  return heading;
}

function functionList(file) {
  if (!existsSync(file))
    throw new Error(`${file} isn't there. Build the functions' metadata before the pages.`);
  const { functions } = JSON.parse(readFileSync(file, 'utf8'));
  const entries = functions
    .filter(({ options }) => options?.excludeFromAutoComplete !== true)
    .map(({ name, description, helpUrl }) => {
      const shown = `<a href="${escape(helpUrl)}"><code>${escape(name)}</code></a>`;
      return `<dt>${shown}</dt>\n        <dd>${escape(description)}</dd>`;
    });
  return `<dl>\n        ${entries.join('\n        ')}\n      </dl>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
