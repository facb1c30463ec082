/** Objects at Excel's end of the wire: what can be loaded, set, called and reached, and nothing else. */

export interface Remote {
  /** The class in Office.js, by which its members' API sets are looked up. */
  readonly type: string;
  /** The id the proxies keep to find it again. */
  readonly id?: string;
  /** Ranges are kept by reference between syncs. */
  readonly isKept?: true;
  readonly properties: Readonly<Record<string, Property>>;
  readonly links?: Readonly<Record<string, () => Remote>>;
  /** A method may return an object, null for none, or plain data. */
  readonly methods?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly items?: () => readonly Remote[];
  readonly item?: (key: string) => Remote | undefined;
}

export interface Property {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export function isRemote(value: unknown): value is Remote {
  return typeof value === 'object' && value !== null && 'type' in value && 'properties' in value;
}

/** Properties that are simply kept in a record. */
export function kept(
  store: Record<string, unknown>,
  names: string,
  onSet?: () => void,
): Record<string, Property> {
  return Object.fromEntries(
    names.split(' ').map((name) => [
      name,
      {
        get: () => store[name] ?? null,
        set: (value: unknown) => {
          onSet?.();
          store[name] = value;
        },
      },
    ]),
  );
}

/** Properties that can only be read. */
export function readOnly(getters: Record<string, () => unknown>): Record<string, Property> {
  return Object.fromEntries(Object.entries(getters).map(([name, get]) => [name, { get }]));
}
