/** Words with capitals take a short way to the form of any others. */
import fc from 'fast-check';
import { fold, normalise } from '../../../src/worksheet/words/normalise';

it.each([
  ['Service Level', 'service level'],
  ['AHT', 'aht'],
  ['FirstCall', 'first call'],
  ['AHTCalls', 'aht calls'],
  ['Tier2Calls', 'tier2 calls'],
  ['Metric 17', 'metric 17'],
  ['ABCd', 'abcd'],
])('reads %s as %s', (text, form) => expect(normalise(text)).toBe(form));

it('gives plain words with capitals the form it gives them beside any other sign', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      // A sign that becomes a space takes the long way round.
      expect(normalise(text)).toBe(normalise(`${text}!`));
      expect(fold(normalise(text))).toBe(normalise(text));
    }),
    { numRuns: 1000 },
  );
});
