// What a file of the built site names: pages, styles, scripts, pictures, and the parts a script loads later.
import path from 'node:path';
import vm from 'node:vm';

/** The one address besides our own that pages may load from. */
const officeScripts = 'https://appsforoffice.microsoft.com/';

/**
 * The addresses a file names.
 *
 * @param {string} name the file's path below the site, with "/"
 * @param {string} text
 * @param {string} site the site's address, with a slash at its end
 * @param {string} [inherited] for a part of a script: the naming of that script
 * @returns {{ loads: string[], links: string[], naming?: string }} whole addresses: what the file loads, and what a person
 *   can go to; and for a script how it names its parts
 * @throws Error when a script's parts can't be told
 */
export function referencesIn(name, text, site, inherited) {
  const whole = (address) => new URL(address.replaceAll('&amp;', '&'), new URL(name, site)).href;
  switch (path.extname(name)) {
    case '.html':
      return {
        loads: tags(text, attribute('script|img|link|iframe', 'src|href')).map(whole),
        links: tags(text, attribute('a', 'href')).map(whole),
      };
    case '.css':
      return { loads: tags(text, /url\(\s*["']?([^"')]+)/g).map(whole), links: [] };
    case '.json':
      return { loads: [], links: tags(text, /"helpUrl":\s*"([^"]+)"/g).map(whole) };
    case '.xml':
      return { loads: tags(text, /(?:DefaultValue|Value)="(https?:\/\/[^"]+)"/g).map(whole), links: [] };
    case '.js': {
      const naming = namingIn(text) ?? inherited;
      const loads = parts(name, text, naming).map((part) => new URL(part, site).href);
      // A page that a script opens, such as a dialog's, is named in it from the site's root.
      const pages = tags(text, /["'`]([\w-]+(?:\/[\w-]+)*\.html)["'`]/g);
      return { loads, links: pages.map((page) => new URL(page, site).href), naming };
    }
    default:
      return { loads: [], links: [] };
  }
}

/** True for what a page may load although it isn't ours. */
export function isOffice(address) {
  return address.startsWith(officeScripts);
}

/** The values of an attribute, quoted or, as in minified pages, not. */
function attribute(elements, names) {
  return new RegExp(`<(?:${elements})\\b[^>]*?\\s(?:${names})\\s*=\\s*["']?([^"'\\s>]+)`, 'gi');
}

function tags(text, pattern) {
  return [...text.matchAll(pattern)].map(([, address]) => address).filter((one) => !one.startsWith('data:'));
}

/** How a webpack script names the parts it loads later: the text of its function from a part's number to a file's name. */
function namingIn(text) {
  return /\.u=(\w+=>.{0,20000}?\.js")/s.exec(text)?.[1];
}

/** The parts a script asks for; a part asks by the naming of the script that loaded it. */
function parts(name, text, naming) {
  // Parts have numbers: a text is what another function of that short name is called with.
  const ids = new Set([...text.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id));
  if (naming === undefined) return [];
  try {
    return [...ids].map((id) => vm.runInNewContext(`(${naming})(${id})`));
  } catch (error) {
    throw new Error(`How ${name} names its parts could not be told (${error.message}).`);
  }
}
