// What a person wrote beside the program's rows in the sample of an audit. All of it is made up.

/** December's resolution, at T10 of the sheet of metrics: answers that came late changed it. */
export const restated = { cell: { row: 9, column: 19 }, was: 0.786, now: { values: [[0.793]] } };

/** One certification, with its column in the sheet. */
export const certification = {
  standard: 'Customer operations standard (example)',
  release: '7.0',
  scope: '311 line, benefits line, three vendors',
  baseline: '2021-11-15',
  certification: '2022-06-20',
  next: '2024-06-20',
  auditor: 'Made up: an audit firm',
  notes: 'Made up for this sample.',
};

const all = (answer) => ({ keyElements: answer, structured: answer, factBased: answer, deployed: answer });
const entry = (answers, evidence, owner, reviewed) => ({ answers, texts: { evidence, owner, reviewed } });

/** By the item's number, with the day it was looked at; the other half is still blank. */
export const answers = {
  L1: entry(all('yes'), 'Strategy page, read in each team meeting', 'Site director', '2024-01-15'),
  L2: entry({ ...all('yes'), factBased: 'partly' }, 'Target sheet 2024', 'Site director', '2024-01-15'),
  L3: entry(all('yes'), 'Minutes of the monthly review', 'Site director', '2024-01-16'),
  L4: entry(
    { ...all('yes'), deployed: 'partly' },
    'Checklist for new services',
    'Project office',
    '2024-04-11',
  ),
  P1: entry(all('yes'), 'Process maps, version 12', 'Process owner', '2024-01-17'),
  P2: entry(all('yes'), 'This workbook', 'Operations manager', '2024-01-17'),
  P3: entry({ ...all('yes'), structured: 'no' }, 'Action register', 'Quality manager', '2024-04-12'),
  P4: entry(all('yes'), 'Sheet Evaluations', 'Quality manager', '2024-01-18'),
  P5: entry(all('yes'), '', 'Quality manager', '2024-01-18'),
  P6: entry({ ...all('yes'), deployed: 'no' }, 'Forecast by half-hour', 'Workforce planner', '2024-04-12'),
  P7: entry(all('yes'), 'Schedules of 12 weeks', 'Workforce planner', '2024-01-19'),
  P13: entry(all('not-applicable'), 'No key supplier besides the vendors', 'Vendor manager', '2024-01-19'),
  H4: entry({ ...all('yes'), deployed: null }, 'Coaching log', 'Team leads', '2024-04-15'),
};

/** By a part of the row's source, with the day it was planned on. */
export const plans = [
  [
    'Service level (311 line)',
    {
      from: '2024-01-01',
      texts: {
        plan: 'Eight more agents from 10 to 14 h; callback offered when the wait passes 3 minutes',
        owner: 'Operations manager',
        due: '2024-04-30',
        endResult: '80 % in three months running',
      },
    },
  ],
  [
    'Average speed of answer (benefits line)',
    {
      from: '2024-01-01',
      texts: {
        plan: 'Enrolment questions answered online first',
        owner: 'Benefits team lead',
        due: '2024-09-30',
        endResult: 'At most 60 s outside the enrolment month',
      },
    },
  ],
  [
    'First-contact resolution',
    {
      from: '2024-02-10',
      texts: {
        plan: 'Knowledge base rewritten for the ten most frequent reasons',
        owner: 'Quality manager',
        due: '2024-07-31',
        endResult: '85 % in two quarters',
      },
    },
  ],
];
