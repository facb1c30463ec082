/**
 * The page of `npm run host-test`: runs the contract suite inside the Excel it is open in, case by case, and tells the result
 * as text that can be sent back. Nothing leaves the page by itself.
 */
/// <reference types="office-js" />
import fc from 'fast-check';
import { capabilities } from '../../src/hosts/excel/office/capabilities';
import { officeFacts } from '../../src/hosts/excel/office/office-facts';
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { assessmentContract } from '../contract/assessment-contract';
import { auditContract } from '../contract/audit-contract';
import { cycleContract } from '../contract/cycle-contract';
import { forgetContract } from '../contract/forget-contract';
import { hostContract } from '../contract/host-contract';
import { newMonthContract } from '../contract/new-month-contract';
import { ownSheetContract } from '../contract/own-sheet-contract';
import { refreshContract } from '../contract/refresh-contract';
import { registerContract } from '../contract/register-contract';
import type { SeedSheet } from '../contract/seed';
import { summaryContract, type ThingKind } from '../contract/summary-contract';
import { vendorsContract } from '../contract/vendors-contract';
import { askedOf, behaviours } from './behaviour';
import { collectCases, type ContractCase } from './collect';
import { freshBook, refusal } from './fresh-book';
import { personsWorkbook, seenByOffice } from './persons-hands';

declare const COPC_VERSION: string;

interface Outcome {
  readonly name: string;
  /** Null: as promised. */
  readonly problem: string | null;
}

const open = async (sheets: readonly SeedSheet[]) => {
  await freshBook(sheets);
  return openExcelBook();
};

const by = <Name extends keyof HTMLElementTagNameMap>(
  id: string,
  name: Name,
): HTMLElementTagNameMap[Name] => {
  const found = document.getElementById(id);
  if (found?.localName !== name) throw new Error(`the page has no ${name} ${id}`);
  return found as HTMLElementTagNameMap[Name];
};

let isCancelled = false;
let isRunning = false;
let outcomes: readonly Outcome[] = [];
let seen: readonly string[] = [];

function start(): void {
  // Real requests take their time: fewer random edits than on hosts in memory, the same ones each time.
  fc.configureGlobal({ seed: 20_261_201, numRuns: 3, endOnFailure: true });
  const notes = capabilities().notes ? (['note'] as const) : [];
  const things: readonly ThingKind[] = ['merge', 'table', 'rule', 'validation', 'chart', 'shape', ...notes];
  const cases = collectCases(() => {
    hostContract('excel', open, ['merge', 'validation', 'shape', 'hidden', ...notes]);
    refreshContract('excel', open);
    registerContract('excel', open);
    summaryContract(
      'excel',
      async (sheets) => {
        await freshBook(sheets);
        return personsWorkbook();
      },
      3,
      things,
    );
    newMonthContract('excel', open, (_, cell) => seenByOffice(cell));
    assessmentContract('excel', open);
    auditContract('excel', open);
    cycleContract('excel', open, false);
    ownSheetContract('excel', open);
    vendorsContract('excel', open);
    forgetContract('excel', open);
  });
  const groups = [...new Set(cases.map(({ group }) => group))];
  offer(`Run all (${cases.length})`, () => runAll(cases, true));
  offer(`What this Excel does (${behaviours.length})`, () => runAll([], true));
  for (const group of groups) {
    const own = cases.filter((one) => one.group === group);
    offer(`${group} (${own.length})`, () => runAll(own, false));
  }
  by('cancel', 'button').onclick = () => (isCancelled = true);
  by('copy', 'button').onclick = () => void copy();
  tell(`${cases.length} cases. They take some minutes.`);
}

function offer(label: string, run: () => Promise<void>): void {
  const button = document.createElement('button');
  button.textContent = label;
  button.onclick = () => void run();
  by('groups', 'div').append(button);
}

/** @param looksFirst also notes what this Excel does, before the cases */
async function runAll(cases: readonly ContractCase[], looksFirst: boolean): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  isCancelled = false;
  outcomes = [];
  seen = [];
  by('outcomes', 'ul').replaceChildren();
  try {
    const why = await refusal();
    if (why !== null) return tell(why);
    for (const behaviour of looksFirst ? behaviours : []) {
      if (isCancelled) break;
      tell(`${behaviour.no}: ${behaviour.what}`);
      const line = await askedOf(behaviour);
      seen = [...seen, line];
      list('seen', line);
    }
    for (const [index, one] of cases.entries()) {
      if (isCancelled) break;
      tell(`${index + 1} of ${cases.length}: ${one.name}`);
      show(await outcomeOf(one));
    }
    const failed = outcomes.filter(({ problem }) => problem !== null).length;
    const open = cases.length - outcomes.length;
    tell(`${outcomes.length - failed} passed, ${failed} failed${open === 0 ? '' : `, ${open} not run`}.`);
  } catch (error) {
    tell(`The workbook could not be looked at: ${String(error)}`);
  } finally {
    isRunning = false;
    by('result', 'textarea').value = resultText(cases.length);
  }
}

async function outcomeOf({ name, run }: ContractCase): Promise<Outcome> {
  try {
    await run();
    return { name, problem: null };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}

function show(outcome: Outcome): void {
  outcomes = [...outcomes, outcome];
  if (outcome.problem === null) {
    list('passed', `✓ ${outcome.name}`);
    return;
  }
  const why = document.createElement('pre');
  why.textContent = outcome.problem;
  list('failed', `✗ ${outcome.name}`).append(why);
}

function list(how: 'seen' | 'passed' | 'failed', text: string): HTMLElement {
  const line = document.createElement('li');
  line.className = how;
  line.textContent = text;
  by('outcomes', 'ul').append(line);
  return line;
}

/** What is sent back: which Excel, the counts, what it does, and each case that failed with why. */
function resultText(wanted: number): string {
  const { host, platform, version, sets } = officeFacts();
  const failed = outcomes.filter(({ problem }) => problem !== null);
  return [
    `COPC Scorecard ${COPC_VERSION}, host test, ${new Date().toISOString().slice(0, 10)}`,
    `${host} ${platform} ${version}, ${Office.context.displayLanguage}; ${sets.join(', ')}`,
    `${outcomes.length - failed.length} passed, ${failed.length} failed, of ${wanted}`,
    ...seen,
    ...failed.map(({ name, problem }) => `\n✗ ${name}\n${problem}`),
  ].join('\n');
}

/** Where a pane may not use the clipboard the text is selected, to be copied by hand. */
async function copy(): Promise<void> {
  const text = by('result', 'textarea');
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    tell('Copied.');
  } catch {
    tell('This Excel lets no pane copy: the text below is selected, press Ctrl+C.');
  }
}

function tell(text: string): void {
  by('status', 'p').textContent = text;
}

void Office.onReady().then(({ host }) => {
  if (host === Office.HostType.Excel) start();
  else tell('This page works inside Excel: npm run host-test says how to load it.');
});
