// Where the built files are served from. The manifest, the help links and the pages all need the same answer, so it
// is asked for in one place.

/** What a developer's own server answers at; the address in the manifest that is kept in the repository. */
export const LOCAL_SITE = 'https://localhost:3000';

/**
 * The address the built files will be served at, without a slash at its end: the environment's `COPC_SITE`, or the
 * local server.
 *
 * @throws Error when `COPC_SITE` is no https address, or carries a query, a fragment or a user
 * @example siteUrl({ COPC_SITE: 'https://example.com/copc/' }) // 'https://example.com/copc'
 */
export function siteUrl(environment = process.env) {
  const wanted = (environment.COPC_SITE ?? '').trim();
  if (wanted === '') return LOCAL_SITE;
  if (!URL.canParse(wanted)) throw new Error(refusal(wanted));
  const url = new URL(wanted);
  const plain = url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (url.protocol !== 'https:' || !plain) throw new Error(refusal(wanted));
  return url.href.replace(/\/+$/, '');
}

function refusal(wanted) {
  return `COPC_SITE is "${wanted}". Set it to an https address such as https://example.com/copc, or leave it out.`;
}
