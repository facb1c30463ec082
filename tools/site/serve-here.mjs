// The server of the page that needs no Excel: by http, on this machine's own address and no other.
import { createServer } from 'node:http';
import { listen, listener } from './listen.mjs';

/** The pages' own policies allow less; this holds for whatever is in the folder. */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Serves a folder at 127.0.0.1, on the wanted port or the next free one.
 *
 * @param {{ folder: string, port: number, tries?: number, another: string }} options `another` is how to ask for another
 *   port, for the message
 * @returns {Promise<{ address: string, port: number, stop: () => Promise<void> }>} the address with a slash at its end
 * @throws Error when no port is free, or this port may not be used
 */
export async function serveHere({ folder, port, tries, another }) {
  const headers = { 'content-security-policy': policy, 'referrer-policy': 'no-referrer' };
  const make = () => createServer(listener({ folder, headers }));
  const served = await listen({ make, hosts: ['127.0.0.1'], port, tries, another });
  return { ...served, address: `http://127.0.0.1:${served.port}/` };
}
