// Many small books over two workers by ssh on this machine, as docs/scale.md spreads them with GNU parallel, beside one machine
// alone: books a second. `node tools/bench/ssh-workers.mjs [books]`; says so and ends well where parallel or sshd isn't installed.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeVendors } from '../samples/vendors.mjs';
import { loadLine, machineLine } from './machine.mjs';
import { inTurns, median } from './measure.mjs';

const command = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/copc.mjs');
const sshd = '/usr/sbin/sshd';
const has = (program) => spawnSync(program, ['--version']).error === undefined;
const count = Number(process.argv[2] ?? 1_000);
/** Books a job, so that starting a program is paid once for many. */
const booksAJob = 100;
const rounds = 3;

const missing = ['parallel', 'ssh', 'ssh-keygen', sshd].filter((program) => !has(program));
if (missing.length > 0 || !existsSync(command)) {
  const why = missing.length > 0 ? `not installed: ${missing.join(', ')}` : 'dist/copc.mjs is missing';
  process.stdout.write(`Two ssh workers were not measured: ${why}.\n`);
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-ssh-'));
  const daemons = [];
  try {
    const hosts = await workers(folder, daemons);
    const books = writeVendors(path.join(folder, 'vendors'), count);
    const input = `${books.join('\n')}\n`;
    const score = `${process.execPath} ${command} score --ndjson --jobs 1 -`;
    const spread = [
      ...['--will-cite', '--pipe', '-N', String(booksAJob), '--jobs', '1', '--sshlogin', hosts.join(',')],
      score,
    ];
    const env = { ...process.env, HOME: folder };
    const alone = () =>
      timed(process.execPath, [command, 'score', '--ndjson', '--jobs', '1', '-'], input, env);
    const [one, two] = inTurns(rounds, [alone, () => timed('parallel', spread, input, env)]);
    const [first] = one;
    for (const { lines } of [...one, ...two]) {
      // Lines arrive in any order.
      if (lines !== first.lines) throw new Error('the workers gave other lines than this machine alone');
    }
    const seconds = (runs) => median(runs.map((run) => run.ms)) / 1000;
    const speed = (runs) => `${Math.round(count / seconds(runs))} books a second`;
    process.stdout.write(
      [
        `Machine: ${machineLine()}. Load ${loadLine()}.`,
        `${count} books, medians of ${rounds} runs in turns, start of the programs included.`,
        `One process: ${speed(one)}. Two workers by ssh, ${booksAJob} books a job: ${speed(two)}, ${(seconds(one) / seconds(two)).toFixed(2)} times as fast.`,
        '',
      ].join('\n'),
    );
  } finally {
    for (const daemon of daemons) daemon.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(program, args, input, env) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...{ input, env, encoding: 'utf8', maxBuffer: 1 << 30 },
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return { ms: performance.now() - begin, lines: stdout.trim().split('\n').sort().join('\n') };
}

/** Two daemons on ports of their own, with keys of their own, which nobody but this run knows; how each is reached. */
async function workers(folder, daemons) {
  for (const key of ['host', 'user']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder, key)]);
  }
  const authorized = path.join(folder, 'authorized_keys');
  writeFileSync(authorized, readFileSync(path.join(folder, 'user.pub')), { mode: 0o600 });
  // Where the daemon wants a folder of its own, only its owner may make it.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const ssh = `ssh -q -i ${path.join(folder, 'user')} -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null`;
  const hosts = [];
  for (const port of [await freePort(), await freePort()]) {
    const options = [
      `ListenAddress=127.0.0.1:${port}`,
      `HostKey=${path.join(folder, 'host')}`,
      `AuthorizedKeysFile=${authorized}`,
      ...['StrictModes=no', 'UsePAM=no', 'PidFile=none', 'PasswordAuthentication=no', 'PermitRootLogin=yes'],
    ];
    daemons.push(spawn(sshd, ['-D', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])]));
    const host = `${ssh} -p ${port} ${userInfo().username}@127.0.0.1`;
    const isReached = Array.from({ length: 50 }).some(
      () => spawnSync('sh', ['-c', `${host} true || { sleep 0.1; false; }`]).status === 0,
    );
    if (!isReached) throw new Error(`no answer on port ${port}`);
    hosts.push(host);
  }
  return hosts;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
