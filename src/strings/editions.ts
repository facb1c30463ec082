/** The words sheets of ours may hold: those of today in every language, and those that version 0.2 wrote. */
import { earlier as en } from './earlier/en';
import { earlier as es } from './earlier/es';
import { earlier as nb } from './earlier/nb';
import { earlier as nl } from './earlier/nl';
import type { EarlierTexts } from './earlier/texts';
import { earlier as zh } from './earlier/zh';
import { languages, type Language } from './language';
import type { Texts, Words } from './messages';
import { actionTexts } from './parts/sheets/actions';
import { explainSheetTexts, type ExplainSheet } from './parts/verdicts/explain-sheet';
import { reportTexts, type Report } from './parts/sheets/report';
import { verdictTexts, type Verdicts } from './parts/verdicts/verdicts';
import { wordsFor, type Part } from './words-for';

/** What a version wrote in a language. */
export interface Edition {
  readonly language: Language;
  /** Whether it is what is written today. */
  readonly isCurrent: boolean;
  readonly report: Report;
  readonly verdicts: Verdicts;
  readonly explain: ExplainSheet;
  readonly actions: Words<typeof actionTexts.en>;
}

const earlier: Readonly<Record<Language, EarlierTexts>> = { en, es, nl, zh, nb };

let made: readonly Edition[] | null = null;

/**
 * Today's first, so that what both versions say is known as today's.
 * @example editions().find(({ report }) => report.streak === 'Bom på rad')?.language // 'nb', as 0.2 wrote it
 */
export function editions(): readonly Edition[] {
  made ??= [
    ...languages.map((language) => edition(language, true)),
    ...languages.map((language) => edition(language, false)),
  ];
  return made;
}

/** What is written today in a language. */
export function currentEdition(language: Language): Edition {
  return editions().find((one) => one.language === language) ?? edition(language, true);
}

/** The words of today's version, or of 0.2, in a language. */
function edition(language: Language, isCurrent: boolean): Edition {
  const { report, verdicts, explain, actions }: Partial<EarlierTexts> = isCurrent ? {} : earlier[language];
  return {
    language,
    isCurrent,
    report: wordsFor(changed(reportTexts, language, report), language),
    verdicts: wordsFor(changed(verdictTexts, language, verdicts), language),
    explain: wordsFor(changed(explainSheetTexts, language, explain), language),
    actions: wordsFor(changed(actionTexts, language, actions), language),
  };
}

function changed<T extends Texts>(part: Part<T>, language: Language, was: object = {}): Part<T> {
  return { ...part, [language]: { ...part[language], ...was } };
}
