// What a server of ours answers: the files of one folder, their types, nothing outside it. The servers differ in how they
// listen and in what they say besides.
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readdress } from './built-site.mjs';

const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

const sniffless = { 'x-content-type-options': 'nosniff' };

/**
 * The answer to one request.
 *
 * @param {{ method: string, url: string }} request `url` as it came, with nothing tidied
 * @param {{ folder: string, from?: string, to?: string, headers?: Record<string, string> }} site the folder, the address
 *   it was built for and the one it has, and what every answer says besides
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer }}
 */
export function answer({ method, url }, { folder, from = '', to = '', headers = {} }) {
  if (method === 'OPTIONS') return plain(204, '', headers);
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD.', { ...headers, allow: 'GET, HEAD' });
  const place = placeOf(url);
  if (place === null) return plain(400, 'No such address.', headers);
  const file = fileAt(folder, place);
  const kind = kinds[path.extname(place).toLowerCase()];
  if (file === null || kind === undefined) return plain(404, 'Not found.', headers);
  const body = readdress(place, readFileSync(file), from, to);
  // Office doesn't show pictures that may not be kept; all else is always the latest.
  const keep = kind.startsWith('image/') ? 'max-age=60' : 'no-store';
  return {
    status: 200,
    headers: { ...headers, ...sniffless, 'content-type': kind, 'cache-control': keep },
    body,
  };
}

/** An answer in one line of text. */
export function plain(status, text, headers = {}) {
  return {
    status,
    headers: { ...headers, ...sniffless, 'content-type': kinds['.txt'], 'cache-control': 'no-store' },
    body: Buffer.from(text),
  };
}

/** The path below the folder that an address names; null when it tries to leave, or is no path. */
function placeOf(url) {
  const raw = url.split(/[?#]/, 1)[0];
  if (!raw.startsWith('/') || !URL.canParse(raw, 'https://localhost')) return null;
  try {
    const place = decodeURIComponent(raw).slice(1);
    const leaves = /[\\\0:]/.test(place) || place.split('/').some((part) => part === '..' || part === '.');
    return leaves ? null : place;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The file at a place, links followed; null when there is none, or it is outside the folder. */
function fileAt(folder, place) {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.join(root, place));
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? file : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code)) return null;
    throw error;
  }
}
