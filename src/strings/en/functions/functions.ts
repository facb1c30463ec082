/**
 * What the COPC functions say about themselves: in Excel's formula bar, in its list of functions and on their help
 * pages. Names, parameter names and allowed values are the same in every language and never translated.
 */
import type { Translated } from '../../messages';

export const functions = {
  /** Shown while an argument is typed; at most 128 characters, of which hosts show fewer. */
  parameters: {
    values: 'The figures of one metric, oldest first: one row or one column.',
    target: 'A number, "≥ 80%", "<= 30" or "80%-90%"; one for all periods or one per period.',
    better: '"higher" (default), "lower" or "within"; also 1 / -1, "up" / "down", "↑" / "↓".',
    trendBetter: '"higher" (default) or "lower"; also 1 / -1, "up" / "down", "↑" / "↓".',
    rule: '"latest" (default), "mean 3" for the mean of the last 3, or "4 of 6" for met in 4 of the last 6.',
    periods: 'How many of the latest points are looked at, 6 or more; 12 when left out.',
    method: '"mann-kendall" (default), "theil-sen" or "halves".',
    language: 'Language of the answer: "en" (default), "es", "nl", "zh" or "nb".',
    table: 'The figures of several metrics: one metric per row, one period per column, oldest first.',
    targets: 'One column with a target per metric, one target for all, or one per figure of the table.',
    betters: 'One column with "higher", "lower" or "within" per metric, or one for all; default "higher".',
    categories:
      'One column per metric: service, quality, revenue, cost, satisfaction; others are not scored.',
    profile:
      '"gold" (default: 65% and 75%), "base" (50% and 75%), or thresholds of your own such as "50/75".',
    owners: 'One column with the owner of each metric, or one for all.',
    headers: 'TRUE: titles above the columns, in the language of the answer. FALSE when left out.',
    results:
      'Monitored transactions: one per row, one attribute per column: pass, fail or n/a (1, 0, empty).',
    families: 'One row with the error type of each column: customer, business, compliance, non-critical.',
    family: 'The error type counted: "customer" (default), "business", "compliance" or "non-critical".',
    passed: 'How many passed.',
    total: 'Out of how many.',
    accuracy: 'The accuracy measured, such as 95%.',
    accuracyTarget: 'The accuracy to be reached, such as 90%.',
    confidence: 'Confidence of the interval; 95% when left out.',
    numerators: 'What is counted, such as calls answered in time, per unit or period.',
    denominators: 'Out of what, such as calls offered; the same shape.',
    opened: 'When each item came in, as Excel dates and times: one row or one column.',
    closed: 'When each was closed, empty while it is open; the same shape.',
    limit: 'The time allowed, in days: 1 is a day, 1/24 an hour.',
    asof: 'The moment to measure at; when left out, the latest time in the list.',
    start: 'The backlog before the first period.',
    received: 'Items received in each period: one row or one column.',
    done: 'Items done in each period; the same shape.',
    forecast: 'The forecast for each interval or day.',
    actual: 'What really came; the same shape.',
    measure: '"wape" (default: mean error), "bias" (too high or too low) or "within" (share near enough).',
    tolerance: 'For "within": how far off is near enough, as a share of the actual; 10% when left out.',
    calls: 'Calls offered in the interval.',
    interval: 'Length of the interval in seconds: 1800 for half an hour.',
    aht: 'Average handle time in seconds.',
    callsEach: 'Calls offered in each interval: one row or one column; 0 for none, blank to leave out.',
    ahtEach: 'Average handle time in seconds: one for all intervals, or one for each.',
    agents: 'Agents taking calls, a whole number.',
    serviceTarget: 'Share of calls to be answered in time, such as 80%.',
    threshold: 'Seconds within which a call is to be answered.',
    shrinkage:
      'Share of paid time not spent on calls (breaks, training, absence), such as 30%; 0 when left out.',
    maxoccupancy: 'The highest share of time agents may be busy, such as 85%; no limit when left out.',
    certified: 'Date of certification.',
    keyElements: 'The approach has its key elements: yes, partly, no or not applicable.',
    structured: 'The approach is structured.',
    factBased: 'The approach is based on facts.',
    deployed: 'It is deployed broadly enough.',
    cell: 'An empty cell.',
  },
  /** What a word of a closed list stands for, shown beside it in Excel's list; at most 128 characters. Languages say their own names. */
  choices: {
    method: {
      'mann-kendall': 'About 7 in 100 on pure noise called improving; the default.',
      'theil-sen': 'Generous: the median slope alone decides. Half of pure noise passes.',
      halves: 'Generous: the mean of the last 3 against that of the 3 before. Half of pure noise passes.',
    },
    measure: {
      wape: 'Sum of all errors divided by the sum of what came; the default.',
      bias: 'Positive: forecast too high. Negative: too low.',
      within: 'Share of intervals that were near enough.',
    },
    family: {
      customer: 'Errors that harm the customer; the default.',
      business: 'Errors that cost the business.',
      compliance: 'Errors against law or regulation.',
      'non-critical': 'Errors that harm nobody; counted one by one.',
    },
  },
  /**
   * `gives`: what comes back, for Excel's list; at most 250 characters. `use`: when a manager needs it, and what to know.
   */
  list: {
    LEVELOK: {
      gives: 'TRUE when the metric meets its target, FALSE when not.',
      use: 'The level of one metric: is the latest figure at or better than its target? Exactly at target is met. With a rule you can ask for the mean of the last figures instead, or for the target met in some of them.',
    },
    TRENDOK: {
      gives: 'TRUE when the metric is clearly improving, FALSE when not. Needs 6 consecutive figures.',
      use: 'The trend of one metric as TRUE or FALSE, for conditions and counts. FALSE means "no clear improvement", which is not the same as getting worse: TREND tells these apart.',
    },
    TREND: {
      gives: 'The trend of the metric in words: Improving, No clear trend, Adverse, or Too few points.',
      use: 'The trend of one metric in words. An adverse trend shows that an approach needs control, even while the target is still met.',
    },
    TRENDSLOPE: {
      gives: 'How much the metric typically changes from one period to the next, in its own unit.',
      use: 'The size of the change, beside the verdict of TREND. It is the median of the slopes between all pairs of figures, so that one odd month does not bend it. A slope alone is no trend: noise has one too.',
    },
    STATUS: {
      gives: 'The status of the metric: Met, Improving, Not met, No data, or No target.',
      use: 'Level and trend in one word: Met when the target is met, Improving when it is missed but the trend is clearly improving. These are the words Gold counts.',
    },
    GAP: {
      gives:
        'How far the latest figure is from its target: positive is better than the target, negative is worse.',
      use: 'For sorting a list by what needs attention first. Whatever the direction of the metric, a negative gap is a miss. Inside a range the gap is 0.',
    },
    STREAK: {
      gives:
        'How many measured figures in a row have missed their targets, up to the latest; 0 when the latest meets it.',
      use: 'Three misses in a row call for escalation. A period without a figure is passed over: not measuring is no recovery.',
    },
    ACTION: {
      gives: 'What the metric calls for: None, Watch, Act, Escalate, or Measure.',
      use: 'What to do next. Act and Escalate need an entry in the action register: plan, accountable owner, expected end result and due date.',
    },
    EXPLAIN: {
      gives: 'One plain paragraph with the figures behind the status: target, gap, misses, trend and action.',
      use: 'When someone asks "why?". It names the figures the verdict rests on. Figures are written as percentages where the target is, such as "≥ 80%", and all figures lie between 0 and 1; otherwise as plain numbers.',
    },
    SCORECARD: {
      gives:
        'One row per metric: status, target met, trend, gap, misses in a row, action, points in the trend.',
      use: 'A whole sheet in one formula, quicker than one formula per cell. A metric without a figure for the latest period of the table has no data. A metric without figure and target is left blank.',
    },
    GOLDSCORE: {
      gives: 'How near the table is to Gold, from 0 to 1; only 1 is Gold.',
      use: 'One figure to follow over time: the smaller of the two shares measured against its threshold.',
    },
    GOLDOK: {
      gives: 'TRUE when both thresholds are reached: metrics met, and metrics met or improving.',
      use: 'The verdict for the table as a whole. What is not measured counts as not achieved.',
    },
    GOLDDETAIL: {
      gives:
        'Ten lines: the two shares with threshold, reached and how many metrics are still needed, then scored and left out.',
      use: 'Where the table stands and what is missing. It also says how many metrics were left out of the score, because they have no target or belong to none of the five categories. Always ten rows of label and figure, so single cells can be referred to.',
    },
    LIMITS: {
      gives: 'Lower limit, centre and upper limit within which the metric varies by itself.',
      use: 'For a control chart, or to see whether a change is more than the usual ups and downs. With fewer than 12 figures the limits are provisional.',
    },
    ASSURANCE: {
      gives:
        'Whether the process, left as it is, will meet its target: Consistently meets, Hit or miss, Consistently misses.',
      use: 'Looks ahead where STATUS looks back. "Hit or miss" says that a good month is luck: only a change of the process will help.',
    },
    ERRORACCURACY: {
      gives:
        'Share of monitored transactions without an error of this type, such as customer-critical accuracy.',
      use: 'Accuracy from quality monitoring. One critical failure fails the whole transaction, once. Non-critical attributes are counted one by one. Never average the percentages of teams: give all transactions at once, or add counts with ROLLUP.',
    },
    ACCURACYLOW: {
      gives: 'The lower end of the accuracy a sample shows (Wilson interval).',
      use: 'A target is shown to be met only when this lower end reaches it. 95 of 100 is 95%, but shows no more than 89%.',
    },
    SAMPLENEEDED: {
      gives: 'How many transactions would show that the accuracy reaches its target, if it stays as it is.',
      use: 'Before a sample is drawn, or when ACCURACYLOW lies below the target although the accuracy does not. It is an estimate, for the next sample will not have the same accuracy, and it holds for transactions drawn at random. An accuracy no better than its target is never shown.',
    },
    CUIKA: {
      gives:
        'Can the data be trusted? One row per metric: collected, usable, integrity, knowledgeable, actionable.',
      use: 'Five checks, each pass, warn, fail or not checked. They never change a status; they say how far to trust it.',
    },
    ROLLUP: {
      gives:
        'One share for several units or periods: the sum of the counts divided by the sum of the totals.',
      use: 'The right way to sum up percentages of teams, sites or months. An average of percentages would give ten calls the weight of ten thousand. Pairs with a missing side are left out.',
    },
    ONTIME: {
      gives: 'Share of e-mails, chats or cases closed within the time limit.',
      use: 'Closed in time, divided by all closed and all still open past the limit. Open items that still have time count nowhere. Without asof the latest time in the list is taken for now, so give asof when the list is still growing.',
    },
    BACKLOG: {
      gives: 'The backlog at the end of each period: start plus received minus done.',
      use: 'How much work is waiting. From the first period with a missing count on the backlog is unknown and stays blank.',
    },
    FORECASTACCURACY: {
      gives: 'How far the forecast was off: weighted error, bias, or share of intervals near enough.',
      use: 'A weighted error of 10% says that a tenth of the volume was forecast wrongly. A positive bias says that forecasts are too high. Intervals with a missing side are left out.',
    },
    AGENTS: {
      gives: 'The least number of agents that reaches the service level.',
      use: 'Agents to schedule for an interval, with shrinkage added when you give it. It assumes that callers wait and do not hang up, so it is on the safe side.',
    },
    SERVICELEVEL: {
      gives: 'Share of calls answered within the threshold with this many agents.',
      use: 'What to expect from a schedule. When the work keeps all agents busy the queue never ends, and there is no number.',
    },
    ASA: {
      gives: 'Average speed of answer in seconds with this many agents.',
      use: 'The average wait over all calls, those answered at once included.',
    },
    OCCUPANCY: {
      gives: 'Share of their time agents are busy with calls.',
      use: 'Long spells above 85% to 90% wear people out; low occupancy is the price of a small team with a short wait.',
    },
    STAFFPLAN: {
      gives:
        'One row per interval: agents, agents to schedule, service level, average speed of answer, occupancy.',
      use: 'A day staffed in one formula: a column of forecast calls in, five columns out. Service level, speed of answer and occupancy are those with the agents on the phones; the schedule adds shrinkage. It assumes that callers wait and do not hang up, so it is on the safe side.',
    },
    NEXTAUDIT: {
      gives:
        'The date of the next certification audit: two years after certification. Format the cell as a date.',
      use: 'For the calendar of the certification cycle. 29 February becomes 28 February.',
    },
    ITEMRESULT: {
      gives:
        'The result of an item from its four answers: Compliant, Approach only, Not compliant, Not assessed, or Not applicable.',
      use: 'For a list of approaches and their deployment. Anything but a full yes about the approach is not compliant; an approach that is only partly deployed is “approach only”. A blank answer is not assessed, never a no.',
    },
    PROBE: {
      gives: 'What an empty cell becomes in this version of Excel. For the self-test of the add-in.',
      use: 'Some versions hand functions a 0 where a cell is empty. The self-test of the task pane uses this function to find out.',
    },
  },
} as const;

export type FunctionTexts = Translated<typeof functions>;
export type FunctionName = keyof FunctionTexts['list'];
export type ParameterTextKey = keyof FunctionTexts['parameters'];
