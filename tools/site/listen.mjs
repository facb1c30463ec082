// Listening on this machine only, at the wanted port or the next free one.
import { answer, plain } from './answer.mjs';

/**
 * Starts servers at the first port from the wanted one on that is free at every address there is.
 *
 * @param {object} options
 * @param {(port: number) => import('node:net').Server} options.make a server that doesn't listen yet
 * @param {readonly string[]} options.hosts addresses of this machine; only the first has to be there
 * @param {number} options.port
 * @param {number} [options.tries]
 * @param {string} options.another how to ask for another port, for the message
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 * @throws Error when no port is free, or this port may not be used
 */
export async function listen({ make, hosts, port, tries = 10, another }) {
  for (let next = port; next < port + tries && next < 65_536; next += 1) {
    const servers = await listenAt(next, hosts, () => make(next), another);
    if (servers !== null) return { port: next, stop: () => stopAll(servers) };
  }
  throw new Error(`No port from ${port} on is free. Name another: ${another}`);
}

/**
 * What a server does with a request: `answer` for a site.
 *
 * @param {Parameters<typeof answer>[1]} site
 */
export function listener(site) {
  return (request, response) => {
    let result;
    try {
      result = answer({ method: request.method ?? '', url: request.url ?? '' }, site);
    } catch (error) {
      console.error(`${request.url}: ${error.message}`);
      result = plain(500, 'The file could not be read.', site.headers);
    }
    const { status, headers, body } = result;
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' || status === 204 ? undefined : body);
  };
}

async function listenAt(port, hosts, make, another) {
  const servers = [];
  for (const host of hosts) {
    const one = make();
    const code = await listening(one, port, host);
    if (code === null) servers.push(one);
    else if (code === 'EADDRINUSE') {
      await stopAll(servers);
      return null;
    } else if (host === hosts[0]) {
      throw new Error(
        `This machine doesn't let the server use port ${port} (${code}). Name another: ${another}`,
      );
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
