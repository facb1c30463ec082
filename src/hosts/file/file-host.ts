/** The file host: a book in memory that is read, patched by plans, and handed back as bytes. */
import type { ApplyResult } from '../../workbook/host';
import type { WritableBook } from '../../workbook/formula-host';
import { WorkbookProblem } from '../../workbook/problem';
import { isOwnName } from '../../workbook/own/markers';
import { checkMemory } from '../../workbook/memory';
import type { ForgettingBook } from '../../workbook/memory';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { Codec } from './zip/codec';
import { openBook } from './open';
import type { FileBook } from './open';
import { newWorkbook, patchWorkbook } from './write/apply';
import type { Memory } from './write/apply';
import { applyEdits } from './write/apply-edits';
import { editsFor, formulasIn } from './write/replace-cells';
import { checkReplacements } from './write/replacements';

export interface FileHost extends WritableBook, ForgettingBook {
  /** The book as it stands now: the very bytes that were opened as long as nothing was applied. */
  toBytes(): Uint8Array;
}

/**
 * Opens a book held in memory for reading and writing.
 * @throws WorkbookProblem with one of the codes of worksheets §4
 * @example const host = openFileHost('kpi.xlsx', bytes, nodeCodec); await host.apply(plan); host.toBytes()
 */
export function openFileHost(name: string, bytes: Uint8Array, codec: Codec): FileHost {
  return hostOf(openBook(name, bytes, codec), codec);
}

/** @throws WorkbookProblem `macros-in-xlsx` for a book that Excel would not open again under its name */
export function refuseWrongName({ bookName, package: pkg }: FileBook): void {
  if (pkg?.isMacroEnabled === true && /\.xl[st]x$/i.test(bookName)) {
    throw new WorkbookProblem('macros-in-xlsx', { file: bookName });
  }
}

/**
 * An open book for writing, too; nothing is written to disk. A CSV becomes a new workbook with its data as first sheet as
 * soon as a plan is applied. What was written is opened again only when somebody reads it.
 */
export function hostOf(opened: FileBook, codec: Codec): FileHost {
  let book: () => FileBook = () => opened;
  let { bytes } = opened;
  /** What is to be remembered and not written yet: it goes into the file with the next plan, or when bytes are asked for. */
  let memory: Memory | undefined;
  const write = (plan: WorkbookPlan): ApplyResult => {
    const before = book();
    refuseWrongName(before);
    const pkg = before.package;
    const written =
      pkg === null
        ? newWorkbook(plan, codec, before.csv?.sheet, memory)
        : patchWorkbook(pkg, plan, codec, memory);
    let reopened: FileBook | null = null;
    bytes = written.bytes;
    book = () => (reopened ??= openBook(opened.bookName, written.bytes, codec));
    memory = undefined;
    return written.result;
  };
  const remembered = (): unknown => (memory === undefined ? book().readSettings() : memory.remembered);
  const remember = (value: unknown): void => {
    checkMemory(value);
    memory = { remembered: value };
  };
  return {
    bookName: opened.bookName,
    sheets: async () => book().sheets(),
    read: async (sheet) => book().read(sheet),
    occupied: async (sheet) => book().occupied(sheet),
    async apply(plan) {
      await checkReplacements(plan, book());
      return write(plan);
    },
    formulas: async (place, isWanted) => formulasIn(book(), place, isWanted),
    async replace(changes) {
      const before = book();
      const { edits, replaced } = await editsFor(before, changes);
      if (edits.length > 0 && before.package !== null) {
        refuseWrongName(before);
        const next = applyEdits(before.package, edits, codec);
        let reopened: FileBook | null = null;
        bytes = next;
        book = () => (reopened ??= openBook(opened.bookName, next, codec));
      }
      return replaced;
    },
    // Nothing is on disk before all of it is done, so there is nothing to gather.
    together: (work) => work(),
    readSettings: async () => remembered(),
    async writeSettings(value) {
      remember(value);
    },
    async changeSettings(change) {
      const after = change(remembered());
      if (after !== null) remember(after);
    },
    readHiddenNames: async () =>
      (book().package?.definedNames ?? [])
        .filter(({ name, localSheet }) => localSheet === null && isOwnName(name))
        .map(({ name, formula }) => ({ name, formula })),
    async writeHiddenNames(hiddenNames) {
      const before = book();
      if (before.package === null) return;
      memory = { remembered: await this.readSettings(), hiddenNames };
      write({ sheets: [] });
    },
    toBytes() {
      if (memory !== undefined) write({ sheets: [] });
      return bytes;
    },
  };
}
