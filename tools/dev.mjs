/** `npm run dev`: the workbench and the pane, changed in the browser as their sources change. `-- --help` lists more. */
import path from 'node:path';
import RefreshPlugin from '@pmmmwh/react-refresh-webpack-plugin';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import bundles from '../webpack.config.js';
import { buildOlder, project } from './build/build-older.mjs';
import { DevPolicy } from './dev/dev-policy.mjs';
import { certificates } from './excel/certificates.mjs';
import { trustOf } from './excel/trust.mjs';
import { onEnd, portNumber, program } from './program.mjs';
import { openAddress } from './site/open-address.mjs';

const help = `Serves the workbench and the pane as they are in the sources: what you change, you see.

npm run dev                  the workbench, at http://127.0.0.1:8080/workbench.html
npm run dev -- --no-open     opens no browser
npm run dev -- --excel       by https at localhost:3000, where the manifest in dist/ looks: load that one in Excel
npm run dev -- --port 9000   another port; one that is taken gives the next one

A component keeps its state where it can; else the page is loaded again. Breakpoints stand in the sources. The functions'
script, the ribbon's pages, help and samples are the built ones, as they were at the start. Ctrl+C ends it.`;

const options = {
  'no-open': { type: 'boolean' },
  excel: { type: 'boolean' },
  port: { type: 'string' },
};

await program(help, options, dev);

async function dev({ 'no-open': noOpen, excel, port: given }) {
  const host = excel ? 'localhost' : '127.0.0.1';
  const port = await freePort(portNumber(given ?? (excel ? '3000' : '8080')), host);
  if (excel && port !== 3000) {
    throw new Error(`The manifest looks at port 3000, and that is ${given ? 'not this one' : 'taken'}.`);
  }
  buildOlder(['functions', 'commands', 'pages', 'samples']);
  const compiler = webpack(workedOn(`${excel ? 'wss' : 'ws'}://${host}:${port}`));
  const server = new DevServer({ ...(await settings(excel)), host, port }, compiler);
  onEnd(() => server.stop());
  await server.start();

  const address = `${excel ? 'https' : 'http'}://${host}:${port}/`;
  console.log(`The workbench: ${address}workbench.html`);
  if (excel) console.log(`The manifest for Excel: ${path.join(project, 'dist', 'manifest.xml')}`);
  compiler.hooks.done.tap('dev', ({ stats }) => {
    for (const one of stats) if (one.hasErrors()) console.error(one.toString('errors-only'));
    if (!stats.some((one) => one.hasErrors())) console.log('Up to date with the sources.');
  });
  if (!noOpen && process.stdout.isTTY) await openAddress(`${address}workbench.html`);
  console.log('Compiling … Ctrl+C ends it.');
}

/** The two pages' bundles, with what exchanges parts of them. */
function workedOn(socket) {
  return bundles(undefined, { mode: 'development', hot: true })
    .filter(({ name }) => name === 'workbench' || name === 'taskpane')
    .map((one) => ({
      ...one,
      stats: 'none',
      plugins: [...one.plugins, new RefreshPlugin({ overlay: false }), new DevPolicy({ socket })],
    }));
}

async function settings(excel) {
  const common = {
    hot: true,
    allowedHosts: ['localhost', '127.0.0.1'],
    // Errors are in the console: a policy without frames and inline scripts shows no overlay.
    client: { overlay: false, logging: 'warn' },
    headers: { 'cache-control': 'no-store' },
    static: { directory: path.join(project, 'dist'), watch: false },
    setupExitSignals: false,
  };
  if (!excel) return common;
  const { cert, key, ...kept } = await certificates();
  for (const line of trustOf(kept).lines) console.log(line);
  return {
    ...common,
    headers: { ...common.headers, 'access-control-allow-origin': '*' },
    server: { type: 'https', options: { cert, key } },
  };
}

/** The port, or the next one that is free. */
async function freePort(port, host) {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT = String(port);
  return Number(await DevServer.getFreePort('auto', host));
}
