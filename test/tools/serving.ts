/** The add-in's server as a person starts it, and requests to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { connect } from 'node:tls';
import { dist } from '../built';
import { project, temporary } from './running';

export interface Served {
  readonly child: ChildProcess;
  readonly home: string;
  readonly out: string;
  readonly said: () => string;
  /** The certificate authority's certificate. */
  readonly ca: string;
  /** Ctrl+C; gives the exit status. */
  readonly interrupt: () => Promise<number | null>;
}

/** `npm run excel -- --no-sideload`, once it says that it serves. */
export function excel(port: number, home = temporary()): Promise<Served> {
  const out = path.join(home, 'out');
  const args = ['--no-sideload', '--from', dist, '--out', out, '--port', String(port)];
  const child = spawn(process.execPath, [path.join(project, 'tools/excel.mjs'), ...args], {
    env: { ...process.env, HOME: home, USERPROFILE: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  return new Promise((resolve, reject) => {
    void ended.then((status) => reject(new Error(`It ended with ${status}: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (!said.includes('Ctrl+C ends it.')) return;
      resolve({
        child,
        home,
        out,
        said: () => said,
        ca: readFileSync(path.join(home, '.office-addin-dev-certs/ca.crt'), 'utf8'),
        interrupt: () => (child.kill('SIGINT'), ended),
      });
    });
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request, with the certificate checked against the authority and nothing else. */
export function ask(address: string, ca: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { ca, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .once('error', reject)
      .end();
  });
}

/** The first line of the answer to a path sent as it is, which no client library would send. */
export function askRaw(port: number, ca: string, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca }, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.once('error', reject).once('end', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
  });
}
