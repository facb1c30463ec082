/** The words of the sample sheet, which is written in the language the person reads. */
import type { Translated } from '../../messages';

export const sample = {
  sheetName: 'COPC sample',
  title: 'Contact centre, monthly figures (sample)',
  intro:
    'Open data of five public bodies, put together to try the scorecard: no organisation has these results.',
  headers: {
    metric: 'Metric',
    category: 'Category',
    unit: 'Unit',
    better: 'Better',
    target: 'Target',
  },
  better: {
    higher: 'Higher',
    lower: 'Lower',
  },
  categories: {
    service: 'Service',
    quality: 'Quality',
    cost: 'Cost',
    satisfaction: 'Satisfaction',
    volume: 'Volume',
  },
  units: {
    percent: '%',
    seconds: 's',
    score: 'score 1-5',
    minutes: 'm:ss',
    calls: 'calls',
  },
  metrics: {
    'service-level': 'Service level (311 line)',
    'speed-of-answer': 'Average speed of answer (311 line)',
    abandonment: 'Abandonment rate (311 line)',
    'benefits-speed-of-answer': 'Average speed of answer (benefits line)',
    'benefits-abandonment': 'Abandonment rate (benefits line)',
    'four-hours': 'Seen within four hours (emergency care)',
    resolved: 'My issue was resolved (survey)',
    'handle-time': 'Average handle time (national line)',
    trust: 'Trust after contact (survey)',
    calls: 'Calls offered (311 line)',
  },
  sources: 'Sources, terms and what was changed',
  changed: {
    toronto: 'Monthly figures worked out from the daily ones.',
    sf: 'Nothing changed.',
    nhs: 'Periods shifted by six years.',
    va: 'Quarters of 2019 and 2020 put three months apart, the latest in April 2024.',
    medicare: 'Quarters of 2019 put three months apart, the latest in April 2024.',
  },
  ours: 'Targets, categories and directions are ours, except the national standard of 95% in emergency care. No publisher endorses this tool.',
} as const;

export type SampleTexts = Translated<typeof sample>;
