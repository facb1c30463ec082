/** Shares from counts: accuracy of monitored transactions, how far it is proven, and shares of several units (scoring §9). */
import { familyAccuracy, sampleNeeded, shareOf } from '../../scoring/accuracy';
import { rollUp } from '../../scoring/roll-up';
import { wilsonInterval } from '../../scoring/wilson';
import { mustFit } from '../arguments/cells';
import { mustHold } from '../arguments/number';
import { anyComplete, paired } from '../arguments/series';
import { define } from '../define';
import { noFiniteNumber, notEnough } from '../problem';

export const errorAccuracy = define({
  name: 'ERRORACCURACY',
  parameters: [
    { name: 'results', kind: 'results' },
    { name: 'families', kind: 'families', optional: true },
    { name: 'family', kind: 'family', optional: true },
  ],
  result: 'number',
  call: ({ results, families, family }) => {
    const columns = results[0]?.length ?? 0;
    const of = families ?? new Array<'customer'>(columns).fill('customer');
    mustFit('families', of.length, columns);
    const share = shareOf(familyAccuracy(results, of, family ?? 'customer'));
    if (share === null) throw notEnough('nothingToCount', { argument: 'results' });
    return share;
  },
});

export const accuracyLow = define({
  name: 'ACCURACYLOW',
  parameters: [
    { name: 'passed', kind: 'number' },
    { name: 'total', kind: 'number' },
    { name: 'confidence', kind: 'number', optional: true },
  ],
  result: 'number',
  call: ({ passed, total, confidence }) => {
    mustHold(total >= 0, 'total', total, '≥ 0');
    mustHold(passed >= 0 && passed <= total, 'passed', passed, '0 ≤ passed ≤ total');
    const interval = wilsonInterval(passed, total, confidenceOf(confidence));
    if (interval === null) throw notEnough('nothingToCount', { argument: 'total' });
    return interval.low;
  },
});

export const samplesNeeded = define({
  name: 'SAMPLENEEDED',
  parameters: [
    { name: 'accuracy', kind: 'number' },
    { name: 'target', kind: 'number', text: 'accuracyTarget' },
    { name: 'confidence', kind: 'number', optional: true },
  ],
  result: 'number',
  call: ({ accuracy, target, confidence }) => {
    mustHold(accuracy >= 0 && accuracy <= 1, 'accuracy', accuracy, '0% ≤ accuracy ≤ 100%');
    mustHold(target >= 0 && target <= 1, 'target', target, '0% ≤ target ≤ 100%');
    const needed = sampleNeeded(accuracy, target, confidenceOf(confidence));
    if (needed === null) throw notEnough('neverShown');
    return needed;
  },
});

export const rollUpShare = define({
  name: 'ROLLUP',
  parameters: [
    { name: 'numerators', kind: 'numbers' },
    { name: 'denominators', kind: 'numbers' },
  ],
  result: 'number',
  call: ({ numerators, denominators }) => {
    const [above, below] = paired(numerators, 'denominators', denominators);
    const found = rollUp(above, below);
    if (found !== null) return found.share;
    if (anyComplete(above, below)) throw noFiniteNumber();
    throw notEnough('nothingToCount', { argument: 'numerators' });
  },
});

function confidenceOf(given: number | null): number {
  const confidence = given ?? 0.95;
  mustHold(confidence > 0 && confidence < 1, 'confidence', confidence, '0% < confidence < 100%');
  return confidence;
}
