/** What a map file says of monitored transactions: error types of attributes, what yes is, targets (scoring §9). */
import { MONITORED_FAMILIES, type MonitoredFamily } from '../../scoring/monitored';
import {
  TRANSACTION_ROLES,
  type SaidOfTransactions,
  type TransactionRole,
} from '../../worksheet/transactions/transaction-reading';
import type { OverrideProblem } from './override-problem';

type Json = Readonly<Record<string, unknown>>;

/**
 * `transactions`: a list of `{ sheet?, lines?, families?, yes?, blank?, targets? }`. `lines`: a role by letter; `families`:
 * an error type by attribute; `yes`: `"pass"` or `"fail"`, for all or by attribute; `blank`: `"pass"`,
 * `"not-applicable"` or `"unanswered"`; `targets`: a share by error type.
 */
export function parseTransactionsSaid(
  json: unknown,
  problems: { push(problem: OverrideProblem): unknown },
): SaidOfTransactions[] {
  const wrong = (path: string, expected: OverrideProblem['expected']): void => {
    problems.push({ path, code: 'override-field', expected });
  };
  if (!Array.isArray(json)) {
    wrong('transactions', 'list');
    return [];
  }
  return json.flatMap((item: unknown, index): SaidOfTransactions[] => {
    const at = `transactions[${index}]`;
    if (!isObject(item)) {
      wrong(at, 'object');
      return [];
    }
    const { sheet = null, yes = null, blank = null } = item;
    if (sheet !== null && (typeof sheet !== 'string' || sheet.trim() === '')) wrong(`${at}.sheet`, 'text');
    const of = <T>(
      key: string,
      fits: (value: unknown) => T | undefined,
      expected: OverrideProblem['expected'],
    ): Record<string, T> => {
      const given = item[key];
      if (given === undefined || given === null) return {};
      if (!isObject(given)) {
        wrong(`${at}.${key}`, 'object');
        return {};
      }
      const found: Record<string, T> = {};
      for (const [name, value] of Object.entries(given)) {
        const fitting = fits(value);
        if (fitting === undefined) wrong(`${at}.${key}["${name}"]`, expected);
        else found[name] = fitting;
      }
      return found;
    };
    const polarity = (value: unknown): 'pass' | 'fail' | undefined =>
      value === 'pass' || value === 'fail' ? value : undefined;
    const isOne = yes !== null && !isObject(yes);
    const forAll = isOne ? polarity(yes) : undefined;
    if (isOne && forAll === undefined) wrong(`${at}.yes`, 'polarity');
    const blanks = (['pass', 'not-applicable', 'unanswered'] as const).find((one) => one === blank);
    if (blank !== null && blanks === undefined) wrong(`${at}.blank`, 'blank');
    const targets = of('targets', (value) => (isShare(value) ? value : undefined), 'share');
    for (const family of Object.keys(targets))
      if (familyOf(family) === undefined) wrong(`${at}.targets["${family}"]`, 'family');
    return [
      {
        sheet: typeof sheet === 'string' ? sheet.trim() : null,
        lines: of(
          'lines',
          (value): TransactionRole | undefined => TRANSACTION_ROLES.find((one) => one === value),
          'role',
        ),
        families: of('families', familyOf, 'family'),
        yes: forAll ?? null,
        yesOf: isOne ? {} : of('yes', polarity, 'polarity'),
        blank: blanks ?? null,
        targets,
      },
    ];
  });
}

/** As `parseTransactionsSaid` takes it, without what was left open; what yes is for all, and by attribute, are an entry each. */
export function transactionsJson(said: SaidOfTransactions): readonly Json[] {
  const { sheet, lines, families, yes, yesOf, blank, targets } = said;
  const filled = (part: Readonly<Record<string, unknown>>): boolean => Object.keys(part).length > 0;
  const place = sheet === null ? {} : { sheet };
  const entries: Json[] = [
    {
      ...(filled(lines) ? { lines } : {}),
      ...(filled(families) ? { families } : {}),
      ...(yes === null ? {} : { yes }),
      ...(blank === null ? {} : { blank }),
      ...(filled(targets) ? { targets } : {}),
    },
    filled(yesOf) ? { yes: yesOf } : {},
  ];
  return entries.filter(filled).map((entry) => ({ ...place, ...entry }));
}

function familyOf(value: unknown): MonitoredFamily | undefined {
  return MONITORED_FAMILIES.find((one) => one === value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 1;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
