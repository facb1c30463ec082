/** What has to hold between a book and its written copy, seen from the outside: parts, relationships, types, tokens. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** The parts of a package by name, folder entries left out. */
export function partsOf(bytes: Uint8Array): PackageParts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** Parts that are gone, and parts whose bytes differ. */
export function changes(before: PackageParts, after: PackageParts): { lost: string[]; touched: string[] } {
  const names = Object.keys(before);
  return {
    lost: names.filter((name) => after[name] === undefined),
    touched: names.filter((name) => after[name] !== undefined && !same(before[name], after[name])),
  };
}

/**
 * The first tag or text of `before` that `after` does not have in the same order, null when `after` only adds. What
 * follows from the content (counts, `dimension`, `spans`) may change; an element that was empty may have been opened.
 */
export function firstLost(before: string, after: string): string | null {
  const kept = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    const found = kept.indexOf(token, at);
    if (found < 0) return token;
    at = found + 1;
  }
  return null;
}

/** Names of XML parts that are not well-formed, with the parser's words. */
export function malformed(parts: PackageParts): string[] {
  return xmlNames(parts).flatMap((name) => {
    let problem: string | null = null;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => (problem ??= `${name}: ${error.message}`));
    parser.write(textOf(parts, name)).close();
    return problem === null ? [] : [problem];
  });
}

/** Relationships that point to a part that is not there, and parts without a content type. */
export function dangling(parts: PackageParts): string[] {
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const problems: string[] = [];
  for (const name of Object.keys(parts).filter((part) => part.endsWith('.rels'))) {
    const base = name.replace(/_rels\/[^/]*$/, '');
    const ids = new Set<string>();
    for (const [element] of textOf(parts, name).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      const id = attribute(element, 'Id');
      if (ids.has(id)) problems.push(`${name}: ${id} stands twice`);
      ids.add(id);
      if (attribute(element, 'TargetMode') === 'External') continue;
      const target = new URL(attribute(element, 'Target'), `zip:///${base}`).pathname.slice(1);
      if (!names.has(target.toLowerCase())) problems.push(`${name}: ${id} points to ${target}`);
    }
  }
  const types = textOf(parts, '[Content_Types].xml');
  const overrides = [...types.matchAll(/PartName=["']\/([^"']+)["']/g)].map(([, part = '']) =>
    part.toLowerCase(),
  );
  const defaults = [...types.matchAll(/Extension=["']([^"']+)["']/g)].map(([, end = '']) =>
    end.toLowerCase(),
  );
  for (const part of overrides)
    if (!names.has(part)) problems.push(`content type of ${part}, which is not there`);
  for (const name of names) {
    const end = name.slice(name.lastIndexOf('.') + 1);
    if (name !== '[content_types].xml' && !overrides.includes(name) && !defaults.includes(end)) {
      problems.push(`${name} has no content type`);
    }
  }
  return problems;
}

export function textOf(parts: PackageParts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array()).replace(/^\uFEFF/, '');
}

function xmlNames(parts: PackageParts): string[] {
  return Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/i.test(name));
}

function tokens(xml: string): string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((token) =>
    token
      .replace(/ (count|uniqueCount|spans)=("[^"]*"|'[^']*')/g, '')
      .replace(/^(<(?:\w+:)?dimension).*/, '$1>')
      .replace(/\s*\/?>$/, '>'),
  );
}

function attribute(element: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element) ?? [];
  return double ?? single ?? '';
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
