/** One metric as a whole: its status, what to do, and the sentence behind both (scoring §5, §6). */
import { neededS } from '../../scoring/order-chance';
import { goldProfile } from '../../scoring/profile';
import { scoreMetric } from '../../scoring/score-metric';
import { explanation } from '../../strings/explanation';
import { percentagePoints } from '../../strings/percentage-points';
import { answerTexts } from '../../strings/parts/verdicts/answers';
import { wordsFor } from '../../strings/words-for';
import { isShare, seriesMetric } from '../arguments/targets';
import { define } from '../define';
import { percent, plainNumber, plainShare } from '../plain-number';
import { better, language, method, profileWith, rule, target, values } from './one-metric';

export const statusText = define({
  name: 'STATUS',
  parameters: [values, target, better, rule, method, language],
  result: 'text',
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const { status } = scoreMetric(metric, profileWith({ rule: given.rule, method: given.method }), null);
    return wordsFor(answerTexts, given.language ?? 'en').status[status];
  },
});

export const actionText = define({
  name: 'ACTION',
  parameters: [values, target, better, language],
  result: 'text',
  call: (given) => {
    const { action } = scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null);
    return wordsFor(answerTexts, given.language ?? 'en').action[action];
  },
});

export const explain = define({
  name: 'EXPLAIN',
  parameters: [values, target, better, language],
  result: 'text',
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const score = scoreMetric(metric, goldProfile, null);
    const into = given.language ?? 'en';
    const share = isShare(given.values, given.target);
    return explanation(
      {
        score,
        better: metric.better,
        profile: goldProfile,
        reportingIndex: null,
        sheet: null,
        neededS: neededS(score.trend.points, goldProfile.trend.p),
        show: (value, apartFrom) =>
          share ? plainShare(value, into, apartFrom) : plainNumber(value, into, apartFrom),
        showDifference: (difference) =>
          share
            ? percentagePoints(plainNumber(percent(difference), into), into)
            : plainNumber(difference, into),
        showShare: (value) => plainShare(value, into),
      },
      into,
    );
  },
});
