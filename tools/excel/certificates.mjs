// The certificates a server on this machine needs, kept where Microsoft's toolset for add-ins keeps its own, so that one
// certificate is trusted once and serves both. The authority's key is never stored: nobody can sign with it again.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const daysValid = 365;
const dayInMs = 24 * 60 * 60 * 1000;

/** Where the certificates are: in the person's own folder, never in the project. */
export function certificateFolder(home = homedir()) {
  return path.join(home, '.office-addin-dev-certs');
}

/**
 * Reuses the certificates in a folder, or makes them.
 *
 * @param {string} [folder]
 * @returns {Promise<{ ca: string, caFile: string, certificateFile: string, cert: string, key: string, made: string | null }>}
 *   PEM texts and files; `made` says why they had to be made, null when they were there
 * @throws Error with what to do when the folder can't be written
 */
export async function certificates(folder = certificateFolder()) {
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  const made = whyUnusable(files);
  if (made !== null) await make(folder, files);
  const [ca, cert, key] = files.map((file) => readFileSync(file, 'utf8'));
  return { ca, cert, key, caFile: files[0], certificateFile: files[1], made };
}

/** Why these certificates can't be used, in a few words; null when they can. */
function whyUnusable(files) {
  if (!files.every((file) => existsSync(file))) return 'there were none';
  try {
    const [ca, cert] = files.slice(0, 2).map((file) => new X509Certificate(readFileSync(file)));
    if ([ca, cert].some(({ validTo }) => Date.parse(validTo) < Date.now() + dayInMs)) {
      return 'the ones there expire within a day or have expired';
    }
    if (cert.checkHost('localhost') === undefined) return 'the ones there are not for localhost';
    const fits = cert.verify(ca.publicKey) && cert.checkPrivateKey(createPrivateKey(readFileSync(files[2])));
    return fits ? null : 'the ones there do not belong together';
  } catch (error) {
    return `the ones there can't be read (${error.message})`;
  }
}

async function make(folder, files) {
  let fresh = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    fresh = mkdtempSync(path.join(folder, 'new-'));
    const parts = files.map((file) => path.join(fresh, path.basename(file)));
    await generate(parts);
    chmodSync(parts[2], 0o600);
    parts.forEach((part, index) => renameSync(part, files[index]));
  } catch (error) {
    const fix = `Make sure that you may write to ${folder} and that the disk isn't full.`;
    throw new Error(`The certificates could not be written to ${folder}: ${error.message}\n${fix}`);
  } finally {
    if (fresh !== null) rmSync(fresh, { recursive: true, force: true });
  }
}

async function generate([ca, certificate, key]) {
  const { default: toolset } = await import('office-addin-dev-certs');
  const { log } = console;
  // The library reports on its own, and would name the wrong folder.
  console.log = () => {};
  try {
    await toolset.generateCertificates(ca, certificate, key, daysValid);
  } finally {
    console.log = log;
  }
}
