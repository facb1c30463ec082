/** The help pages as Markdown for docs/functions: for people who read the repository. English. */
import { columnName } from '../../workbook/address';
import { functionPageTexts } from '../../strings/parts/functions/function-pages';
import { functionTexts } from '../../strings/parts/functions/functions';
import { wordsFor } from '../../strings/words-for';
import { functionNamed } from '../catalogue';
import { mostUseful, ruleHeadings } from './facts';
import { helpGroups, helpPage, syntaxOf, type HelpPage, type ShownExample } from './help-page';
import { namespace } from '../../workbook/own/brand';

const { labels, groups, notes } = wordsFor(functionPageTexts, 'en');
const made = '<!-- Made from src/catalogue by `npm run functions`. Changes here are lost. -->';

/** The page of a function, `docs/functions/<name>.md`. */
function markdownPage(page: HelpPage): string {
  const heading = page.rule === null ? undefined : ruleHeadings[page.rule.key];
  const rules = `../scoring.md${heading === undefined ? '' : `#${heading}`}`;
  return lines(
    `# ${namespace}.${page.name}`,
    made,
    page.gives,
    `## ${labels.use}`,
    page.use,
    `## ${labels.syntax}`,
    fence(`=${page.syntax}`),
    `## ${labels.parameters}`,
    table(
      [labels.argument, labels.meaning],
      page.parameters.map(({ name, optional, text }) => [
        `\`${name}\`${optional ? ` (${labels.optional})` : ''}`,
        text,
      ]),
    ),
    `## ${labels.example}`,
    ...exampleLines(page.example),
    ...(page.more.length === 0 ? [] : [`## ${labels.moreExamples}`, moreTable(page.more)]),
    ...(page.errors.length === 0
      ? []
      : [
          `## ${labels.errors}`,
          table(
            [labels.error, labels.remedy],
            page.errors.map(({ code, text }) => [`\`${code}\``, text]),
          ),
        ]),
    ...(page.rule === null ? [] : [`## ${labels.rule}`, page.rule.text, `[${labels.rules}](${rules})`]),
    ...(page.related.length === 0
      ? []
      : [`## ${labels.related}`, page.related.map((name) => link(name)).join(' · ')]),
  );
}

/** The list of all pages, `docs/functions/README.md`. */
function markdownIndex(): string {
  const { list } = wordsFor(functionTexts, 'en');
  return lines(
    `# ${labels.title}`,
    made,
    labels.intro,
    ...helpGroups().flatMap(({ group, functions }) => [
      `## ${groups[group]}`,
      table(
        [labels.function, labels.gives],
        functions.map(({ name }) => [link(name), list[name].gives]),
      ),
    ]),
    `## ${labels.notes}`,
    Object.values(notes)
      .map((note) => `- ${note}`)
      .join('\n'),
  );
}

/** The formulas a manager needs first, with an example each, for the README. */
export function markdownMostUseful(): string {
  const { list } = wordsFor(functionTexts, 'en');
  const rows = mostUseful.map((name) => {
    const entry = functionNamed(name);
    if (entry === null) throw new RangeError(`there is no function ${name}`);
    return [`[\`${syntaxOf(entry)}\`](docs/functions/${name.toLowerCase()}.md)`, list[name].gives];
  });
  return table([labels.formula, labels.gives], rows);
}

/** The pages by their file names in docs/functions. */
export function markdownFiles(): ReadonlyMap<string, string> {
  const pages = helpGroups().flatMap(({ functions }) =>
    functions.map((entry): [string, string] => [
      `${entry.name.toLowerCase()}.md`,
      markdownPage(helpPage(entry, 'en')),
    ]),
  );
  return new Map([['README.md', markdownIndex()], ...pages]);
}

function exampleLines({ formula, sheet, result }: ShownExample): string[] {
  if (sheet === null) return [fence(formula), `${labels.result}:`, resultTable(result)];
  return [sheetTable(sheet.cells), fence(sheet.formula), `${labels.result}:`, resultTable(result)];
}

function resultTable(result: ShownExample['result']): string {
  const [first = []] = result;
  if (result.length === 1 && first.length === 1) return `> ${first[0] ?? ''}`;
  return table(
    first.map((_, column) => columnName(column)),
    result,
  );
}

function sheetTable(cells: readonly (readonly string[])[]): string {
  const [first = []] = cells;
  return table(
    ['', ...first.map((_, column) => columnName(column))],
    cells.map((row, index) => [`**${index + 1}**`, ...row]),
  );
}

function moreTable(examples: readonly ShownExample[]): string {
  return table(
    [labels.formula, labels.result],
    examples.map(({ formula, result }) => [
      `\`${formula}\``,
      result.map((row) => row.join(' · ')).join('<br>'),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function fence(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}

function link(name: string): string {
  return `[${namespace}.${name}](${name.toLowerCase()}.md)`;
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
