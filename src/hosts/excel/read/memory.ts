/** What the open workbook remembers: its custom XML parts of ours, and what version 0.2 kept in the add-in's settings. */
import {
  checkMemory,
  isNewerMemory,
  MEMORY_NAMESPACE,
  memoryPart,
  memoryParts,
  memoryXml,
  rememberedOf,
  withNewer,
} from '../../../workbook/memory';
import type { MemoryPart } from '../../../workbook/memory';
import { runExcel } from '../office/run';
import type { ExcelRun, Waiting } from '../office/run';

/** Where version 0.2 kept everything: moved into parts by the next write. */
const OLD_KEY = 'COPC';

interface Stored {
  readonly id: string;
  readonly part: MemoryPart;
}

interface AllStored {
  readonly parts: readonly Stored[];
  /** What version 0.2 kept. */
  readonly old: unknown;
  /** Parts of a later version. */
  readonly newer: readonly string[];
}

/** What was remembered, as plain data of any shape; null when nothing was. Two syncs, one where nothing was. */
export async function readSettings(run: ExcelRun): Promise<unknown> {
  return rememberedIn(await stored(run));
}

/**
 * As `changeSettings`, whatever was remembered; null takes all of it out, what a later version remembers too.
 * @throws WorkbookProblem as `changeSettings`
 */
export function writeSettings(value: unknown, waiting: Waiting = {}): Promise<void> {
  return runExcel({ waiting }, async (run) => keep(run, value, await stored(run)));
}

/**
 * Changes what is remembered, read and written in one run; parts that stay as they were are not written, so that what
 * another page wrote of another sheet meanwhile stays. It is kept when the workbook is saved.
 * @throws WorkbookProblem `too-much-to-remember`, and as Excel reports
 */
export function changeSettings(
  change: (remembered: unknown) => unknown,
  waiting: Waiting = {},
): Promise<void> {
  return runExcel({ waiting }, async (run) => {
    const before = await stored(run);
    const value = change(rememberedIn(before));
    if (value !== null) await keep(run, value, before);
  });
}

async function keep(run: ExcelRun, value: unknown, { parts, old, newer }: AllStored): Promise<void> {
  checkMemory(value);
  const { customXmlParts, settings } = run.context.workbook;
  const wanted = new Map(memoryParts(value).map((part) => [part.sheet, memoryXml(part)]));
  for (const { id, part } of parts) {
    const xml = wanted.get(part.sheet);
    wanted.delete(part.sheet);
    if (xml === undefined) customXmlParts.getItem(id).delete();
    else if (xml !== memoryXml(part)) customXmlParts.getItem(id).setXml(xml);
  }
  for (const xml of wanted.values()) customXmlParts.add(xml);
  if (value === null) for (const id of newer) customXmlParts.getItem(id).delete();
  if (old !== null) settings.getItemOrNullObject(OLD_KEY).delete();
  await run.sync();
}

function rememberedIn({ parts, old, newer }: AllStored): unknown {
  const remembered = parts.length === 0 ? old : rememberedOf(parts.map(({ part }) => part));
  return newer.length === 0 ? remembered : withNewer(remembered);
}

async function stored({ context, sync }: Pick<ExcelRun, 'context' | 'sync'>): Promise<AllStored> {
  const all = context.workbook.customXmlParts;
  const setting = context.workbook.settings.getItemOrNullObject(OLD_KEY);
  all.load('items/id,items/namespaceUri');
  setting.load('value');
  await sync();
  const old = setting.isNullObject ? null : parsed(setting.value);
  const newer = all.items.filter((one) => isNewerMemory(one.namespaceUri)).map(({ id }) => id);
  const found = all.items.filter(({ namespaceUri }) => namespaceUri === MEMORY_NAMESPACE);
  if (found.length === 0) return { parts: [], old, newer };
  const texts = found.map((item) => ({ id: item.id, xml: item.getXml() }));
  await sync();
  const parts = texts.flatMap(({ id, xml }): Stored[] => {
    const part = partOf(xml.value);
    return part === null ? [] : [{ id, part }];
  });
  return { parts, old, newer };
}

function partOf(xml: string): MemoryPart | null {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const isOurs = root.localName === 'memory' && root.namespaceURI === MEMORY_NAMESPACE;
  return isOurs ? memoryPart(root.getAttribute('sheet'), root.textContent) : null;
}

/** @returns null when nothing was stored, or another program spoilt it */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
