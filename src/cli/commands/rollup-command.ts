/**
 * `copc rollup`: lines of `copc score --ndjson`, from however many machines, and of earlier roll-ups, as one union with
 * its sums; the same bytes in whatever order and grouping they come (worksheets §5).
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parseUnitLine, rollupLines, type UnreadBook } from '../../report/vendors/unit-lines';
import { unionOf, type ReportedUnit } from '../../scoring/units/union';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import { exitStatus, type ExitStatus, type RollupCall } from '../call/calls';
import { terminalText, write, type Console } from '../console';
import { loadMap } from '../call/options';
import {
  checkVendorsFile,
  sayVendorsFile,
  sayWithoutUnit,
  writeVendorsFile,
  writeVendorsInto,
} from '../files/vendors-file';
import { failureDetails, failureLine } from '../print/failure-line';
import { numberedLines } from '../many/ndjson-lines';

/** Units are put together after so many, so that what was given twice is held once. */
const atATime = 5_000;

/** @throws WrongCall when `--out` can't be written whatever the lines say */
export async function rollupCommand(call: RollupCall, console: Console): Promise<ExitStatus> {
  const { language, out, into } = call;
  const targets = (call.map === null ? null : loadMap(call.map, language).units?.rollup) ?? [];
  if (out !== null)
    checkVendorsFile('--out', out, [...call.files, ...(into === null ? [] : [into])], language);
  const words = wordsFor(vendorTexts, language).command;
  const complain = (said: string): Promise<void> => write(console.stderr, `copc: ${terminalText(said)}\n`);
  let units: ReportedUnit[] = [];
  const notRead: UnreadBook[] = [];
  let failed = false;
  for (const file of call.files.length === 0 ? ['-'] : call.files) {
    const source: Readable = file === '-' ? console.stdin : createReadStream(file);
    try {
      for await (const { text, number } of numberedLines(source)) {
        const line = parseUnitLine(text);
        if (line.kind === 'units') {
          units.push(...line.units);
          await sayWithoutUnit(line.units[0]?.books[0] ?? file, line.withoutUnit, language, console);
        } else if (line.kind === 'not-read') notRead.push(line);
        else if (line.kind === 'no-units') {
          failed = true;
          await complain(words.badLine({ file, line: number }));
        }
        if (units.length >= 2 * atATime) units = [...unionOf(units)];
      }
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem)) throw problem;
      failed = true;
      await complain(words.cannotRead({ file }));
    }
  }
  const union = unionOf(units);
  for (const line of rollupLines(union, notRead, targets)) await write(console.stdout, `${line}\n`);
  if (out !== null) {
    const written = { units: union, notRead, targets, language };
    if (into === null) {
      await writeVendorsFile(out, written, call.files);
      await sayVendorsFile(out, union, notRead, language, console.stderr);
    } else {
      try {
        await writeVendorsInto(into, out, written, console.stderr);
      } catch (failure) {
        failed = true;
        await write(console.stderr, failureLine(into, failure, language));
        await write(console.stderr, failureDetails(failure, console.env));
      }
    }
  }
  return failed ? exitStatus.someFailed : exitStatus.done;
}
