/** What a COPC function says beside an error: which argument, where, what it held, what is allowed. */
type D = Readonly<Record<string, string | number>>;

export const functionMessages = {
  notANumber: (d: D) => `${d.argument}: ${d.place} holds "${d.text}", which is not a number.`,
  ambiguousNumber: (d: D) =>
    `${d.argument}: ${d.place} holds the text "${d.text}", which can be read in two ways. Enter it as a number.`,
  oneLine: (d: D) =>
    `${d.argument} must be one row or one column; it has ${d.rows} rows and ${d.columns} columns.`,
  oneCell: (d: D) => `${d.argument} must be one cell; it has ${d.rows} rows and ${d.columns} columns.`,
  tooManyCells: (d: D) =>
    `${d.argument} has ${d.cells} cells; at most ${d.most} can be worked on at once. Use a smaller range.`,
  missingArgument: (d: D) => `${d.argument} is missing.`,
  notAllowed: (d: D) => `${d.argument}: ${d.place} holds "${d.text}". Allowed: ${d.allowed}.`,
  unreadableTarget: (d: D) =>
    `${d.argument}: ${d.place} holds "${d.text}", which is no target. Write a number, "≥ 80%", "<= 30" or "80%-90%".`,
  targetsForSeries: (d: D) =>
    `${d.argument} has ${d.cells} cells; give one target for all periods or one for each of the ${d.periods} periods.`,
  targetsForTable: (d: D) =>
    `${d.argument} has ${d.rows} rows and ${d.columns} columns; give one cell, one column with a row per metric (${d.metrics}), or the shape of the table.`,
  columnForTable: (d: D) =>
    `${d.argument} has ${d.rows} rows and ${d.columns} columns; give one cell or one column with a row per metric (${d.metrics}).`,
  sameShape: (d: D) =>
    `${d.argument} has ${d.rows} rows and ${d.columns} columns, ${d.other} has ${d.otherRows} and ${d.otherColumns}; they must match.`,
  contradiction: (d: D) =>
    `${d.argument}: ${d.place} says "${d.text}", but better says ${d.better}. Correct one of them.`,
  mixedTargets: (d: D) =>
    `${d.argument} mixes directions ("${d.text}" beside "${d.other}"). Use one kind of target for one metric.`,
  withinNeedsBand: (d: D) =>
    `better is within, so ${d.argument} must be a band such as "80%-90%"; ${d.place} holds "${d.text}".`,
  outOfRange: (d: D) => `${d.argument} is ${d.value}; it must be ${d.allowed}.`,
  tooFewPoints: (d: D) =>
    `Not enough data: ${d.have} consecutive points up to the latest, ${d.need} are needed.`,
  tooFewMeasured: (d: D) => `Not enough data: ${d.have} points are measured, ${d.need} are needed.`,
  nothingMeasured: () => `Not enough data: no point is measured.`,
  noTarget: () => `There is no target for the latest point.`,
  nothingScored: () => `No metric can be scored: none has both a target and one of the five categories.`,
  nothingToCount: (d: D) => `Not enough data: ${d.argument} has nothing to count.`,
  queueNeverEnds: (d: D) =>
    `${d.agents} agents face ${d.work} agents' worth of work, so the queue never ends. Use more agents.`,
  notReachable: (d: D) =>
    `No number of agents up to ${d.most} reaches this. Lower the target or check the times.`,
  noFiniteNumber: () => `There is no finite number for these values.`,
  unknownFunction: (d: D) => `COPC has no function ${d.text}.`,
  tooManyArguments: (d: D) => `${d.text} takes at most ${d.most} arguments; ${d.have} were given.`,
};

export type FunctionMessages = typeof functionMessages;
