/**
 * Notes on cells: the texts in a comments part, the boxes in a VML drawing. Ours carry our author, so that a person's
 * notes stay.
 */
import { formatCell, MAX_COLUMNS } from '../../../../workbook/address';
import type { Cell } from '../../../../workbook/address';
import { cellText, decodePart, encodePart } from '../../xml/xml-text';
import { NS, REL, TYPE, XML_HEAD, WORKSHEET_ORDER } from '../../package/namespaces';
import type { PackageDraft } from '../../package/package-draft';
import { relationAttribute, relationIdOf } from '../../package/relationships';
import type { SheetDraft } from '../sheet-draft';
import { attribute, child, childrenOf } from '../../xml/xml-tree';
import { cut } from '../../../../workbook/names';
import { LONGEST_TEXT } from '../../../../workbook/snapshot';
import { product } from '../../../../workbook/own/brand';

export interface Note {
  readonly cell: Cell;
  readonly text: string;
}

const AUTHOR = product;
const EMPTY_COMMENTS = `${XML_HEAD}<comments xmlns="${NS.main}"><authors></authors><commentList></commentList></comments>`;
const EMPTY_VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
  '</v:shapetype></xml>';
const SHAPE = /<v:shape\s[^]*?<\/v:shape>/g;

/** Adds notes; a cell that has one keeps it. */
export function addNotes(draft: PackageDraft, sheet: SheetDraft, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const comments = draft.xml(commentsPart(draft, sheet));
  const list = child(comments.root, 'commentList');
  const authors = child(comments.root, 'authors');
  if (list === undefined || authors === undefined) return;
  const taken = new Set(childrenOf(list, 'comment').map((one) => attribute(one, 'ref')?.toUpperCase()));
  const fresh = notes.filter(({ cell }) => !taken.has(formatCell(cell)));
  if (fresh.length === 0) return;
  const names = childrenOf(authors, 'author').map((one) => comments.inner(one));
  const known = names.indexOf(AUTHOR);
  const p = comments.root.prefix;
  if (known < 0) comments.append(authors, `<${p}author>${AUTHOR}</${p}author>`);
  const author = known < 0 ? names.length : known;
  for (const { cell, text } of fresh) {
    comments.append(
      list,
      `<${p}comment ref="${formatCell(cell)}" authorId="${author}"><${p}text><${p}t xml:space="preserve">` +
        `${cellText(cut(text, LONGEST_TEXT))}</${p}t></${p}text></${p}comment>`,
    );
  }
  comments.commit();
  addShapes(draft, vmlPart(draft, sheet), fresh);
}

/** Takes out the notes of ours, and their parts when nothing else is in them. */
export function removeNotes(draft: PackageDraft, sheet: SheetDraft): void {
  if (!draft.hasRelationships(sheet.part)) return;
  const relation = draft.relationships(sheet.part).ofType(REL.comments)[0];
  if (relation === undefined || !draft.has(relation.target)) return;
  const comments = draft.xml(relation.target);
  const list = child(comments.root, 'commentList');
  const authors = child(comments.root, 'authors');
  if (list === undefined || authors === undefined) return;
  const author = childrenOf(authors, 'author').findIndex((one) => comments.inner(one) === AUTHOR);
  const all = childrenOf(list, 'comment');
  const ours = author < 0 ? [] : all.filter((one) => attribute(one, 'authorId') === String(author));
  if (ours.length === 0) return;
  removeShapes(draft, sheet, new Set(ours.map((one) => attribute(one, 'ref') ?? '')));
  if (ours.length === all.length) {
    draft.remove(relation.target);
    draft.relationships(sheet.part).remove(relation.id);
    return;
  }
  ours.forEach((one) => comments.remove(one));
  comments.commit();
}

function commentsPart(draft: PackageDraft, sheet: SheetDraft): string {
  const relations = draft.relationships(sheet.part);
  const found = relations.ofType(REL.comments)[0]?.target;
  if (found !== undefined && draft.has(found)) return found;
  const part = draft.freeName('comments', '.xml');
  draft.create(part, TYPE.comments, EMPTY_COMMENTS);
  relations.add(REL.comments, part);
  return part;
}

function vmlPart(draft: PackageDraft, sheet: SheetDraft): string {
  const { root, shell } = sheet;
  const relations = draft.relationships(sheet.part);
  const element = child(root, 'legacyDrawing');
  const id = element === undefined ? undefined : relationIdOf(element);
  const found = id === undefined ? undefined : relations.find(id)?.target;
  if (found !== undefined && draft.has(found)) return found;
  const part = draft.freeName('drawings/vmlDrawing', '.vml');
  draft.ensureDefault('vml', TYPE.vml);
  draft.setBytes(part, new TextEncoder().encode(EMPTY_VML));
  const relation = relations.add(REL.vmlDrawing, part);
  const xml = `<${root.prefix}legacyDrawing${relationAttribute(root, relation)}/>`;
  shell.place(root, WORKSHEET_ORDER, 'legacyDrawing', xml);
  shell.commit();
  return part;
}

// VML of older Excel isn't always well-formed (`<br>`), so it is handled as text.
function addShapes(draft: PackageDraft, part: string, notes: readonly Note[]): void {
  const { text, encoding } = decodePart(draft.bytes(part), part);
  const end = text.lastIndexOf('</xml>');
  if (end < 0) return;
  const numbers = [...text.matchAll(/_x0000_s([0-9]{1,9})/g)].map((match) => Number(match[1]));
  let number = Math.max(1024, ...numbers);
  const shapes = notes.map((note) => shapeXml(note, ++number)).join('');
  draft.setBytes(part, encodePart({ text: text.slice(0, end) + shapes + text.slice(end), encoding }));
}

function removeShapes(draft: PackageDraft, sheet: SheetDraft, references: ReadonlySet<string>): void {
  const element = child(sheet.root, 'legacyDrawing');
  const id = element === undefined ? undefined : relationIdOf(element);
  const relation = id === undefined ? undefined : draft.relationships(sheet.part).find(id);
  if (element === undefined || relation === undefined || !draft.has(relation.target)) return;
  const { text, encoding } = decodePart(draft.bytes(relation.target), relation.target);
  const kept = text.replace(SHAPE, (shape) => (references.has(noteCell(shape)) ? '' : shape));
  if (kept.search(SHAPE) >= 0) {
    draft.setBytes(relation.target, encodePart({ text: kept, encoding }));
    return;
  }
  draft.remove(relation.target);
  draft.relationships(sheet.part).remove(relation.id);
  sheet.shell.remove(element);
  sheet.shell.commit();
}

function noteCell(shape: string): string {
  const row = /<x:Row>\s*([0-9]+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*([0-9]+)\s*<\/x:Column>/.exec(shape)?.[1];
  if (row === undefined || column === undefined || !shape.includes('ObjectType="Note"')) return '';
  return formatCell({ row: Number(row), column: Number(column) });
}

/** A hidden box right of its cell, as tall as its text needs at about 36 letters a line. */
function shapeXml({ cell, text }: Note, number: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 36)), 0);
  const left = Math.min(cell.column + 1, MAX_COLUMNS - 4);
  const top = Math.max(0, cell.row - 1);
  const bottom = top + Math.min(30, Math.max(4, lines + 2));
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:210pt;height:${(bottom - top) * 15}pt;z-index:${number - 1024};visibility:hidden" fillcolor="#ffffe1" ` +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${left}, 15, ${top}, 2, ${left + 3}, 31, ${bottom}, 2</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${cell.row}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`
  );
}
