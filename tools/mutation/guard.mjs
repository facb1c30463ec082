// A mutant that never ends is told by counting, not by the clock: a busy machine must not look like an endless loop.
import ts from 'typescript';

let turns = 0;
let most = Infinity;
let latest = Infinity;

/**
 * Counts anew: up to so many turns of all loops together, and so many microseconds of this process's own time, which no
 * other work on the machine makes longer.
 *
 * @returns the turns since it was last called
 */
export function countTurns(limit = Infinity, microseconds = Infinity) {
  const before = turns;
  turns = 0;
  most = limit;
  latest = process.cpuUsage().user + microseconds;
  return before;
}

/** @throws Error in a loop without end, or whose end would take far too long */
export function turn() {
  turns++;
  const isLate = turns % 64 === 0 && process.cpuUsage().user > latest;
  if (turns > most || isLate) throw new Error('a loop without end');
}

/**
 * The source with a call of `turn` in every loop.
 *
 * @example guarded('loop.ts', 'while (true) work();') // 'while (true) {turn();work();}'
 */
export function guarded(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const inserts = [];
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      const start = statement.getStart(file);
      if (ts.isBlock(statement)) inserts.push([start + 1, 'turn();']);
      else inserts.push([start, '{turn();'], [statement.end, '}']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return inserts
    .sort(([one], [other]) => other - one)
    .reduce((text, [at, added]) => text.slice(0, at) + added + text.slice(at), source);
}
