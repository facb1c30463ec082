/** Notes on the cells of a sheet: whose they are, where, and what they say. */
import { parseCell } from '../../../workbook/address';
import type { Cell } from '../../../workbook/address';
import type { WorkbookPackage } from '../package/package';
import { product } from '../../../workbook/own/brand';
import { XmlPart } from '../xml/xml-part';
import { attribute, child, childrenOf, descendants } from '../xml/xml-tree';

export interface SheetNote {
  readonly cell: Cell;
  readonly text: string;
  /** We wrote it; any other is a person's. */
  readonly isOurs: boolean;
}

/** @param part the worksheet's part. @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
export function readNotes(pkg: WorkbookPackage, part: string): readonly SheetNote[] {
  return pkg
    .relationships(part)
    .filter(({ kind, external, target }) => {
      return kind === 'comments' && !external && pkg.archive.entry(target) !== undefined;
    })
    .flatMap(({ target }) => {
      const comments = new XmlPart(pkg.text(target), target);
      const authors = childrenOf(child(comments.root, 'authors'), 'author').map((one) =>
        comments.textOf(one),
      );
      return childrenOf(child(comments.root, 'commentList'), 'comment').flatMap(
        (one): readonly SheetNote[] => {
          const cell = parseCell(attribute(one, 'ref') ?? '');
          const said = child(one, 'text');
          // What tells how signs are read aloud is no part of the text.
          const texts =
            said === undefined
              ? []
              : [...descendants(said)].filter(({ local, parent }) => {
                  return local === 't' && parent?.local !== 'rPh';
                });
          const text = texts.map((piece) => comments.textOf(piece)).join('');
          if (cell === null || text.trim() === '') return [];
          return [{ cell, text, isOurs: authors[Number(attribute(one, 'authorId'))] === product }];
        },
      );
    });
}
