/** A person's hands in a file, as Excel would leave it when they save, for the contract of the summary. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatArea, formatCell, parseArea } from '../../../src/workbook/address';
import { openFileHost, type FileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/node';
import type { PersonsBook, Thing } from '../../contract/summary-contract';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What comes behind conditional formats and validations in a sheet. */
const BEHIND =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|tableParts)\b/;

export function personsFile(bytes: Uint8Array): PersonsBook {
  let host: FileHost = openFileHost('kpi.xlsx', bytes, nodeCodec);
  let number = 0;

  const parts = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(host.toBytes())).map(([name, content]) => [name, strFromU8(content)]),
    );
  const partOf = (files: Record<string, string>, sheet: string): string => {
    const id = new RegExp(`<sheet name="${sheet}"[^>]*r:id="([^"]+)"`).exec(
      files['xl/workbook.xml'] ?? '',
    )?.[1];
    const relations = files['xl/_rels/workbook.xml.rels'] ?? '';
    const target = targetOf(relations, ` Id="${id ?? ''}"`);
    return `xl/${(target ?? '').replace(/^\/?(xl\/)?/, '')}`;
  };
  const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');
  /** The part of that kind beside a sheet; null when it has none. */
  const beside = (files: Record<string, string>, part: string, kind: string): string | null => {
    const target = targetOf(files[relationsOf(part)] ?? '', `/${kind}"`);
    return target === null ? null : target.replace(/^\.\.\//, 'xl/').replace(/^\//, '');
  };
  const relate = (files: Record<string, string>, part: string, kind: string, target: string): string => {
    const id = `person${++number}`;
    const path = relationsOf(part);
    const before = files[path] ?? `<Relationships xmlns="${packaged}"></Relationships>`;
    const one = `<Relationship Id="${id}" Type="${office}/${kind}" Target="/${target}"/>`;
    files[path] = before.replace('</Relationships>', `${one}</Relationships>`);
    return id;
  };
  const declare = (files: Record<string, string>, part: string, type: string): void => {
    const types = files['[Content_Types].xml'] ?? '';
    files['[Content_Types].xml'] = types.replace(
      '</Types>',
      `<Override PartName="/${part}" ContentType="${type}"/></Types>`,
    );
  };

  function change(sheet: string, thing: Thing): void {
    const files = parts();
    const part = partOf(files, sheet);
    const { kind, area, name } = thing;
    const ref = formatArea(area);
    const edit = (how: (xml: string) => string): void => void (files[part] = how(files[part] ?? ''));
    if (kind === 'merge')
      edit((text) => text.replace('</mergeCells>', `<mergeCell ref="${ref}"/></mergeCells>`));
    else if (kind === 'rule') {
      const rule = `<cfRule type="expression" priority="1"><formula>A1="${name}"</formula></cfRule>`;
      const gathered = `<conditionalFormatting sqref="${ref}">`;
      // Excel writes the rules of the same cells into one element.
      edit((text) =>
        text.includes(gathered)
          ? text.replace(gathered, gathered + rule)
          : text.replace(
              /<conditionalFormatting\b/,
              (found) => `${gathered}${rule}</conditionalFormatting>${found}`,
            ),
      );
    } else if (kind === 'validation') {
      const one = `<dataValidation type="whole" sqref="${ref}"><formula1>1</formula1></dataValidation>`;
      edit((text) =>
        text.includes('</dataValidations>')
          ? text.replace('</dataValidations>', `${one}</dataValidations>`)
          : text.replace(BEHIND, (found) => `<dataValidations>${one}</dataValidations>${found}`),
      );
    } else if (kind === 'note') {
      const cell = formatCell({ row: area.top, column: area.left });
      const text = `<comment ref="${cell}" authorId="0"><text><t>${name}</t></text></comment>`;
      const there = beside(files, part, 'comments');
      const path = there ?? 'xl/comments99.xml';
      if (there === null) {
        files[path] =
          `<comments xmlns="${main}"><authors><author>A</author></authors><commentList></commentList></comments>`;
        relate(files, part, 'comments', path);
        declare(files, path, `${sheetTypes}.comments+xml`);
      }
      files[path] = (files[path] ?? '').replace('</commentList>', `${text}</commentList>`);
    } else if (kind === 'table') {
      const path = `xl/tables/person${number}.xml`;
      const id = relate(files, part, 'table', path);
      const columns = Array.from(
        { length: area.right - area.left + 1 },
        (_, at) => `<tableColumn id="${at + 1}" name="Column${at + 1}"/>`,
      );
      const tableName = name.replace(' ', '_');
      files[path] =
        `<table xmlns="${main}" id="${900 + number}" name="${tableName}" displayName="${tableName}" ref="${ref}">` +
        `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`;
      declare(files, path, `${sheetTypes}.table+xml`);
      const one = `<tablePart xmlns:r="${office}" r:id="${id}"/>`;
      edit((text) =>
        text.includes('</tableParts>')
          ? text.replace('</tableParts>', `${one}</tableParts>`)
          : text.replace(
              /<extLst\b(?![\s\S]*<extLst\b)|<\/worksheet>/,
              (found) => `<tableParts count="1">${one}</tableParts>${found}`,
            ),
      );
    } else {
      const path = beside(files, part, 'drawing');
      if (path === null) throw new Error('the summary has no drawing');
      const corner = (tag: string, row: number, column: number): string =>
        `<${tag}><p:col>${column}</p:col><p:colOff>0</p:colOff><p:row>${row}</p:row><p:rowOff>0</p:rowOff></${tag}>`;
      const inside =
        kind === 'chart'
          ? `<p:graphicFrame macro=""><p:nvGraphicFramePr><p:cNvPr id="${900 + ++number}" name="${name}"/></p:nvGraphicFramePr></p:graphicFrame>`
          : `<p:sp><p:nvSpPr><p:cNvPr id="${900 + ++number}" name="${name}"/></p:nvSpPr></p:sp>`;
      const anchor =
        `<p:twoCellAnchor xmlns:p="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">` +
        `${corner('p:from', area.top, area.left)}${corner('p:to', area.bottom + 1, area.right + 1)}${inside}<p:clientData/></p:twoCellAnchor>`;
      files[path] = (files[path] ?? '').replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchor + end);
    }
    const zipped = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
    host = openFileHost('kpi.xlsx', zipSync(zipped), nodeCodec);
  }

  return {
    host: () => host,
    put: change,
    tables: (sheet) => {
      const files = parts();
      const relations = files[relationsOf(partOf(files, sheet))] ?? '';
      return [...relations.matchAll(/Target="([^"]*tables[^"]*)"/g)].flatMap(([, target = '']) => {
        const path = target.replace(/^\.\.\//, 'xl/').replace(/^\//, '');
        return parseArea(/ ref="([^"]+)"/.exec(files[path] ?? '')?.[1] ?? '') ?? [];
      });
    },
    has: (sheet, { kind, area, name }) => {
      const files = parts();
      const part = partOf(files, sheet);
      const xml = files[part] ?? '';
      const ref = formatArea(area);
      switch (kind) {
        case 'merge':
          return xml.includes(`<mergeCell ref="${ref}"/>`);
        case 'rule':
          return new RegExp(`sqref="${ref}">(?:(?!</conditionalFormatting>).)*A1="${name}"`, 's').test(xml);
        case 'validation':
          return xml.includes(`<dataValidation type="whole" sqref="${ref}">`);
        case 'note': {
          const path = beside(files, part, 'comments');
          return path !== null && (files[path] ?? '').includes(`<t>${name}</t>`);
        }
        case 'table':
          return Object.values(files).some((text) =>
            text.includes(`displayName="${name.replace(' ', '_')}" ref="${ref}"`),
          );
        default: {
          const path = beside(files, part, 'drawing');
          return path !== null && (files[path] ?? '').includes(`name="${name}"`);
        }
      }
    },
  };
}

/** The target of the relationship that holds a text. */
function targetOf(relations: string, holds: string): string | null {
  const one = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => tag.includes(holds))?.[0];
  return / Target="([^"]+)"/.exec(one ?? '')?.[1] ?? null;
}
