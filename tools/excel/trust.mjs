// Whether this machine trusts the certificate authority, and the one command a person can give so that it does. Nothing
// here changes the machine, and nothing needs an administrator.
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';

const name = 'Developer CA for Microsoft Office Add-ins';

/**
 * What is known about trust on this machine.
 *
 * @param {{ ca: string, caFile: string, certificateFile: string }} certificates
 * @param {{ platform?: string, run?: typeof runQuietly }} [machine] for tests: another system, another way to run commands
 * @returns {{ trusted: boolean | null, lines: string[] }} `trusted` is null when it can't be told; `lines` say it in words,
 *   with what to do
 */
export function trustOf(
  { ca, caFile, certificateFile },
  { platform = process.platform, run = runQuietly } = {},
) {
  const print = new X509Certificate(ca).fingerprint.replaceAll(':', '');
  if (platform === 'win32') {
    return told(answer(run('certutil', ['-user', '-store', 'Root', print])), {
      who: 'Windows',
      command: `certutil -user -addstore Root "${caFile}"`,
      after: 'Windows asks once whether to install it: answer Yes. No administrator is needed.',
      undo: `certutil -user -delstore Root ${print}`,
    });
  }
  if (platform === 'darwin') {
    const asked = ['verify-cert', '-c', certificateFile, '-p', 'ssl', '-n', 'localhost', '-L'];
    return told(answer(run('security', asked)), {
      who: 'This Mac',
      command: `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${caFile}"`,
      after: 'macOS asks for your password. No sudo is needed.',
      undo: `security delete-certificate -Z ${print} -t ~/Library/Keychains/login.keychain-db`,
    });
  }
  const store = `sql:${path.join(homedir(), '.pki', 'nssdb')}`;
  const listed = run('certutil', ['-L', '-d', store, '-n', name, '-a']);
  const same = listed.status === 0 && sameCertificate(listed.stdout, ca);
  return told(listed.missing ? null : same, {
    who: 'Your browser (Chromium, Chrome, Edge)',
    command: `mkdir -p ~/.pki/nssdb && certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n "${name}" -i "${caFile}"`,
    after:
      'certutil is in the package libnss3-tools (Debian, Ubuntu) or nss-tools (Fedora). In Firefox: ' +
      'Settings, Privacy & Security, View Certificates, Authorities, Import.',
    undo: `certutil -d sql:$HOME/.pki/nssdb -D -n "${name}"`,
  });
}

function told(trusted, { who, command, after, undo }) {
  if (trusted === true) return { trusted, lines: [`${who} trusts the certificate. (To end that: ${undo})`] };
  const first =
    trusted === null
      ? `Whether the certificate is trusted could not be found out. If a page warns, trust it with this command:`
      : `${who} does not trust the certificate yet. Give this command once, in another window:`;
  return { trusted, lines: [first, `    ${command}`, after] };
}

/** A command that isn't there tells nothing; any other end is a yes or a no. */
function answer({ status, missing }) {
  return missing ? null : status === 0;
}

function sameCertificate(pem, ca) {
  if (!pem.includes('BEGIN CERTIFICATE')) return false;
  return new X509Certificate(pem).fingerprint256 === new X509Certificate(ca).fingerprint256;
}

function runQuietly(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8', windowsHide: true });
  return { status, stdout: stdout ?? '', missing: error !== undefined };
}
