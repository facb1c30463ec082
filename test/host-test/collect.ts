/**
 * The contract suite without jest: its files call `describe`, `it` and `expect`, which are given here, and become cases that
 * a page can run one by one.
 */
import { expect as given } from 'expect';

export interface ContractCase {
  /** What is promised, with all it stands under: `"the summary on the excel host › refreshed twice …"`. */
  readonly name: string;
  /** The first of it. */
  readonly group: string;
  /** @throws what tells that the promise isn't kept */
  run(): Promise<void>;
}

type Body = (...row: readonly unknown[]) => void | Promise<void>;
interface Registers {
  (name: string, body: Body): void;
  each(rows: readonly unknown[]): (name: string, body: Body) => void;
}

/**
 * The cases of the contracts, in their order.
 * @param register calls the contracts, as their test files do
 * @param expect what they check with; jest's own unless told
 */
export function collectCases(register: () => void, expect: unknown = given): readonly ContractCase[] {
  const cases: ContractCase[] = [];
  let under: readonly string[] = [];
  const describe = (name: string, body: Body): void => {
    under = [...under, name];
    void body();
    under = under.slice(0, -1);
  };
  const it = (name: string, body: Body): void => {
    const [group = name] = under;
    cases.push({
      name: [...under, name].join(' › '),
      group,
      run: async () => {
        await body();
      },
    });
  };
  const before = ['describe', 'it', 'expect'].map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, { describe: registers(describe), it: registers(it), expect });
  register();
  // Where jest itself runs this, its own come back; the cases go on calling what they were given.
  for (const [name, value] of before)
    if (value !== undefined && name !== 'expect') Object.assign(globalThis, { [name]: value });
  return cases;
}

function registers(one: (name: string, body: Body) => void): Registers {
  return Object.assign(one, {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        one(filled(name, values), () => body(...values));
      }
    },
  });
}

/** `filled('tells a %s', ['note'])` is `'tells a note'`, as jest names it. */
function filled(name: string, values: readonly unknown[]): string {
  let at = 0;
  return name.replace(/%[sijp#]/g, (kind) => {
    const value = values[at++];
    return kind === '%j' ? JSON.stringify(value) : String(value);
  });
}
