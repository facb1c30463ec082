// Clouds with an Office.js of their own, which can't reach Microsoft's public one: the script's address and the pages' policy
// change together (Microsoft's "Guidance for deploying Office Add-ins on government clouds").
const open = { origin: 'https://appsforoffice.microsoft.com', folder: '/lib/1/hosted/' };
const closed = (origin) => ({ origin, folder: `/appsforoffice${open.folder}` });

const clouds = {
  gcc: closed('https://appsforoffice.gcc.cdn.office.net'),
  gcch: closed('https://appsforoffice.gcch.cdn.office.net'),
  dod: closed('https://appsforoffice.dod.cdn.office.net'),
  china: closed('https://appsforoffice.cdn.partner.office365.cn'),
};

/**
 * The cloud that `--cloud` names; null for Microsoft's public one.
 *
 * @throws Error listing those there are
 */
export function cloudOf(given) {
  if (given === undefined) return null;
  const cloud = clouds[given.trim().toLowerCase()];
  if (cloud !== undefined) return cloud;
  const known = Object.keys(clouds).join(', ');
  throw new Error(
    `--cloud is "${given}", and there is no such cloud. Give one of ${known}, or leave it out for Microsoft's public cloud.`,
  );
}

/**
 * The files with the cloud's Office.js in place of the public one, in whatever names it: pages, scripts, manifests.
 *
 * @param {Map<string, Buffer>} files by their path
 * @param {ReturnType<typeof cloudOf>} cloud
 * @throws Error for a file that names it and is no text of ours
 */
export function inCloud(files, cloud) {
  if (cloud === null) return files;
  return new Map(
    [...files].map(([name, bytes]) => {
      if (!bytes.includes(open.origin)) return [name, bytes];
      if (!/\.(html|js|json|xml)$/.test(name)) {
        throw new Error(`${name} names ${open.origin}, and it is no file --cloud can change.`);
      }
      const text = bytes
        .toString('utf8')
        // Office.js and its like, such as what runs functions in a page, all lie below one folder.
        .replaceAll(`${open.origin}${open.folder}`, `${cloud.origin}${cloud.folder}`)
        .replaceAll(open.origin, cloud.origin);
      return [name, Buffer.from(text)];
    }),
  );
}
