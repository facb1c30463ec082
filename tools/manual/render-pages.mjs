// The pages' HTML, by Eleventy: Markdown and a layout in, pages out, nothing written and nothing fetched.
import { existsSync } from 'node:fs';
import path from 'node:path';
import Eleventy, { IdAttributePlugin } from '@11ty/eleventy';
import { siteName } from './site-pages.mjs';

/**
 * @param {{ project: string, pages: import('./site-pages.mjs').SitePage[] }} given
 * @returns {Promise<Map<string, string>>} HTML by the page's name
 */
export async function renderPages({ project, pages }) {
  const folder = path.relative(process.cwd(), path.join(project, 'tools/manual/layout'));
  const eleventy = new Eleventy(folder, 'out/site', {
    quietMode: true,
    configPath: null,
    config: (config) => {
      config.setUseGitIgnore(false);
      config.setIncludesDirectory('.');
      config.ignores.add('**/*.njk');
      config.addPlugin(IdAttributePlugin, { slugify: anchor, selector: 'h2,h3,h4' });
      config.amendLibrary('md', (markdown) => readsLinks(markdown, project));
      for (const page of pages) {
        const { name, markdown, html, view } = page;
        const ending = markdown === undefined ? 'html' : 'md';
        config.addTemplate(`${name.replace(/\.html$/, '')}.${ending}`, markdown ?? html, {
          layout: 'page.njk',
          permalink: name,
          templateEngineOverride: ending,
          site: view,
        });
      }
    },
  });
  const made = await eleventy.toJSON();
  const named = new Map(made.map(({ url, content }) => [url.slice(1), content]));
  const result = new Map();
  for (const { name } of pages) {
    const html = named.get(name) ?? named.get(name.replace(/index\.html$/, ''));
    if (html === undefined) throw new Error(`Eleventy made no page ${name}.`);
    result.set(name, html);
  }
  return result;
}

/** The anchor GitHub gives a heading, so that a link leads to the same place here and there. */
export function anchor(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Links to files of the repository become links to pages, or plain text where the site has none; nothing needs a style. */
function readsLinks(markdown, project) {
  markdown.core.ruler.push('site-links', (state) => {
    const { site } = state.env;
    const visit = (tokens) => {
      const open = [];
      for (const token of tokens) {
        if (token.type === 'link_open') {
          const address = addressFor(site, token.attrGet('href') ?? '', project);
          open.push(address);
          if (address === null) token.hidden = true;
          else token.attrSet('href', address);
          if (address === null) [token.tag, token.type] = ['', 'text'];
        } else if (token.type === 'link_close') {
          if (open.pop() === null) [token.tag, token.type, token.content] = ['', 'text', ''];
        } else if (token.type === 'image') {
          token.attrSet('src', addressFor(site, token.attrGet('src') ?? '', project) ?? '');
        }
        const style = token.attrGet('style');
        if (style !== null) {
          token.attrs = token.attrs.filter(([name]) => name !== 'style');
          token.attrSet('class', style.replace(/^text-align:/, ''));
        }
        if (token.children !== null) visit(token.children);
      }
    };
    visit(state.tokens);
  });
  // What is wider than a small screen is scrolled by itself, with the keyboard too.
  markdown.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (...given) =>
    fence.apply(markdown.renderer.rules, given).replace('<pre>', '<pre tabindex="0">');
}

/** Where a link of a page leads on the site: an address, or null for a file the site does not have. */
function addressFor(page, target, project) {
  if (/^[a-z]+:/i.test(target) || target.startsWith('#')) return target;
  const [file, heading] = target.split('#');
  const source = path.posix
    .join(path.posix.dirname(page.source ?? ''), decodeURIComponent(file))
    .replace(/\/$/, '');
  const name = siteName(source);
  if (name === null) {
    if (existsSync(path.join(project, source))) return null;
    throw new Error(`${page.source} links to ${target}, which is not there.`);
  }
  const address = path.posix.relative(path.posix.dirname(page.name), name);
  return heading === undefined ? address : `${address}#${heading}`;
}
