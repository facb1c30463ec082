/** docs/scale.md: GNU parallel over two workers by ssh, on this machine; skipped where parallel or sshd isn't installed. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { dist } from '../built';
import { copc, temporaryFolder } from './run';

jest.setTimeout(120_000);

const sshd = '/usr/sbin/sshd';
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const isInstalled = has('parallel') && has('ssh') && has('ssh-keygen') && has(sshd);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

(isInstalled ? describe : describe.skip)('two ssh workers', () => {
  const folder = temporaryFolder();
  const daemons: ChildProcess[] = [];
  afterAll(() => {
    for (const daemon of daemons) daemon.kill();
  });

  it('give the roll-up that one machine gives, byte for byte', async () => {
    for (const key of ['host', 'user']) {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder, key)]);
    }
    const ports = [await freePort(), await freePort()];
    mkdirSync('/run/sshd', { recursive: true });
    const authorized = path.join(folder, 'authorized_keys');
    writeFileSync(authorized, execFileSync('cat', [path.join(folder, 'user.pub')]), { mode: 0o600 });
    for (const port of ports) {
      const options = [
        `ListenAddress=127.0.0.1:${port}`,
        `HostKey=${path.join(folder, 'host')}`,
        `AuthorizedKeysFile=${authorized}`,
        ...[
          'StrictModes=no',
          'UsePAM=no',
          'PidFile=none',
          'PasswordAuthentication=no',
          'PermitRootLogin=yes',
        ],
      ];
      daemons.push(spawn(sshd, ['-D', '-f', '/dev/null', ...options.flatMap((option) => ['-o', option])]));
    }
    const ssh = `ssh -q -i ${path.join(folder, 'user')} -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null`;
    for (const port of ports) {
      const reached = Array.from({ length: 50 }).some(() => {
        const tried = spawnSync('sh', ['-c', `${ssh} -p ${port} 127.0.0.1 true || { sleep 0.1; false; }`]);
        return tried.status === 0;
      });
      expect(reached).toBe(true);
    }
    const books = Array.from({ length: 30 }, (_, index) => {
      const book = path.join(folder, `vendor-${String(index).padStart(2, '0')}.csv`);
      const rows = [
        [100, 80 + (index % 9)],
        [200, 150],
        [300, 250],
      ] as const;
      writeFileSync(
        book,
        [
          'Metric,Target,Jan-24,Feb-24,Mar-24',
          `Service level,80%,${rows.map(([all, some]) => `${((100 * some) / all).toFixed(2)}%`).join(',')}`,
          `Calls offered,,${rows.map(([all]) => all).join(',')}`,
          `Calls answered in time,,${rows.map(([, some]) => some).join(',')}`,
        ].join('\n'),
      );
      return book;
    });
    const hosts = ports.map((port) => `${ssh} -p ${port} ${userInfo().username}@127.0.0.1`).join(',');
    const command = `${process.execPath} ${path.join(dist, 'copc.mjs')} score --ndjson --jobs 1 -`;
    const mapped = spawnSync(
      'parallel',
      ['--will-cite', '--pipe', '-N', '5', '--jobs', '1', '--sshlogin', hosts, command],
      {
        input: `${books.join('\n')}\n`,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C', USER: userInfo().username },
      },
    );
    expect([mapped.status, mapped.stderr]).toEqual([0, '']);
    const spread = await copc(['rollup'], { stdin: mapped.stdout });
    const alone = await copc(['score', ...books, '--rollup-json']);
    expect(alone.stdout).toContain('"rollup":"Service level","units":30');
    expect(spread.stdout).toBe(alone.stdout);
  });
});
