/** Work that waits and work that was foreseen: on-time share, backlog, forecast accuracy (scoring §15). */
import { backlogAtEnd, onTime } from '../../scoring/flow';
import { forecastBias, shareWithin, weightedError } from '../../scoring/forecast';
import { mustFit, shape } from '../arguments/cells';
import { mustHold } from '../arguments/number';
import { anyComplete, paired } from '../arguments/series';
import { define } from '../define';
import { badArgument, noFiniteNumber, notEnough } from '../problem';

export const onTimeShare = define({
  name: 'ONTIME',
  parameters: [
    { name: 'opened', kind: 'series' },
    { name: 'closed', kind: 'series' },
    { name: 'limit', kind: 'number' },
    { name: 'asof', kind: 'number', optional: true },
  ],
  result: 'number',
  call: ({ opened, closed, limit, asof }) => {
    mustFit('closed', closed.length, opened.length);
    mustHold(limit >= 0, 'limit', limit, '≥ 0');
    const items = opened.map((start, index) => ({ opened: start, closed: closed[index] ?? null }));
    const found = onTime(items, limit, asof);
    const [wrong] = found.impossible;
    if (wrong !== undefined) {
      const allowed = `≥ ${opened[wrong]}`;
      throw badArgument(
        'notAllowed',
        { argument: 'closed', text: String(closed[wrong]), allowed },
        { point: wrong + 1 },
      );
    }
    if (found.share === null) throw notEnough('nothingToCount', { argument: 'opened' });
    return found.share;
  },
});

export const backlog = define({
  name: 'BACKLOG',
  parameters: [
    { name: 'start', kind: 'number' },
    { name: 'received', kind: 'numbers' },
    { name: 'done', kind: 'numbers' },
  ],
  result: 'table',
  call: ({ start, received, done }) => {
    const [arrived, finished] = paired(received, 'done', done);
    const rows = received.rows.length;
    if (rows > 1 && received.columns > 1) {
      mustFit('received', shape(rows, received.columns), '1 × n', 'n × 1');
    }
    const ends = backlogAtEnd(start, arrived, finished).map((end) => end ?? '');
    return rows === 1 ? [ends] : ends.map((end) => [end]);
  },
});

export const forecastAccuracy = define({
  name: 'FORECASTACCURACY',
  parameters: [
    { name: 'forecast', kind: 'numbers' },
    { name: 'actual', kind: 'numbers' },
    { name: 'measure', kind: 'measure', optional: true },
    { name: 'tolerance', kind: 'number', optional: true },
  ],
  result: 'number',
  call: ({ forecast, actual, measure, tolerance }) => {
    const [planned, counted] = paired(forecast, 'actual', actual);
    const band = tolerance ?? usualTolerance;
    mustHold(band >= 0, 'tolerance', band, '≥ 0');
    const found =
      measure === 'bias'
        ? forecastBias(planned, counted)
        : measure === 'within'
          ? shareWithin(planned, counted, band)
          : weightedError(planned, counted);
    if (found !== null) return found;
    if (anyComplete(planned, counted)) throw noFiniteNumber();
    throw notEnough('nothingToCount', { argument: 'forecast' });
  },
});

/** ± 10 % of the actual counts as near enough where nothing else is said. */
const usualTolerance = 0.1;
