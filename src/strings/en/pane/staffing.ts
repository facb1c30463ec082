/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time. */
import type { Translated } from '../../messages';

export const staffing = {
  what: 'What to work out',
  kinds: {
    interval: 'One interval',
    day: 'A day’s plan',
    forecast: 'Forecast accuracy',
    flow: 'Backlog and on time',
  },
  calls: 'Calls in the interval',
  interval: 'Interval, minutes',
  aht: 'Average handle time, seconds',
  target: 'Service level wanted, %',
  threshold: 'answered within, seconds',
  shrinkage: 'Shrinkage, %',
  maxOccupancy: 'Highest occupancy, %',
  columns: {
    agents: 'Agents',
    scheduled: 'Scheduled',
    level: 'Service level',
    asa: 'ASA, seconds',
    occupancy: 'Occupancy',
  },
  wrong:
    'Calls and shrinkage must be 0 or more, the service level between 0 and 100%, shrinkage below 100%, the highest occupancy above 0 up to 100%; interval and handle time more than 0.',
  tooMany: 'More than a million agents would be needed. Check calls and handle time.',
  answer: '{agents, plural, one {# agent} other {# agents}}, {scheduled} to schedule',
  answerMore:
    '{level} answered within {threshold, plural, one {# second} other {# seconds}}, {asa} s wait on average, agents busy {occupancy} of their time.',
  nobody: 'No calls: nobody is needed.',
  chart:
    'Service level by number of agents: {from} agents give {low}, {to} give {high}; {agents} reach the {target} wanted.',
  chartTitle: 'Service level by agents',
  around: 'Around the answer',
  needed: 'needed',
  neverEnds: 'the queue never ends',
  words:
    'Erlang C: calls × handle time / interval = {load} agents busy all the time. Agents are added one by one until enough calls are answered in time; shrinkage is added on top: agents / (1 − shrinkage), rounded up. It assumes that callers wait and do not hang up.',
  wordsCapped: '{agents} would reach the service level; the highest occupancy asks for {more} more.',
  insert: 'Insert as formulas',
  insertWhere:
    'Select the first free cell for it in the sheet, then choose this. Five columns are needed, with a row of titles.',
  inserted: 'Written to {sheet}!{area}. The figures follow what their cells hold.',
  undo: 'Undo',
  undone: 'Taken back.',
  noCell: 'Select one cell in a sheet first.',
  noFigures:
    'No figures are selected. Select the cells with the figures in the sheet, then choose this again.',
  take: 'Use the selected cells',
  taken: '{sheet}!{area}: {count, plural, one {# row} other {# rows}}',
  notFigures:
    '{count, plural, one {# cell holds} other {# cells hold}} no figure; {count, plural, one {it counts} other {they count}} as blank.',
  dayAsks: 'Select the column with the forecast calls, a row for each interval of the length above.',
  oneColumn: 'Select one column of calls, not {count}.',
  negative: 'A number of calls below 0 is no forecast: correct it in the sheet.',
  dayTotal: '{agents} agents at most, {hours} hours to schedule',
  blank: 'blank',
  planOf: 'Plan by interval',
  row: 'Row {row}',
  forecastAsks: 'Select three columns: date with or without time, forecast, actual; a row for each interval.',
  threeColumns: 'Select three columns: date, forecast and actual.',
  grains: {
    interval: 'By interval',
    day: 'By day',
    week: 'By week',
  },
  error: 'Weighted error',
  bias: 'Bias',
  compared: 'Compared',
  hides:
    'By interval {interval} of the calls were forecast for the wrong time, by day {day}. A day’s total hides it: too many at nine make up for too few at ten, but callers at ten wait. Staff by the interval.',
  hidesNot:
    'Days and intervals are about equally wrong here: the whole day is too high or too low, not its shape.',
  errorMeans:
    'Weighted error: all differences between forecast and actual, as a share of what came. Bias: above 0, the forecast was too high. Intervals with either side missing are left out.',
  within: '{share} of intervals within ±{tolerance}',
  backlog: 'Backlog',
  backlogAsks: 'Select two columns: received and done, a row for each day.',
  start: 'Backlog at the start',
  twoColumns: 'Select two columns.',
  backlogEnd: '{count} waiting at the end',
  backlogDays: '{days} days of work at the pace of these days',
  backlogUnknown: 'A count is missing, so the backlog after it is unknown.',
  backlogNever: 'Nothing is done, so it never ends.',
  backlogMeans:
    'Backlog: start + received − done. Days of work: backlog divided by what is done on an average day.',
  onTime: 'On time',
  onTimeAsks: 'Select two columns with date and time: opened and closed; closed is blank while it is open.',
  limit: 'Time allowed, hours',
  onTimeShare: '{share} on time',
  onTimeOf: '{onTime} of {all}: {closed} closed, {overdue} still open past the limit',
  onTimeNone: 'Nothing is closed or past the limit yet.',
  impossible:
    '{count, plural, one {# item was} other {# items were}} closed before {count, plural, one {it was} other {they were}} opened; counted nowhere.',
  onTimeMeans:
    'On time, for mail, chat and cases: closed within the limit, divided by all closed and all still open past it. What is open and still has time counts nowhere. Now is the latest time in the list.',
} as const;

export type StaffingTexts = Translated<typeof staffing>;
