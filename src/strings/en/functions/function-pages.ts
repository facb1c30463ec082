/** The words of the functions' help pages: headings, the rule behind a function, what an error means and what to do. */
import type { Translated } from '../../messages';

export const functionPages = {
  labels: {
    notes: 'Good to know',
    title: 'COPC functions for Excel',
    intro:
      'Formulas that score contact-centre metrics by the written rules of COPC Scorecard. Independent of COPC Inc.; COPC® is a trademark of COPC Inc.',
    all: 'All functions',
    function: 'Function',
    gives: 'What it gives',
    use: 'What it is for',
    syntax: 'Syntax',
    parameters: 'Arguments',
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'may be left out',
    example: 'Example',
    formula: 'Formula',
    result: 'Result',
    moreExamples: 'More examples',
    errors: 'When it shows an error',
    error: 'Error',
    remedy: 'What it means and what to do',
    rule: 'The rule behind it',
    rules: 'All scoring rules',
    related: 'See also',
  },
  groups: {
    metric: 'One metric',
    table: 'A table of metrics',
    data: 'Data and accuracy',
    flow: 'Work and forecast',
    staffing: 'Staffing',
    cycle: 'Certification',
  },
  /** What holds for all functions. */
  notes: {
    missing:
      'Empty cells, "n/a", "-" and #N/A are missing: never 0, and passed over. Any other text that is no number is an error that names its place.',
    direction:
      'A metric is better higher unless better or its target says otherwise: "<= 30" is lower, "80%-90%" is a range. Where the two contradict each other, that is an error.',
    categories:
      'A category the functions do not know is an error, so that a slip of the pen takes no metric out of the score. Write "other" for categories of your own.',
    blanks:
      'A row with neither figures nor target is left blank. In SCORECARD the misses in a row are 0 where nothing is measured or no target is set.',
    zeros:
      'Some desktop versions of Excel hand functions a 0 where a cell is empty. Where that matters, write "n/a" in empty cells.',
    size: 'At most 5,000,000 cells can be given at once.',
  },
  errors: {
    badArgument:
      'An argument holds something that cannot be used. The message names the argument, the place, what it held and what is allowed. Correct that cell. An error value in a range, such as #DIV/0!, is passed on: correct it where it arises. #N/A counts as missing.',
    tooFewPoints:
      'There are fewer than 6 consecutive figures up to the latest. The message says how many there are. Wait for more figures, or fill the gap.',
    nothingMeasured: 'There is no figure at all, or fewer than the rule asks for. Enter the figures.',
    noTarget: 'There is no target for the latest figure. Enter one.',
    twoPoints: 'There are fewer than 2 figures. Limits need at least 2.',
    nothingScored:
      'No metric can be scored: none has a target together with one of the five categories. Check targets and categories.',
    nothingToCount: 'There is nothing to count: all cells of one side are empty. Check the ranges.',
    neverShown:
      'The accuracy is no better than its target, so no number of transactions would show it. Raise the accuracy first.',
    noFiniteNumber: 'No finite number exists, because a total to divide by is 0. Check the range of totals.',
    queue:
      'The work keeps more agents busy than there are, so the queue never ends. Use more agents, or check the times: all are in seconds.',
    notADate: 'The cell holds no date. Enter the date of certification as a date.',
  },
  /** Each names its source or says that the rule is ours. */
  rules: {
    level:
      'Met means at or better than the target; equality is met. For a range, the limits are inside. The latest figure decides; that it is not a mean is our choice, and the rule argument can ask for another.',
    trend:
      'At least 6 consecutive figures are needed (from the sources). How improvement is recognised is our choice: each of up to 12 latest figures is compared with every later one. Improving means that so many more pairs got better than worse that at most 1 order in 10 of the same figures would look as good, and that the mean of the last 3 is better than that of the 3 before. On pure noise this says "improving" about 7 times in 100. Its weakness: with 6 figures, a drift of half a standard deviation a month is found only 57% of the time. The methods "theil-sen" and "halves" are more generous: they take noise for improvement half of the time.',
    status:
      'The first that applies: No target, No data, Met (level met), Improving (missed, but the trend is improving), Not met.',
    misses:
      'Act at once when a target is missed, or when three figures in a row miss it (from the sources). Escalate from three misses in a row, Act when the latest is missed, Watch when it is met but the trend is adverse, Measure when there are no data.',
    gold: 'At least 65% of the scored metrics met, and at least 75% met or improving (from the sources), compared exactly: 13 of 20 is 65%. Scored are service, quality, revenue, cost and satisfaction metrics with a target; no data counts as not met. A metric without a category is scored, too. The profile "base" (50% and 75%) is ours and unconfirmed. This is no certification.',
    limits:
      'Centre: the mean. Limits: the mean plus and minus 2.66 times the mean change from one figure to the next, unusually large changes left out once (XmR chart). Above the upper or below the lower limit something has changed.',
    accuracy:
      'Critical error types: transactions with something applicable and no failure, divided by transactions with something applicable. Non-critical: passed attributes divided by applicable ones. An error type with nothing applicable has no accuracy, never 100%. Roll-ups add counts and never average percentages.',
    cuika:
      'Collected: no gap up to the latest period. Usable: numbers as numbers, one scale, a target, a known direction. Integrity: nothing impossible; suspicious figures warn. Knowledgeable: an owner is named. Actionable: not checked here where action is asked for, because the register is not in the formula. The five names come from the sources, the checks are ours.',
    flow: 'Backlog: start plus received minus done. On time: closed within the limit, divided by closed plus still open past the limit.',
    forecast:
      'Weighted error: sum of the differences without sign, divided by the sum of the actuals. Bias: the same with sign. Within: share of intervals not further off than the tolerance.',
    staffing:
      'Erlang C: calls arrive at random, callers wait and do not hang up, all agents take all calls. All times in seconds. Scheduled agents are the required ones divided by 1 minus shrinkage, rounded up.',
    item: 'The result is the first that applies: not applicable when all four answers are; not compliant when any answer about the approach is partly or no; not assessed when any is blank; approach only when deployment is partly or no; compliant otherwise. Three times “not applicable” about the approach is not compliant: what nobody describes cannot be deployed.',
    cycle:
      'Certification is repeated every two years (from the sources). A day that does not exist becomes the last of its month.',
  },
} as const;

export type FunctionPageTexts = Translated<typeof functionPages>;
export type FunctionErrorText = keyof FunctionPageTexts['errors'];
export type FunctionRule = keyof FunctionPageTexts['rules'];
export type FunctionGroup = keyof FunctionPageTexts['groups'];
