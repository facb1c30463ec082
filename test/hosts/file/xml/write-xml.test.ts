import {
  decodeEntities,
  decodeEscapes,
  cellAttribute,
  cellText,
  plainAttribute,
} from '../../../../src/hosts/file/xml/xml-text';
import { appendCounted, XmlPart } from '../../../../src/hosts/file/xml/xml-part';
import { attribute, child, prefixFor } from '../../../../src/hosts/file/xml/xml-tree';
import { checkCharacters, parseXml } from '../../../../src/hosts/file/xml/xml-parser';

import fc from 'fast-check';

describe('texts on their way into XML', () => {
  it('spell out what XML forbids, and guard what only looks spelled out', () => {
    expect(cellText('a\u0001b')).toBe('a_x0001_b');
    expect(cellText('line\r\nend')).toBe('line_x000D_\nend');
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
    expect(cellText('<R&D> "x"')).toBe('&lt;R&amp;D&gt; &quot;x&quot;');
    expect(cellText('half \ud83d')).toBe('half _xD83D_');
    expect(cellText('😀')).toBe('😀');
  });

  it('keep line ends in attributes', () => {
    expect(cellAttribute('a\nb\tc')).toBe('a_x000A_b_x0009_c');
    expect(plainAttribute('a\nb')).toBe('a&#10;b');
  });

  it('read back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('', '_x', '_x0041_'),
        (text, more) => {
          const whole = text + more + text;
          const xml = `<t>${cellText(whole)}</t>`;
          parseXml(xml, 'x.xml');
          expect(decodeEscapes(decodeEntities(xml.slice(3, -4), 'x.xml'))).toBe(whole);
        },
      ),
    );
  });
});

describe('the tree over a part', () => {
  it('is refused where elements lie too deep in each other, before anybody walks it', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(parseXml(nested(900), 'x.xml').local).toBe('a');
    expect(() => parseXml(nested(100_000), 'x.xml')).toThrow(/too deep/);
  });

  it('knows an attribute given twice among a hundred thousand, at once', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(parseXml(`<x ${many}/>`, 'x.xml').attributes).toHaveLength(100_000);
    expect(() => parseXml(`<x ${many} a7="2"/>`, 'x.xml')).toThrow(/twice/);
    expect(() => parseXml('<x a="1" b="2" a="3"/>', 'x.xml')).toThrow(/twice/);
  });

  it('knows where elements stand, and in which namespace', () => {
    const text = '<x:a xmlns:x="m" xmlns="n"><x:b c="1 &amp; 2"/><d>t</d></x:a>';
    const root = parseXml(text, 'x.xml');
    const [b, d] = root.children;
    expect([root.prefix, b?.namespace, d?.namespace]).toEqual(['x:', 'm', 'n']);
    expect(text.slice(b?.start, b?.end)).toBe('<x:b c="1 &amp; 2"/>');
    expect(b && attribute(b, 'c')).toBe('1 & 2');
    expect(prefixFor(root, 'm')).toBe('x:');
    expect(prefixFor(root, 'n', false)).toBeNull();
  });

  it.each([
    ['<a><b></a>', 'an end tag of another name'],
    ['<a', 'an unfinished tag'],
    ['<a/><b/>', 'two roots'],
    ['<a x="1" x="2"/>', 'an attribute twice'],
    ['<a x="<"/>', 'a tag in an attribute'],
    ['<a>&nbsp;</a>', 'an entity nobody declared'],
    ['<p:a/>', 'a prefix nobody declared'],
    ['<a b:c="1"/>', 'an attribute prefix nobody declared'],
    ['<!DOCTYPE a><a/>', 'a document type'],
    ['<a>\u0001</a>', 'a forbidden character'],
    ['text', 'no element'],
  ])('refuses %s: %s', (text) => {
    expect(() => parseXml(text, 'x.xml')).toThrow();
  });

  it('does not mind names that objects have of their own', () => {
    const root = parseXml('<__proto__ constructor="1"><toString/></__proto__>', 'x.xml');
    expect([root.local, attribute(root, 'constructor'), attribute(root, 'toString')]).toEqual([
      '__proto__',
      '1',
      undefined,
    ]);
  });
});

it.each([
  ['<v>1 &nbsp; 2</v>', /unknown entity/],
  ['<v>1 & 2</v>', /unknown entity/],
  ['<v>&#0;</v>', /unknown entity/],
  ['<v>\u0001</v>', /forbidden character/],
])('characters that no XML holds are found without a tree: %j', (text, why) => {
  expect(() => checkCharacters(text, 'x.xml')).toThrow(why);
  expect(() =>
    checkCharacters('<v>1 &amp; 2 <![CDATA[a & b]]> <!-- c & d --> &#x263A;</v>', 'x.xml'),
  ).not.toThrow();
});

describe('splicing into a part', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('leaves every letter it was not told to change', () => {
    const part = new XmlPart("<r  x='1' >\n <a/>  <!-- d --><d /></r>\n", 'x.xml');
    part.place(part.root, order, 'b', '<b/>');
    expect(part.text).toBe("<r  x='1' >\n <a/>  <!-- d --><b/><d /></r>\n");
  });

  it('opens an element that was closed in itself', () => {
    const part = new XmlPart('<x:r xmlns:x="m"><x:names /></x:r>', 'x.xml');
    const names = child(part.root, 'names');
    if (names) part.append(names, '<x:name/>');
    expect(part.text).toBe('<x:r xmlns:x="m"><x:names ><x:name/></x:names></x:r>');
  });

  it('places children by the wrapped name of an alternate content', () => {
    const part = new XmlPart(
      '<r xmlns:mc="mc"><a/><mc:AlternateContent><mc:Choice><d/></mc:Choice></mc:AlternateContent></r>',
      'x.xml',
    );
    part.place(part.root, order, 'c', '<c/>');
    expect(part.text).toMatch(/<a\/><c\/><mc:AlternateContent>/);
  });

  it('counts what it adds to, and makes the container where it is missing', () => {
    const part = new XmlPart('<r><b count="1"><i/></b></r>', 'x.xml');
    appendCounted(part, { local: 'b', order }, ['<i/>', '<i/>']);
    appendCounted(part, { local: 'a', order }, ['<j/>']);
    expect(part.text).toBe('<r><a count="1"><j/></a><b count="3"><i/><i/><i/></b></r>');
  });
});
