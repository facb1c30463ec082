/** The metadata Excel reads about the functions: `functions.json`, one per language. */
import { functionTexts } from '../../strings/parts/functions/functions';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { languageNames } from '../../strings/language-names';
import type { ParameterTextKey } from '../../strings/en/functions/functions';
import { declarations } from '../arguments/declarations';
import type { Kind } from '../arguments/kinds';
import { catalogue } from '../catalogue';
import type { CatalogueFunction, Parameter } from '../define';

export interface FunctionsJson {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
  readonly enums: readonly EnumJson[];
}

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly type?: string; readonly dimensionality: 'scalar' | 'matrix' };
  readonly options?: { readonly excludeFromAutoComplete: true };
}

export interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumJson {
  readonly id: string;
  readonly type: 'string';
  /** `tooltip` is shown beside the word while a formula is typed. */
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/**
 * The metadata in one language. Ids, names, parameter names and choices are the same in all.
 * @param site where the built files are served, without a slash at its end
 * @example functionsJson('es', 'https://localhost:3000').functions[0].helpUrl
 *   // 'https://localhost:3000/help/es/levelok.html'
 */
export function functionsJson(language: Language, site: string): FunctionsJson {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((entry) => functionJson(entry, language, site)),
    enums: enumsOf(language),
  };
}

/** The file of a function's help page below `help/<language>/`. */
export function helpFile(name: string): string {
  return `${name.toLowerCase()}.html`;
}

/** The text of a parameter: under its name, or under the key it names instead. @throws RangeError without one */
export function parameterText({ name, text }: Parameter, language: Language): string {
  const { parameters } = wordsFor(functionTexts, language);
  const key = text ?? name;
  // define() lets no parameter through without a text; the check is for callers that skip it.
  if (!isTextKey(key, parameters)) throw new RangeError(`there is no text for the parameter ${key}`);
  return parameters[key];
}

function isTextKey(key: string, texts: object): key is ParameterTextKey {
  return Object.hasOwn(texts, key);
}

function functionJson(entry: CatalogueFunction, language: Language, site: string): FunctionJson {
  return {
    id: entry.name,
    name: entry.name,
    description: wordsFor(functionTexts, language).list[entry.name].gives,
    // A hidden function has no page of its own.
    helpUrl: `${site}/help/${language}/${entry.hidden ? 'index.html' : helpFile(entry.name)}`,
    parameters: entry.parameters.map((parameter) => parameterJson(parameter, language)),
    result: resultJson(entry),
    ...(entry.hidden ? { options: { excludeFromAutoComplete: true } } : {}),
  };
}

function parameterJson(parameter: Parameter, language: Language): ParameterJson {
  const { type, matrix, choices } = declarations[parameter.kind];
  return {
    name: parameter.name,
    description: parameterText(parameter, language),
    type,
    dimensionality: matrix ? 'matrix' : 'scalar',
    ...(parameter.optional ? { optional: true } : {}),
    ...(choices === undefined ? {} : { customEnumId: enumId(parameter.kind) }),
  };
}

function resultJson({ result }: CatalogueFunction): FunctionJson['result'] {
  switch (result) {
    case 'table':
      return { dimensionality: 'matrix' };
    case 'text':
      return { type: 'string', dimensionality: 'scalar' };
    case 'boolean':
      return { type: 'boolean', dimensionality: 'scalar' };
    case 'number':
    case 'date':
      return { type: 'number', dimensionality: 'scalar' };
  }
}

function enumsOf(language: Language): EnumJson[] {
  const used = new Set(catalogue.flatMap(({ parameters }) => parameters.map(({ kind }) => kind)));
  return [...used].flatMap((kind): EnumJson[] => {
    const { choices } = declarations[kind];
    if (choices === undefined) return [];
    const tips = choiceTexts(kind, language);
    const values = choices.map((choice) => ({
      name: choice,
      stringValue: choice,
      tooltip: choiceText(choice, tips),
    }));
    return [{ id: enumId(kind), type: 'string', values }];
  });
}

function choiceTexts(kind: Kind, language: Language): Readonly<Record<string, string>> {
  const { choices } = wordsFor(functionTexts, language);
  const all: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
    ...choices,
    language: languageNames,
  };
  return all[kind] ?? {};
}

function choiceText(choice: string, tips: Readonly<Record<string, string>>): string {
  const tip = tips[choice];
  if (tip === undefined) throw new RangeError(`there is no text for the choice ${choice}`);
  return tip;
}

function enumId(kind: Kind): string {
  return kind.toUpperCase();
}
