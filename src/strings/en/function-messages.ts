/**
 * What a COPC function says beside an error: which argument, where, what it held, what is allowed. Plain texts with
 * {places} for values, because the script that formulas load carries all five languages of them.
 */
export const functionMessages = {
  /** Where in an argument: `point 3`, `row 2, column 4`; `only` where there is but one cell. */
  only: 'the cell',
  point: 'point',
  cell: 'cell',
  row: 'row',
  column: 'column',
  notANumber: '{argument}: {place} holds "{text}", which is not a number.',
  ambiguousNumber:
    '{argument}: {place} holds the text "{text}", which can be read in two ways. Enter it as a number.',
  oneLine: '{argument} must be one row or one column; it has {rows} × {columns} cells.',
  oneCell: '{argument} must be one cell; it has {rows} × {columns}.',
  tooManyCells: 'The arguments have {cells} cells; at most {most} can be worked on. Use smaller ranges.',
  missingArgument: '{argument} is missing.',
  notAllowed: '{argument}: {place} holds "{text}". Allowed: {allowed}.',
  notADate: '{argument} is {value}, which is no date.',
  outOfRange: '{argument} is {value}. Allowed: {allowed}.',
  wrongSize: '{argument} has {cells} cells. Allowed: {allowed}.',
  sameShape:
    '{argument} has {rows} × {columns} cells, {other} has {otherRows} × {otherColumns}; they must match.',
  contradiction: '{argument}: {place} says "{text}", but better says {better}. Correct one of them.',
  mixedTargets:
    '{argument} mixes directions ("{text}" beside "{other}"). Use one kind of target for one metric.',
  withinNeedsBand:
    'better is within, so {argument} must be a band such as "80%-90%"; {place} holds "{text}".',
  withinNeedsTarget: 'better is within, and without its band no trend can be judged. Use STATUS.',
  tooFewPoints:
    'Not enough data: {have} of the {need} consecutive points needed, counted back from the latest.',
  tooFewMeasured: 'Not enough data: {have} of the {need} points needed.',
  nothingMeasured: 'Not enough data: no point is measured.',
  noTarget: 'There is no target for the latest point.',
  nothingScored: 'No metric can be scored: none has both a target and one of the five categories.',
  nothingToCount: 'Not enough data: {argument} has nothing to count.',
  queueNeverEnds: 'The work keeps {work} agents busy and there are {agents}: the queue never ends. Use more.',
  notReachable: 'No number of agents up to {most} reaches this. Lower the target or check the times.',
  noFiniteNumber: 'There is no finite number for these values.',
  fault: 'A fault of COPC Scorecard, not of your formula: {text}. Please report it.',
};

export type FunctionMessages = typeof functionMessages;
