// A server for one folder, by HTTPS, on this machine only.
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { readdress } from '../built-site.mjs';

const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Excel on the web reads the functions' metadata from a page of Microsoft's, and browsers ask before a page of the
 * network may reach this machine. */
const shared = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-private-network': 'true',
  'x-content-type-options': 'nosniff',
};

/**
 * The answer to one request.
 *
 * @param {{ method: string, url: string }} request `url` as it came, with nothing tidied
 * @param {{ folder: string, from: string, to: string }} site the folder, the address it was built for, and the one it has
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer }}
 */
export function answer({ method, url }, { folder, from, to }) {
  if (method === 'OPTIONS') return plain(204, '');
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  const place = placeOf(url);
  if (place === null) return plain(400, 'No such address.');
  const file = fileAt(folder, place);
  const kind = kinds[path.extname(place).toLowerCase()];
  if (file === null || kind === undefined) return plain(404, 'Not found.');
  const body = readdress(place, readFileSync(file), from, to);
  // Office doesn't show pictures that may not be kept; all else is always the latest.
  const keep = kind.startsWith('image/') ? 'max-age=60' : 'no-store';
  return { status: 200, headers: { ...shared, 'content-type': kind, 'cache-control': keep }, body };
}

function plain(status, text, more = {}) {
  const headers = { ...shared, 'content-type': kinds['.txt'], 'cache-control': 'no-store', ...more };
  return { status, headers, body: Buffer.from(text) };
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

/**
 * Starts to serve, on the wanted port or the next free one.
 *
 * @param {{ cert: string, key: string, port: number, tries?: number, site: (port: number) => object }} options `site` gives
 *   what `answer` needs, once the port is known
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 * @throws Error when no port is free, or this port may not be used
 */
export async function serve({ cert, key, port, tries = 10, site }) {
  for (let next = port; next < port + tries && next < 65_536; next += 1) {
    const servers = await listenAt(next, () => server({ cert, key, site: site(next) }));
    if (servers !== null) return { port: next, stop: () => stopAll(servers) };
  }
  throw new Error(`No port from ${port} on is free. Name another: npm run excel -- --port 4000`);
}

function server({ cert, key, site }) {
  return createServer({ cert, key }, (request, response) => {
    let result;
    try {
      result = answer({ method: request.method ?? '', url: request.url ?? '' }, site);
    } catch (error) {
      console.error(`${request.url}: ${error.message}`);
      result = plain(500, 'The file could not be read.');
    }
    const { status, headers, body } = result;
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' || status === 204 ? undefined : body);
  });
}

/** "localhost" is two addresses, and programs differ in which they try first: both, where there are both. */
async function listenAt(port, make) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const one = make();
    const code = await listening(one, port, host);
    if (code === null) servers.push(one);
    else if (code === 'EADDRINUSE') {
      await stopAll(servers);
      return null;
    } else if (host === '127.0.0.1') {
      const fix = 'Name another: npm run excel -- --port 4000';
      throw new Error(`This machine doesn't let the server use port ${port} (${code}). ${fix}`);
    }
  }
  return servers;
}

/** Null once a server listens; else the code of what kept it from it. */
function listening(one, port, host) {
  return new Promise((resolve) => {
    one.once('error', (error) => resolve(error.code ?? error.message));
    one.listen({ port, host }, () => resolve(null));
  });
}

async function stopAll(servers) {
  for (const one of servers) {
    const closed = new Promise((resolve) => one.close(resolve));
    one.closeAllConnections();
    await closed;
  }
}
