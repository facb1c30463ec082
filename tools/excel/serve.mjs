// The add-in's server, by HTTPS: Office loads nothing else.
import { createServer } from 'node:https';
import { listen, listener } from '../site/listen.mjs';

/** Excel on the web reads the functions' metadata from a page of Microsoft's, and browsers ask before a page of the
 * network may reach this machine. */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-private-network': 'true',
};

/**
 * Starts to serve, on the wanted port or the next free one. "localhost" is two addresses, and programs differ in which they
 * try first: both, where there are both.
 *
 * @param {{ cert: string, key: string, port: number, tries?: number, site: (port: number) => object }} options `site` gives
 *   what `answer` needs, once the port is known
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 * @throws Error when no port is free, or this port may not be used
 */
export function serve({ cert, key, port, tries, site }) {
  return listen({
    make: (next) => createServer({ cert, key }, listener({ ...site(next), headers })),
    hosts: ['127.0.0.1', '::1'],
    port,
    tries,
    another: 'npm run excel -- --port 4000',
  });
}
