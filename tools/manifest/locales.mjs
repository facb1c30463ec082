// Texts and addresses in several languages: each language once, none twice, and none forgotten.
import { at, everyElement } from './read-xml.mjs';
import { called } from './structure.mjs';

const localised = ['DisplayName', 'Description', 'String'];

/** @returns {import('./problem.mjs').Problem[]} */
export function checkLocales(root, typeOf) {
  const problems = [];
  const main = at(root, 'DefaultLocale')?.text.trim().toLowerCase() ?? '';
  const settings = [...everyElement(root)]
    .filter((element) => typeOf.has(element) && element.attributes.has('DefaultValue'))
    .map((element) => ({ element, locales: element.children.map(localeOf) }));
  const everywhere = new Map();
  for (const { element } of settings) {
    for (const override of element.children) {
      everywhere.set(localeOf(override), override.attributes.get('Locale'));
    }
  }
  for (const { element, locales } of settings) {
    element.children.forEach((override) => {
      const locale = localeOf(override);
      const named = override.attributes.get('Locale');
      const first = element.children[locales.indexOf(locale)];
      if (first !== override) {
        const message = `${called(element)} has two overrides for ${named}.`;
        const isSame = first.attributes.get('Value') === override.attributes.get('Value');
        const extra = isSame ? { advice: true } : {};
        problems.push({ code: 'locale-repeated', line: override.line, message, fix: 'Keep one.', ...extra });
      }
      if (locale === main) {
        const message = `${called(element)} has an override for ${named}, the default locale.`;
        problems.push({
          code: 'locale-default',
          line: override.line,
          message,
          fix: 'Use DefaultValue for it.',
        });
      }
    });
    if (!localised.includes(element.name) && locales.length === 0) continue;
    for (const [locale, named] of everywhere) {
      if (locales.includes(locale)) continue;
      const message = `${called(element)} has no override for ${named}, which others have.`;
      const fix = `Add <Override Locale="${named}" Value="…"/>.`;
      problems.push({ code: 'locale-missing', line: element.line, message, fix, advice: true });
    }
  }
  return problems;
}

function localeOf(override) {
  return override.attributes.get('Locale')?.toLowerCase() ?? '';
}
