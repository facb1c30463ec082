/**
 * The help pages as HTML for the site, in all languages. Plain pages: no script, one style sheet, headings and tables
 * that a screen reader can walk, right at 350 pixels as well.
 */
import { columnName } from '../../workbook/address';
import { functionPageTexts } from '../../strings/parts/functions/function-pages';
import { functionTexts } from '../../strings/parts/functions/functions';
import { wordsFor } from '../../strings/words-for';
import { languageNames } from '../../strings/language-names';
import { languages, localeOf, type Language } from '../../strings/language';
import { helpGroups, helpPage, type HelpPage, type ShownExample } from './help-page';
import { helpFile } from './metadata';
import { called, namespace } from '../../workbook/own/brand';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The pages of all languages by their paths below `help/`: `es/levelok.html`. */
export function htmlFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    files.set(`${language}/index.html`, htmlIndex(language));
    for (const { functions } of helpGroups()) {
      for (const entry of functions) {
        files.set(`${language}/${helpFile(entry.name)}`, htmlPage(helpPage(entry, language), language));
      }
    }
  }
  return files;
}

/** One function's page. */
function htmlPage(page: HelpPage, language: Language): string {
  const { labels } = wordsFor(functionPageTexts, language);
  const parameters = page.parameters.map(({ name, optional, text }) => [
    `<code>${name}</code>${optional ? ` <small>${escape(labels.optional)}</small>` : ''}`,
    escape(text),
  ]);
  const content = [
    `<h1>${namespace}.${page.name}</h1>`,
    `<p class="gives">${escape(page.gives)}</p>`,
    ...section(labels.use, `<p>${escape(page.use)}</p>`),
    ...section(labels.syntax, formula(`=${page.syntax}`)),
    ...section(labels.parameters, table([labels.argument, labels.meaning], parameters)),
    ...section(labels.example, exampleHtml(page.example, language)),
    ...(page.more.length === 0
      ? []
      : section(labels.moreExamples, table([labels.formula, labels.result], page.more.map(moreRow)))),
    ...(page.errors.length === 0
      ? []
      : section(
          labels.errors,
          table(
            [labels.error, labels.remedy],
            page.errors.map(({ code, text }) => [`<code>${code}</code>`, escape(text)]),
          ),
        )),
    ...(page.rule === null ? [] : section(labels.rule, `<p>${escape(page.rule.text)}</p>`)),
    ...(page.related.length === 0
      ? []
      : section(labels.related, `<p>${page.related.map(pageLink).join(' · ')}</p>`)),
  ];
  return document(called(page.name), content, language, helpFile(page.name));
}

/** The list of all functions. */
function htmlIndex(language: Language): string {
  const { labels, groups, notes } = wordsFor(functionPageTexts, language);
  const { list } = wordsFor(functionTexts, language);
  const content = [
    `<h1>${escape(labels.title)}</h1>`,
    `<p>${escape(labels.intro)}</p>`,
    ...helpGroups().flatMap(({ group, functions }) =>
      section(
        groups[group],
        table(
          [labels.function, labels.gives],
          functions.map(({ name }) => [pageLink(name), escape(list[name].gives)]),
        ),
      ),
    ),
    ...section(
      labels.notes,
      `<ul>${Object.values(notes)
        .map((note) => `<li>${escape(note)}</li>`)
        .join('')}</ul>`,
    ),
  ];
  return document(labels.title, content, language, 'index.html');
}

function document(title: string, content: readonly string[], language: Language, file: string): string {
  const { labels } = wordsFor(functionPageTexts, language);
  const others = languages.map((other) => {
    const current = other === language ? ' aria-current="page"' : '';
    const lang = localeOf(other);
    return `<a href="../${other}/${file}" lang="${lang}" hreflang="${lang}"${current}>${languageNames[other]}</a>`;
  });
  return `<!doctype html>
<html lang="${localeOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="../help.css" />
  </head>
  <body>
    <main>
      ${content.join('\n      ')}
    </main>
    <footer>
      ${file === 'index.html' ? '' : `<p><a href="index.html">${escape(labels.all)}</a></p>`}
      <p>${others.join(' · ')}</p>
    </footer>
  </body>
</html>
`;
}

function section(heading: string, content: string): string[] {
  return [`<h2>${escape(heading)}</h2>`, content];
}

function exampleHtml({ formula: text, sheet, result }: ShownExample, language: Language): string {
  const { labels } = wordsFor(functionPageTexts, language);
  const shown = sheet === null ? [formula(text)] : [sheetHtml(sheet.cells), formula(sheet.formula)];
  return [...shown, `<p>${escape(labels.result)}:</p>`, resultHtml(result)].join('\n      ');
}

/** Letters above and numbers beside, as in the sheet. */
function sheetHtml(cells: readonly (readonly string[])[]): string {
  const [first = []] = cells;
  const head = first.map((_, column) => `<th scope="col">${columnName(column)}</th>`).join('');
  const rows = cells.map((row, index) => {
    const line = row.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${index + 1}</th>${line}</tr>`;
  });
  return `<div class="wide"><table class="sheet"><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function resultHtml(result: ShownExample['result']): string {
  const [first = []] = result;
  if (result.length === 1 && first.length === 1) return `<p class="result">${escape(first[0] ?? '')}</p>`;
  const rows = result.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`);
  return `<div class="wide"><table class="sheet"><tbody>${rows.join('')}</tbody></table></div>`;
}

function moreRow({ formula: text, result }: ShownExample): string[] {
  return [
    `<code class="formula">${escape(text)}</code>`,
    result.map((row) => row.map((cell) => escape(cell)).join(' · ')).join('<br />'),
  ];
}

function formula(text: string): string {
  return `<pre><code>${escape(text)}</code></pre>`;
}

/** Cells are HTML already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function pageLink(name: string): string {
  return `<a href="${helpFile(name)}">${namespace}.${name}</a>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
