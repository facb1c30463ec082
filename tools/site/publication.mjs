// Who publishes a copy and where its users find help: as given, and put into the manifest and the pages.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The manifest's schema: the provider's name. */
const longestPublisher = 125;

/**
 * The publisher's name; null where none is given.
 *
 * @throws Error saying what is wrong with it
 */
export function publisherOf(given) {
  if (given === undefined) return null;
  const name = given.trim();
  const wrong = (why) => new Error(`--publisher is "${given}": ${why} Give the name people know you by.`);
  if (name === '') throw wrong('that is empty.');
  if (name.length > longestPublisher) {
    throw wrong(`it has ${name.length} characters, and Office takes ${longestPublisher}.`);
  }
  if (/[<>"&\p{Cc}]/u.test(name)) throw wrong('it holds <, >, ", & or a control character.');
  return name;
}

/**
 * Where users write to, as a link: `{ href: 'mailto:help@example.com', text: 'help@example.com' }`; null where none is given.
 *
 * @throws Error saying what is wrong with it
 */
export function supportOf(given) {
  if (given === undefined) return null;
  const text = given.trim();
  const example =
    'Give a page (--support https://example.com/help) or a mail address (--support help@example.com).';
  if (/^[^\s@<>"&:/]+@[^\s@<>"&:/]+\.[^\s@<>"&:/]+$/.test(text)) return { href: `mailto:${text}`, text };
  if (text === '') throw new Error(`--support is empty. ${example}`);
  const wrong = (why) => new Error(`--support is "${text}": ${why} ${example}`);
  if (!URL.canParse(text)) throw wrong('that is no web address and no mail address.');
  const { protocol, username, href } = new URL(text);
  if (protocol === 'http:') throw wrong('Office shows https addresses only.');
  if (protocol !== 'https:') throw wrong('that is no web address and no mail address.');
  if (username !== '' || /[<>"&]/.test(href)) throw wrong('it holds a name, or signs a page can’t hold.');
  return { href, text };
}

/** @throws Error listing what a package for a store lacks */
export function refuseUnpublished({ publisher, support, cloud }) {
  const lacks = [
    ...(publisher === null ? ['--publisher "Your name": the store shows who publishes an add-in'] : []),
    ...(support === null
      ? ['--support https://… or a mail address: the store asks where users find help']
      : []),
    ...(cloud === null ? [] : ['no --cloud: the public store isn’t open in it']),
  ];
  if (lacks.length === 0) return;
  throw new Error(['A package for the store needs:', ...lacks].join('\n  '));
}

/**
 * Puts publisher and support into a package's manifest and pages.
 *
 * @param {Map<string, Buffer>} files by their path; those that name neither stay as they are
 * @param {{ project: string, publisher: string | null, support: { href: string, text: string } | null }} who
 */
export function published(files, { project, publisher, support }) {
  if (publisher === null && support === null) return files;
  const labels = JSON.parse(readFileSync(path.join(project, 'assets/pages/labels.json'), 'utf8'));
  return new Map(
    [...files].map(([name, bytes]) => {
      const language = /^(?:about|support|privacy|terms)(?:-(\w\w))?\.html$/.exec(name);
      if (language !== null) {
        const { publishedBy, contact } = labels[language[1] ?? 'en'];
        const link = support === null ? '' : `<a href="${support.href}">${support.text}</a>`;
        const text = bytes
          .toString('utf8')
          .replace('<!-- publisher -->', (mark) =>
            publisher === null ? mark : `<p>${publishedBy.replace('{publisher}', () => publisher)}</p>`,
          )
          .replace('<!-- contact -->', (mark) =>
            support === null ? mark : `<p>${contact.replace('{support}', () => link)}</p>`,
          );
        return [name, Buffer.from(text)];
      }
      if (name !== 'manifest.xml' || publisher === null) return [name, bytes];
      const manifest = bytes
        .toString('utf8')
        .replace(/(<ProviderName>)[^<]*/, (_, tag) => `${tag}${publisher}`);
      return [name, Buffer.from(manifest)];
    }),
  );
}
