/** The reading that came second, in sentences: what it would read another way, and why it lost. */
import { showNumber } from '../../strings/notation';
import { inspectionTexts } from '../../strings/parts/doors/inspection';
import { readingRoleTexts } from '../../strings/parts/reading/reading';
import type { Language } from '../../strings/language';
import { wordsFor } from '../../strings/words-for';
import type { RunnerUp } from '../../worksheet/choose/runner-up';
import type { LineRole } from '../../worksheet/dimensions/line-role';

const MOST = 6;

/** `"B: sites or vendors, not metric names"`, of the first six lines. */
export function differenceTexts({ differences }: RunnerUp, language: Language): string[] {
  const words = wordsFor(inspectionTexts, language);
  const named = (role: LineRole | null) => (role === null ? words.unnamed : readingRoleTexts[language][role]);
  const texts = differences
    .slice(0, MOST)
    .map(({ line, role, instead }) => words.differs({ line, role: named(role), instead: named(instead) }));
  return differences.length > MOST ? [...texts, '…'] : texts;
}

/** `"It leaves texts beside the figures without a meaning."` */
export function lostSentence({ because, explained, clashing }: RunnerUp, language: Language): string {
  const { lost } = wordsFor(inspectionTexts, language);
  switch (because) {
    case 'explains':
      return lost.explains({ first: explained[0], second: explained[1] });
    case 'clashes':
      return lost.clashes({ first: clashing[0], second: clashing[1] });
    case 'periods':
    case 'names':
    case 'left':
      return lost[because];
  }
}

/** `"2.3 points behind; under 1 you would be asked."` */
export function marginSentence({ margin }: RunnerUp, language: Language): string {
  return wordsFor(inspectionTexts, language).margin({ margin: showNumber(margin, language, { most: 2 }) });
}
