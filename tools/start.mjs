/** `npm start`: builds what is not built yet, scores the sample workbook, and serves the workbench. `-- --help` lists more. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildOlder, project } from './build/build-older.mjs';
import { intoFolder, onEnd, portNumber, program } from './program.mjs';
import { serveHere } from './site/serve-here.mjs';
import { openAddress } from './site/open-address.mjs';

const sample = path.join('assets', 'samples', 'contact-centre.xlsx');
const page = 'workbench.html';
const help = `Scores the sample, and opens the workbench: the scorecard beside a spreadsheet, without Excel.

npm start                    build what is older than its sources, score the sample, serve the workbench, open a browser
npm start -- --no-open       open no browser
npm start -- --no-serve      end when the sample is scored; so it does by itself where the output is no terminal
npm start -- --serve         serve there too
npm start -- --port 9000     another port than 8080; a port that is taken gives the next one
npm start -- --out FOLDER    where the scored copy is written; out/ otherwise
npm start -- --from FOLDER   what was built elsewhere, taken as it is

Only this machine can reach the page. Ctrl+C ends it.`;

const options = {
  serve: { type: 'boolean' },
  'no-serve': { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string', default: '8080' },
  out: { type: 'string', default: 'out' },
  from: { type: 'string' },
};

await program(help, options, start);

async function start(values) {
  if (values.serve && values['no-serve']) throw new Error('--serve and --no-serve: give one of them.');
  const port = portNumber(values.port);
  // Nobody is there to press Ctrl+C where the output goes to a file or another program.
  const serves = values.serve ?? (!values['no-serve'] && process.stdout.isTTY === true);
  const { from, out, 'no-open': noOpen } = values;
  const site = path.resolve(project, from ?? 'dist');
  if (from === undefined) {
    buildOlder(serves ? ['copc', 'functions', 'workbench', 'pages', 'samples'] : ['copc']);
  }
  scoreSample(path.join(site, 'copc.mjs'), path.resolve(project, out));
  if (serves) await serve({ site, wanted: port, opens: !noOpen && process.stdout.isTTY === true });
  else console.log('The workbench, a spreadsheet with the scorecard beside it:  npm start -- --serve');
}

function scoreSample(command, folder) {
  if (!existsSync(command)) throw new Error(`There is no ${command}. Run "npm run build" first.`);
  intoFolder(folder, 'The scored copy');
  const args = [command, 'score', sample, '--out', `${folder}${path.sep}`];
  const { status, error } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (error !== undefined) throw new Error(`Scoring the sample could not start: ${error.message}`);
  if (status !== 0) throw new Error(`Scoring the sample ended with ${status}; the reason is above.`);
  const scored = path.join(folder, 'contact-centre-scored.xlsx');
  console.log(`The scored copy is ${scored}. Open it in Excel or LibreOffice.`);
  console.log('Score a book of your own:  node dist/copc.mjs score your-book.xlsx --out out/');
}

async function serve({ site, wanted, opens }) {
  if (!existsSync(path.join(site, page))) {
    throw new Error(`${site} has no ${page}, so there is nothing to serve. Run "npm run build" first.`);
  }
  const { address, port, stop } = await serveHere({
    folder: site,
    port: wanted,
    another: 'npm start -- --port 9000',
  });
  onEnd(async () => {
    await stop();
    console.log('\nStopped.');
  });
  if (port !== wanted) console.log(`Port ${wanted} is taken by another program, so it is ${port}.`);
  console.log(`\nThe workbench: ${address}${page}`);
  const opened = opens && (await openAddress(`${address}${page}`));
  console.log(opened ? 'It opens in your browser. Ctrl+C ends it.' : 'Open it in a browser. Ctrl+C ends it.');
}
