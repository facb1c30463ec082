/** `copc eval`: what a COPC formula over constants gives, by the same code that answers in a cell. */
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { functionNamed } from '../../catalogue/catalogue';
import type { FunctionResult, ResultCell } from '../../catalogue/define';
import { nearestName } from '../../catalogue/nearest-name';
import { FormulaProblem, parseFormula, type FormulaCall } from '../../catalogue/formula';
import { answer } from '../../catalogue/run';
import type { EvalCall } from '../call/calls';
import { terminalText, write, type Console } from '../console';
import { exitStatus, type ExitStatus } from '../call/calls';
import { WrongCall } from '../call/calls';

/**
 * Prints the value, arrays as rows of cells with tabs between them. An error of the formula is a line on standard error
 * with its code and message, and status 1.
 *
 * @throws WrongCall when the formula can't be read or calls no function there is
 * @throws OutputFailed when standard output can't be written
 */
export async function evalCommand(call: EvalCall, console: Console): Promise<ExitStatus> {
  const { formula, language } = call;
  const { name, values } = readFormula(call);
  const { evaluation } = wordsFor(cliTexts, language);
  const entry = functionNamed(name);
  if (entry === null) {
    const near = nearestName(name);
    throw new WrongCall(
      near === null ? evaluation.unknownFunction({ name }) : evaluation.nearFunction({ name, near }),
    );
  }
  const most = entry.parameters.length;
  if (values.length > most) {
    throw new WrongCall(evaluation.tooManyArguments({ name, most, have: values.length }));
  }
  const found = answer(entry, values, language);
  if (call.json) {
    const told =
      found.kind === 'value' ? { value: found.value } : { error: found.code, message: found.message };
    await write(console.stdout, `${JSON.stringify({ formula, ...told }, null, 2)}\n`);
  }
  if (found.kind === 'error') {
    await write(console.stderr, `${terminalText(`${found.code} ${found.message}`)}\n`);
    return exitStatus.someFailed;
  }
  if (!call.json) await write(console.stdout, `${resultText(found.value)}\n`);
  return exitStatus.done;
}

function readFormula({ formula, language }: EvalCall): FormulaCall {
  try {
    return parseFormula(formula);
  } catch (problem) {
    if (!(problem instanceof FormulaProblem)) throw problem;
    const { unreadable, endsEarly } = wordsFor(cliTexts, language).evaluation;
    const sentence =
      problem.found === '' ? endsEarly : unreadable({ at: problem.at + 1, found: problem.found });
    throw new WrongCall(sentence, { cause: problem });
  }
}

function resultText(value: FunctionResult): string {
  if (typeof value !== 'object') return cellText(value);
  return value.map((row) => row.map(cellText).join('\t')).join('\n');
}

function cellText(value: ResultCell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // What a computer has beyond twelve digits (0.83 - 0.8 is 0.02999…916) says nothing to a person; --json keeps it.
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return terminalText(String(isFraction ? Number(value.toPrecision(12)) : value));
}
