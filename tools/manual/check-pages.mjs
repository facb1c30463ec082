// Is the site whole? Every link leads to a page and a heading that are there, every picture and script is there, and no page
// asks anybody else, or needs what its policy forbids.
import path from 'node:path';
import { referencesIn } from '../site/references.mjs';

const anywhere = 'https://any.example/some/path/';

/**
 * @param {Map<string, Buffer>} files the site, by path; what is below `workbench/` has its own check and is only led to
 * @returns {string[]} what is wrong, a line each
 */
export function checkPages(files) {
  const problems = [];
  const pages = [...files].filter(([name]) => /\.(html|css)$/.test(name) && !name.startsWith('workbench/'));
  for (const [name, bytes] of pages) {
    const text = bytes.toString('utf8');
    const { loads, links } = referencesIn(name, text, anywhere);
    for (const address of loads) {
      if (!files.has(fileAt(address) ?? ''))
        problems.push(`${name} loads ${address}, which is not on the site.`);
    }
    for (const address of links) {
      const target = fileAt(address);
      if (target === null) {
        if (address.startsWith(new URL('/', anywhere).href))
          problems.push(`${name} links to ${address}, above the site.`);
        continue;
      }
      const heading = decodeURIComponent(new URL(address).hash.slice(1));
      const found = files.get(target);
      if (found === undefined) problems.push(`${name} links to ${target}, which is not on the site.`);
      else if (heading !== '' && !hasAnchor(found, heading))
        problems.push(`${name} links to ${target}#${heading}, a heading that is not there.`);
    }
    if (/\sstyle="|<style|<script(?![^>]*\ssrc=)|\son\w+="/.test(text.replace(/<code[\s\S]*?<\/code>/g, '')))
      problems.push(`${name} holds a style or a script of its own, which its policy forbids.`);
    if (name.endsWith('.html') && !/<html lang="[a-z]{2}-[A-Z]{2}"/.test(text))
      problems.push(`${name} does not say its language.`);
  }
  return [...new Set(problems)];
}

function hasAnchor(page, id) {
  return page.toString('utf8').includes(`id="${id}"`);
}

/** The path on the site that an address names; null for an address elsewhere. */
function fileAt(address) {
  const { origin, pathname } = new URL(address);
  const plain = `${origin}${pathname}`;
  if (!plain.startsWith(anywhere)) return null;
  const name = decodeURIComponent(plain.slice(anywhere.length));
  return name === '' || name.endsWith('/') ? path.posix.join(name, 'index.html') : name;
}
