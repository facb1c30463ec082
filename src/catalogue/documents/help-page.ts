/** The content of a function's help page in one language; how it looks is for who writes it as Markdown or HTML. */
import { dayOfSerial, isoDay } from '../../workbook/serial-dates';
import { functionPageTexts } from '../../strings/parts/functions/function-pages';
import { functionTexts } from '../../strings/parts/functions/functions';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { isLanguage } from '../../strings/language';
import type { FunctionName } from '../../strings/en/functions/functions';
import type {
  FunctionErrorText,
  FunctionGroup,
  FunctionRule,
} from '../../strings/en/functions/function-pages';
import { catalogue } from '../catalogue';
import type { CatalogueFunction, FunctionResult, ResultCell } from '../define';
import { examples, type Example } from '../examples';
import { parseFormula } from '../formula';
import { plainNumber } from '../plain-number';
import { answer } from '../run';
import { errorCodes, facts } from './facts';
import { exampleText, exampleSheet, type ExampleSheet } from './example-sheet';
import { parameterText } from './metadata';
import { namespace, ownFormula } from '../../workbook/own/brand';

export interface HelpPage {
  readonly name: FunctionName;
  /** `COPC.STATUS(values, target, [better], …)`. */
  readonly syntax: string;
  readonly gives: string;
  readonly use: string;
  readonly parameters: readonly HelpParameter[];
  readonly example: ShownExample;
  readonly more: readonly ShownExample[];
  readonly errors: readonly { readonly code: string; readonly text: string }[];
  readonly rule: { readonly key: FunctionRule; readonly text: string } | null;
  readonly related: readonly FunctionName[];
}

export interface HelpParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
}

export interface ShownExample {
  /** As typed, with its arrays. */
  readonly formula: string;
  /** The same over a small sheet; null when it has no arrays. */
  readonly sheet: ExampleSheet | null;
  /** Rows of the result; one cell for a single value. */
  readonly result: readonly (readonly string[])[];
}

/** Functions shown to people, by group, in the catalogue's order. */
export function helpGroups(): readonly { group: FunctionGroup; functions: readonly CatalogueFunction[] }[] {
  const shown = catalogue.filter(({ hidden }) => !hidden);
  const groups = [...new Set(shown.map(({ name }) => facts[name].group))];
  return groups.map((group) => ({
    group,
    functions: shown.filter(({ name }) => facts[name].group === group),
  }));
}

/** @example helpPage(trendOk, 'en').syntax // 'COPC.TRENDOK(values, [better], [periods], [method])' */
export function helpPage(entry: CatalogueFunction, language: Language): HelpPage {
  const { name } = entry;
  const { gives, use } = wordsFor(functionTexts, language).list[name];
  const pages = wordsFor(functionPageTexts, language);
  const { rule, errors, related } = facts[name];
  const [first, ...rest] = examples[name];
  const explained: readonly FunctionErrorText[] = entry.hidden ? [] : ['badArgument', ...errors];
  return {
    name,
    syntax: syntaxOf(entry),
    gives,
    use,
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional === true,
      text: parameterText(parameter, language),
    })),
    example: shownExample(first, entry, language),
    more: rest.map((example) => shownExample(example, entry, language)),
    errors: explained.map((key) => ({ code: errorCodes[key], text: pages.errors[key] })),
    rule: rule === null ? null : { key: rule, text: pages.rules[rule] },
    related,
  };
}

/** `COPC.GAP(values, target, [better])`. */
export function syntaxOf({ name, parameters }: CatalogueFunction): string {
  const args = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${namespace}.${name}(${args.join(', ')})`;
}

function shownExample(example: Example, entry: CatalogueFunction, page: Language): ShownExample {
  const { formula, result } = inLanguage({ ...example, formula: ownFormula(example.formula) }, entry, page);
  const names = entry.parameters.map(({ name }) => name);
  // Figures are written as the page is, unless the formula itself asks for a language.
  const language = languageAsked(formula, entry) ?? page;
  return { formula, sheet: exampleSheet(formula, names), result: shownResult(result, entry, language) };
}

/** The example as a person who reads the page would write it: asking for the page's language where that can be asked. */
function inLanguage(example: Example, entry: CatalogueFunction, page: Language): Example {
  const at = languageIndex(entry);
  const { formula } = example;
  const given = parseFormula(formula).values.length;
  if (page === 'en' || at < 0 || given > at || isError(example.result)) return example;
  const asking = `${formula.slice(0, -1)}${','.repeat(at - given + 1)}"${page}")`;
  const found = answer(entry, parseFormula(asking).values);
  if (found.kind === 'error') throw new RangeError(`${asking} gives ${found.code} ${found.message}`);
  return { formula: asking, result: found.value };
}

function languageIndex({ parameters }: CatalogueFunction): number {
  return parameters.findIndex(({ kind }) => kind === 'language');
}

function languageAsked(formula: string, entry: CatalogueFunction): Language | null {
  const asked = parseFormula(formula).values[languageIndex(entry)];
  return typeof asked === 'string' && isLanguage(asked) ? asked : null;
}

function shownResult(
  result: Example['result'],
  entry: CatalogueFunction,
  language: Language,
): readonly (readonly string[])[] {
  if (isError(result)) return [[result.error]];
  if (typeof result === 'object') return result.map((row) => row.map((cell) => resultText(cell, language)));
  const text = resultText(result, language);
  return [[entry.result === 'date' ? `${text} (${dateText(result)})` : text]];
}

function isError(result: Example['result']): result is Exclude<Example['result'], FunctionResult> {
  return typeof result === 'object' && 'error' in result;
}

function resultText(cell: ResultCell, language: Language): string {
  return typeof cell === 'number' ? plainNumber(cell, language) : exampleText(cell);
}

/** The day of a date serial of the 1900 system. */
function dateText(serial: ResultCell): string {
  const day = dayOfSerial(Number(serial), false);
  return day === null ? String(serial) : isoDay(day);
}
