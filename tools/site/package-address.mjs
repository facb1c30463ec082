// The address a package is made for, as a person gives it.

/**
 * The address with a slash at its end.
 *
 * @param {string | undefined} given
 * @throws Error saying what is wrong with it and what to give instead
 * @example packageAddress('https://example.com/copc') // 'https://example.com/copc/'
 */
export function packageAddress(given) {
  const wanted = (given ?? '').trim();
  const example = 'Give the https address the files will be at: --url https://example.com/copc';
  if (wanted === '') throw new Error(`The address is missing. ${example}`);
  const wrong = (why) => new Error(`--url is "${wanted}": ${why} ${example}`);
  if (!URL.canParse(wanted)) throw wrong('that is no web address.');
  const url = new URL(wanted);
  if (url.protocol === 'http:') throw wrong('Office loads add-ins by https only.');
  if (url.protocol !== 'https:') throw wrong('that is no web address.');
  if (url.username !== '' || url.password !== '') throw wrong('it holds a name or password.');
  if (url.search !== '' || url.hash !== '') throw wrong('nothing may follow the path.');
  if (/\.(html?|xml|json|js)$/i.test(url.pathname)) throw wrong('it names a file; the folder is wanted.');
  if (!/^[\w.~/%-]*$/.test(url.pathname) || /[&"'<>]/.test(url.host)) {
    throw wrong('it holds signs other than letters, digits, ".", "-", "_", "~" and "/".');
  }
  return `${url.href.replace(/\/+$/, '')}/`;
}
