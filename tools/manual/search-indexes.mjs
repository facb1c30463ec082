// What the search looks through: each heading of each page with the text below it, an index for each language, as a script that
// works from a folder on the disk, too.
import MiniSearch from 'minisearch';
import '../../assets/manual/search-options.js';

const options = globalThis.manualSearchOptions;

/**
 * @param {import('./site-pages.mjs').SitePage[]} pages
 * @param {Map<string, string>} rendered their HTML by name
 * @returns {Map<string, string>} `search-es.js` and so on
 */
export function searchIndexes(pages, rendered) {
  const indexes = new Map();
  for (const page of pages) {
    if (!indexes.has(page.language)) indexes.set(page.language, new MiniSearch(options));
    if (page.section === 'home') continue;
    for (const part of partsOf(page, rendered.get(page.name))) indexes.get(page.language).add(part);
  }
  return new Map(
    [...indexes].map(([language, index]) => [
      `search-${language}.js`,
      `globalThis.manualSearchIndex = ${JSON.stringify(index)};\n`,
    ]),
  );
}

/** A page's parts by its headings; the first has none. */
function partsOf({ name, title }, html) {
  const text = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1].replace(/<nav[\s\S]*?<\/nav>/g, '') ?? '';
  const [top, ...rest] = text.split(/(?=<h[23] id=")/);
  const first = { id: name, title, heading: '', text: plain(top.replace(/<h1[\s\S]*?<\/h1>/, '')) };
  const others = rest.map((part) => {
    const [, id, heading] = /<h[23] id="([^"]*)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(part);
    return {
      id: `${name}#${id}`,
      title,
      heading: plain(heading),
      text: plain(part.replace(/^[\s\S]*?<\/h[23]>/, '')),
    };
  });
  return [first, ...others].map((part) => ({ ...part, start: part.text.slice(0, 160) }));
}

function plain(html) {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
