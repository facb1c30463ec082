/** Office.js's protocol, as its proxies send it: object paths, and actions on them in order. */
import { apiSetOf } from './api-sets';
import { OfficeFault } from './book';
import { isRemote } from './remote';
import type { Remote } from './remote';

export interface Message {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

export interface Answer {
  /** Marks of the proxies' own that were passed, by action. */
  readonly TraceIds: number[];
  readonly Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const TRACE = 5;

/** Runs one request after the other against the same objects, as Excel does: no rollback, stop at the first error. */
export class Wire {
  private readonly references = new Map<string, Remote>();
  private nextReference = 1;
  /** Events asked for and given up, in order. */
  readonly registrations: string[] = [];
  /** What this Excel refuses to set or to do, as some do: `ChartSeries.markerStyle`. */
  readonly refused = new Set<string>();
  /** Calls that cost a person on the desktop what Ctrl+Z would take back. */
  readonly undoCleared: string[] = [];

  /** @param apiSet the highest ExcelApi 1.x this Excel has. */
  constructor(
    private readonly root: Remote,
    private readonly apiSet: () => number,
  ) {}

  /** @param stop after so many actions fail with this code. */
  run(message: Message, stop: { after: number; code: string } | null): Answer {
    const answer: Answer = { Results: [], TraceIds: [] };
    const resolved = new Map<number, Remote | null>();
    for (const [index, action] of message.Actions.entries()) {
      try {
        if (stop !== null && index >= stop.after) throw new OfficeFault(stop.code);
        if (action.ActionType === TRACE) {
          answer.TraceIds.push(action.Id);
          answer.Results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        answer.Results.push({ ActionId: action.Id, Value: this.act(message, resolved, action) });
      } catch (error) {
        if (!(error instanceof OfficeFault)) throw error;
        const Location = action.Name;
        answer.Error = { Code: error.code, Message: error.message, ActionIndex: index, Location };
        break;
      }
    }
    return answer;
  }

  private act(message: Message, resolved: Map<number, Remote | null>, action: Action): unknown {
    const object = this.resolve(message, resolved, action.ObjectPathId);
    if (action.ActionType === INSTANTIATE) return object === null ? null : this.identity(object);
    if (object === null) {
      if (action.Name === '_KeepReference' || action.ActionType === QUERY) return null;
      throw new OfficeFault('ItemNotFound', `${action.Name} of nothing`);
    }
    if (action.ActionType === QUERY) return this.load(object, action.QueryInfo?.Select ?? []);
    const args = this.arguments(message, resolved, action.ArgumentInfo);
    if (action.ActionType === METHOD) return this.call(object, camel(action.Name), args);
    if (action.ActionType !== SET) throw new OfficeFault('NotImplemented', `action ${action.ActionType}`);
    const name = camel(action.Name);
    this.checkSet(object, name);
    this.checkRefused(object, name);
    const property = object.properties[name];
    if (property?.set === undefined)
      throw new OfficeFault('ApiNotFound', `${object.type}.${name} can't be set`);
    property.set(args[0]);
    return null;
  }

  private call(object: Remote, name: string, args: readonly unknown[]): unknown {
    if (/^_(Un)?[rR]egister/.test(name)) {
      this.registrations.push(`${name} ${object.id ?? ''}`);
      return null;
    }
    // The proxies' own housekeeping; the last one goes before the slices of a large array.
    if (['_KeepReference', '_RemoveReference', '_ValidateArraySize'].includes(name)) return null;
    this.checkSet(object, name);
    this.checkRefused(object, name);
    if (CLEARS_UNDO.has(`${object.type}.${name}`)) this.undoCleared.push(`${object.type}.${name}`);
    const method = object.methods?.[name];
    if (method === undefined) throw new OfficeFault('ApiNotFound', `${object.type}.${name}`);
    return method(...args) ?? null;
  }

  private resolve(message: Message, resolved: Map<number, Remote | null>, id: number): Remote | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = message.ObjectPaths[id];
    if (path === undefined) throw new OfficeFault('InvalidObjectPath');
    const found = this.follow(message, resolved, path);
    resolved.set(id, found);
    return found;
  }

  private follow(message: Message, resolved: Map<number, Remote | null>, path: ObjectPath): Remote | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw new OfficeFault('InvalidReference');
      return kept;
    }
    const parent = this.resolve(message, resolved, path.ParentObjectPathId ?? 0);
    if (parent === null) throw new OfficeFault('ItemNotFound', `${path.Name} of nothing`);
    const args = this.arguments(message, resolved, path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      const item = parent.item?.(String(args[0]));
      if (item === undefined) throw new OfficeFault('ItemNotFound', `${parent.type}[${String(args[0])}]`);
      return item;
    }
    const name = camel(path.Name);
    if (path.ObjectPathType === 3) {
      const value = this.call(parent, name, args);
      if (value !== null && !isRemote(value))
        throw new OfficeFault('NotImplemented', `${parent.type}.${name}`);
      return value;
    }
    this.checkSet(parent, name);
    const link = parent.links?.[name];
    if (link === undefined) throw new OfficeFault('ApiNotFound', `${parent.type}.${name}`);
    return link();
  }

  private arguments(
    message: Message,
    resolved: Map<number, Remote | null>,
    info: ArgumentInfo | undefined,
  ): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0
        ? this.resolve(message, resolved, reference)
        : value;
    });
  }

  private identity(object: Remote): Record<string, unknown> {
    const id = object.id === undefined ? {} : { _Id: object.id };
    if (object.isKept === undefined) return id;
    const reference = `ref-${this.nextReference++}`;
    this.references.set(reference, object);
    return { ...id, _ReferenceId: reference };
  }

  private load(object: Remote, select: readonly string[]): Record<string, unknown> {
    if (object.items !== undefined) {
      return {
        _Items: object.items().map((item) => ({ ...this.item(item), ...this.loadPaths(item, select) })),
      };
    }
    return this.loadPaths(object, select);
  }

  private item(item: Remote): Record<string, unknown> {
    return item.id === undefined ? {} : { _Id: item.id };
  }

  /** @throws OfficeFault for names that don't exist, and for "everything", which costs whole seconds in Excel. */
  private loadPaths(object: Remote, paths: readonly string[]): Record<string, unknown> {
    if (paths.length === 0)
      throw new OfficeFault('InvalidArgument', `${object.type}: load names what it wants`);
    const value: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length > 0) {
        nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
        continue;
      }
      this.checkSet(object, name);
      const property = object.properties[name];
      if (property?.get === undefined) throw new OfficeFault('InvalidArgument', `no ${object.type}.${name}`);
      value[pascal(name)] = property.get();
    }
    for (const [name, rest] of nested) {
      this.checkSet(object, name);
      const link = object.links?.[name];
      if (link === undefined) throw new OfficeFault('InvalidArgument', `no ${object.type}.${name}`);
      value[pascal(name)] = this.loadPaths(link(), rest);
    }
    return value;
  }

  private checkRefused({ type }: Remote, member: string): void {
    if (this.refused.has(`${type}.${member}`)) throw new OfficeFault('GeneralException', `${type}.${member}`);
  }

  private checkSet(object: Remote, member: string): void {
    const since = apiSetOf(object.type, member);
    if (since === null) throw new OfficeFault('ApiNotFound', `${object.type}.${member} is not in Office.js`);
    if (since > this.apiSet())
      throw new OfficeFault('ApiNotFound', `${object.type}.${member} needs 1.${since}`);
  }
}

const CLEARS_UNDO: ReadonlySet<string> = new Set([
  'Range.getMergedAreas',
  'Range.getMergedAreasOrNullObject',
  'Worksheet.delete',
  'Worksheet.copy',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'Workbook.save',
]);

/** What Office.js calls otherwise on the wire than in its own interface. */
const WIRE_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines' };

function camel(name: string): string {
  const other = WIRE_NAMES[name];
  if (other !== undefined) return other;
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
