// A manifest as a tree whose elements know their namespace and line, so that every message can say where.
import { SaxesParser } from 'saxes';
import { instanceNamespace } from './grammar.mjs';

/**
 * @typedef {{ name: string, space: string, line: number, type: string | null, attributes: Map<string, string>,
 *   children: Element[], text: string, parent: Element | null }} Element
 */

/**
 * Reads a manifest's bytes. The tree is null when they aren't well-formed XML, or hold a document type.
 *
 * @returns {{ root: Element | null, problems: import('./problem.mjs').Problem[] }}
 */
export function readXml(bytes) {
  const text = decode(bytes);
  if (text === null) {
    const fix = 'Save the file as UTF-8.';
    return {
      root: null,
      problems: [{ code: 'encoding', line: 1, message: 'The file is not UTF-8 text.', fix }],
    };
  }
  const problems = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root = null;
  let open = null;
  let startLine = 1;

  parser.on('error', (error) => {
    if (problems.length > 0) return;
    const message = `The file is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`;
    problems.push({ code: 'not-well-formed', line: parser.line, message, fix: 'Correct the XML there.' });
  });
  parser.on('doctype', () =>
    problems.push({
      code: 'document-type',
      line: parser.line,
      message: 'The file has a document type declaration, which Office refuses.',
      fix: 'Take <!DOCTYPE …> out, and write characters instead of entities of your own.',
    }),
  );
  parser.on('opentagstart', () => (startLine = parser.line));
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, startLine, open);
    if (open === null) root ??= element;
    else open.children.push(element);
    open = element;
  });
  parser.on('closetag', () => (open = open?.parent ?? null));
  for (const event of ['text', 'cdata']) {
    parser.on(event, (piece) => {
      if (open !== null) open.text += piece;
    });
  }
  parser.write(text).close();
  return problems.length > 0 ? { root: null, problems } : { root, problems };
}

function elementOf(tag, line, parent) {
  const attributes = new Map();
  let type = null;
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (uri === '') attributes.set(local, value);
    else if (uri === instanceNamespace && local === 'type') type = value.trim().split(':').at(-1) ?? '';
  }
  return { name: tag.local, space: tag.uri, line, type, attributes, children: [], text: '', parent };
}

function decode(bytes) {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The elements below one, itself included, in document order. */
export function* everyElement(element) {
  yield element;
  for (const below of element.children) yield* everyElement(below);
}

/** The element at a path of names below one: `at(root, 'DefaultSettings', 'SourceLocation')`; null when not there. */
export function at(element, ...names) {
  let found = element;
  for (const name of names) found = found?.children.find((below) => below.name === name) ?? null;
  return found;
}
