// The files a manifest names, where they are ours: pictures of the size they are used at, pages, scripts, metadata.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at, everyElement } from './read-xml.mjs';
import { called } from './structure.mjs';

const pngSignature = '89504e470d0a1a0a';
/** [MS-OWEMXML] and the element reference: the sizes Office wants for a task pane add-in. */
const namedIcons = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * Looks for the files of a manifest's own site under a folder.
 *
 * @param folder where the site's root is on this machine
 * @param picturesOnly true before a build, when the pages aren't there yet
 * @returns {import('./problem.mjs').Problem[]}
 */
export function checkFiles(root, folder, picturesOnly = false) {
  const problems = [];
  const site = siteOf(root);
  if (site === null) return problems;
  const sizes = pictureSizes(root);
  for (const element of everyElement(root)) {
    const address = element.attributes.get('DefaultValue') ?? element.attributes.get('Value');
    const place = address === undefined ? null : placeOf(address, site);
    if (place === null) continue;
    const wanted = sizes.get(element);
    if (wanted === undefined && picturesOnly) continue;
    const file = path.join(folder, place);
    if (!existsSync(file)) {
      const fix =
        wanted === undefined ? 'Build it, or correct the address.' : 'Draw it, or correct the address.';
      const message = `${called(element)} names ${place}, and there is no such file in ${folder}.`;
      problems.push({ code: 'file-missing', line: element.line, message, fix });
    } else if (wanted !== undefined) {
      problems.push(...checkPicture(file, place, wanted, element));
    } else if (place.endsWith('.json')) problems.push(...checkJson(file, place, element));
  }
  if (!picturesOnly) problems.push(...checkFunctionNames(root, folder, site));
  return problems;
}

/** A button's function must stand in a script of the page of functions: a click on any other does nothing. */
function checkFunctionNames(root, folder, site) {
  const urls = at(root, 'VersionOverrides', 'Resources', 'Urls')?.children ?? [];
  const problems = [];
  for (const functionFile of everyElement(root)) {
    if (functionFile.name !== 'FunctionFile') continue;
    const url = urls.find(({ attributes }) => attributes.get('id') === functionFile.attributes.get('resid'));
    const place = placeOf(url?.attributes.get('DefaultValue') ?? '', site);
    const page = place === null ? null : path.join(folder, place);
    if (page === null || !existsSync(page)) continue;
    const scripts = scriptsOf(page);
    for (const element of everyElement(functionFile.parent)) {
      const name = element.text.trim();
      if (element.name !== 'FunctionName' || scripts.some((script) => script.includes(name))) continue;
      const message = `A button runs ${name}, which stands in no script of ${place}.`;
      const fix = 'Associate it there, or correct the name.';
      problems.push({ code: 'function-unknown', line: element.line, message, fix });
    }
  }
  return problems;
}

/** What the page's own scripts say. */
function scriptsOf(page) {
  const sources = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)];
  return sources
    .map(([, source]) => path.join(path.dirname(page), source))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

/** The address of the folder the task pane's page is in; null when that can't be told. */
function siteOf(root) {
  const page = at(root, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue') ?? '';
  return URL.canParse(page) ? new URL('.', page).href : null;
}

function placeOf(address, site) {
  if (!URL.canParse(address)) return null;
  const { href, pathname } = new URL(address);
  if (!href.startsWith(site)) return null;
  return decodeURIComponent(pathname.slice(new URL(site).pathname.length));
}

/** The sizes a picture is used at, by the element that holds its address. */
function pictureSizes(root) {
  const sizes = new Map();
  const images = at(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  const usedAt = new Map();
  for (const element of everyElement(root)) {
    const named = namedIcons[element.name];
    if (named !== undefined) for (const one of everyElement(element)) sizes.set(one, new Set([named]));
    if (!element.attributes.has('size')) continue;
    const id = element.attributes.get('resid');
    usedAt.set(id, (usedAt.get(id) ?? new Set()).add(Number(element.attributes.get('size'))));
  }
  for (const image of images) {
    const used = usedAt.get(image.attributes.get('id')) ?? new Set();
    for (const one of everyElement(image)) sizes.set(one, used);
  }
  return sizes;
}

function checkPicture(file, place, wanted, element) {
  const bytes = readFileSync(file);
  const at = { line: element.line };
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== pngSignature) {
    return [{ ...at, code: 'picture-kind', message: `${place} is no PNG file.`, fix: 'Save it as PNG.' }];
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return [...wanted]
    .filter((size) => width !== size || height !== size)
    .map((size) => ({
      ...at,
      code: 'picture-size',
      message: `${place} has ${width} × ${height} pixels and is used at ${size}.`,
      fix: `Draw it at ${size} × ${size}.`,
    }));
}

function checkJson(file, place, element) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `${place} can't be read as JSON: ${error.message}.`;
    return [{ code: 'metadata', line: element.line, message, fix: 'Build it again.' }];
  }
}
