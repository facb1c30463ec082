import { brokenCopies } from './broken-copies';
import { checkTexts, own } from './checker';

const verdicts = checkTexts(brokenCopies.map(({ text }) => text));

describe('the checker refuses a copy of our manifest in which', () => {
  it.each(brokenCopies.map((copy, index) => ({ ...copy, verdict: verdicts[index] })))(
    '$what ($code)',
    ({ text, code, verdict }) => {
      expect(text).not.toEqual(own);
      expect(verdict?.accepted).toBe(false);
      expect(verdict?.problems.map((problem) => problem.code)).toContain(code);
    },
  );
});

it('says what is wrong, in which line, and what to do', () => {
  const [verdict] = checkTexts([own.replace('<Group id', '<!-- -->\n<Group ident')]);
  const line = own.split('\n').findIndex((text) => text.includes('<Group id')) + 2;
  expect(verdict?.problems).toEqual([
    { code: 'attribute-missing', line, message: '<Group> has no id.', fix: 'Add id="…".' },
    {
      code: 'attribute-unknown',
      line,
      message: '<Group> has an attribute "ident", which it can\'t have.',
      fix: 'Take it out.',
    },
  ]);
});

it('takes advice for no error in a manifest that is not ours', () => {
  const theirs = own.replace(/<Id>.*<\/Id>/, '<Id>00000000-0000-4000-8000-000000000000</Id>');
  const [verdict] = checkTexts([theirs.replace(/<Version>.*<\/Version>/, '<Version>0.9</Version>')]);
  expect(verdict?.accepted).toBe(true);
  expect(verdict?.problems.map(({ code, advice }) => ({ code, advice }))).toEqual([
    { code: 'version-low', advice: true },
  ]);
});
