/** What is being done right now, in words. */
import { localeOf, type Language } from '../../../strings/language';
import type { Pane } from '../../../strings/parts/pane/pane';
import type { Step } from '../../session/state';

/** `"Reading sheet "KPI" …"`; the sentence of no step in particular is that of scoring a sheet. */
export function stepText(step: Step | null, words: Pane): string {
  if (step === null || step.doing === 'writing') return words.scoring;
  return step.doing === 'reading' ? words.steps.reading({ sheet: step.sheet }) : words.steps[step.doing];
}

/** `"20,000 of 100,000 rows"`; empty where nothing is counted. */
export function countText(step: Step | null, words: Pane, language: Language): string {
  if (step === null || !('total' in step) || step.total === 0) return '';
  const figures = new Intl.NumberFormat(localeOf(language));
  const counted = { done: figures.format(step.done), total: figures.format(step.total) };
  return step.doing === 'reading' ? words.steps.rows(counted) : words.steps.cells(counted);
}
