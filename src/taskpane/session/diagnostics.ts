/**
 * What a person may send along when they report a fault: versions, settings, timings, and what went wrong. Made of
 * codes, numbers and places in our own scripts; no cell, sheet or file name, and no message, which might hold one.
 */
import type { OfficeFacts } from '../../hosts/excel/office/office-facts';
import { version } from '../../doors/version';
import type { PaneProblem } from '../engine/pane-problem';
import type { State } from './state';
import { product } from '../../workbook/own/brand';

/** Milliseconds of the last run; null: there was none, or it did not get so far. */
export interface Timings {
  readonly reading: number | null;
  readonly scoring: number | null;
}

export interface Diagnosed {
  readonly state: Pick<State, 'language' | 'theme' | 'formulas' | 'fresh' | 'phase'>;
  readonly office: OfficeFacts | null;
  readonly timings: Timings;
  readonly problem: PaneProblem | null;
}

/** Lines of plain text: `"COPC Scorecard 0.1.0"`, `"Office: Excel, Mac, 16.100"`, … */
export function diagnosticsText({ state, office, timings, problem }: Diagnosed): string {
  const ms = (value: number | null): string => (value === null ? '–' : `${Math.round(value)} ms`);
  return [
    `${product} ${version}`,
    ...(office === null
      ? []
      : [`Office: ${office.host}, ${office.platform}, ${office.version}`, `API: ${office.sets.join(', ')}`]),
    `Language: ${state.language}; theme: ${state.theme}; live formulas: ${yes(state.formulas)}; fresh: ${yes(state.fresh)}`,
    `View: ${state.phase.kind}`,
    `Last run: reading ${ms(timings.reading)}, scoring ${ms(timings.scoring)}`,
    ...(problem === null ? [] : [`Error: ${codeOf(problem)}`, ...placesOf(problem)]),
  ].join('\n');
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

function codeOf(problem: PaneProblem): string {
  if (problem.kind === 'workbook') {
    const { system } = problem.problem.details;
    return `${problem.problem.code}${typeof system === 'string' && /^\w+$/.test(system) ? ` (${system})` : ''}`;
  }
  return problem.kind === 'unexpected' ? `unexpected ${problem.name ?? ''}`.trim() : problem.kind;
}

function placesOf(problem: PaneProblem): readonly string[] {
  return problem.kind === 'unexpected' ? (problem.places ?? []) : [];
}
