// The samples beside the composite, of one source each or made up: file, figures, maker, and what SOURCES.md says about them.
import { readFileSync } from 'node:fs';
import { beforeTheAudit } from './before-the-audit.mjs';
import { federalCx } from './federal-cx.mjs';
import { hssInSpanish } from './hss-es.mjs';
import { nhsFourHour } from './nhs-four-hour.mjs';
import { threeVendors } from './three-vendors.mjs';
import { toronto } from './toronto-311.mjs';

const figures = (name) =>
  JSON.parse(readFileSync(new URL(`./figures/${name}.json`, import.meta.url), 'utf8'));

/** In the order a menu shows them. */
export const realSets = [
  {
    file: 'toronto-311.xlsx',
    sources: ['toronto-311'],
    shows: 'months down, metrics across, targets in a row, an average below, a chart',
    period: '2023-01 to 2024-07, as published',
    changed:
      'Monthly figures worked out from the published daily ones (speed of answer weighted by calls handled, ' +
      'service level by calls offered); percent written as a fraction.',
    targets: 'ours',
    make: (sources) => toronto(figures('toronto-311'), sources['toronto-311']),
  },
  {
    file: 'nhs-four-hour.xlsx',
    sources: ['nhs-ae'],
    shows: 'metrics down, years over months (merged), section rows, a note, a chart',
    period: '2016-04 to 2019-03, as published',
    changed: 'Percent written as a fraction. Nine trusts chosen; names added to their codes.',
    targets: 'source: the national standard of 95 %',
    make: (sources) => nhsFourHour(figures('nhs-four-hour'), sources['nhs-ae']),
  },
  {
    file: 'federal-cx.xlsx',
    sources: ['medicare-calls', 'va-csat'],
    shows: 'two tables on a sheet, quarters, times, "No Data", too few quarters for a trend',
    period: 'FY19 Q1 to FY19 Q4; 2019 Q1 to 2020 Q1, as published',
    changed: 'Times and percent texts written as numbers.',
    targets: 'ours',
    make: (sources) => federalCx(figures('federal-cx'), [sources['medicare-calls'], sources['va-csat']]),
  },
  {
    file: 'san-francisco-es.xlsx',
    sources: ['sf-hss'],
    shows:
      'Spanish, a row for each measurement, newest first, a filter, targets as text, months without a figure, an outlier',
    period: '2021-01 to 2024-04, as published',
    changed: 'Percent written as a fraction; "s/d" where the source is empty.',
    targets: 'ours',
    make: (sources) => hssInSpanish(figures('sf-hss'), sources['sf-hss']),
  },
  {
    file: 'three-vendors.xlsx',
    sources: ['made up'],
    shows:
      'a column of vendors with counts beside the shares, 400 evaluated transactions over three channels, calls by half-hour with a day to staff',
    period: '2024-01 to 2024-12; December 2024; two days of January 2025',
    changed: 'Made up: no figure is that of an organisation.',
    targets: 'ours',
    make: () => threeVendors(),
  },
  {
    file: 'before-the-audit.xlsx',
    sources: ['as contact-centre.xlsx (its sheet "Sources" has each row)', 'made up'],
    shows:
      'all of it: metrics, vendors, transactions and half-hours; and a summary, actions with plans, half an assessment, dates of audits, two snapshots, and a past that was restated between them',
    period: '2022-11 to 2024-04; snapshots of 2024-01-31 and 2024-05-03',
    changed:
      'The rows of contact-centre.xlsx as they are there. Made up: vendors, transactions, half-hours, and all that people wrote; December 2023 of first-contact resolution was restated on purpose.',
    targets: 'as contact-centre.xlsx; for vendors ours',
    make: (_sources, data) => beforeTheAudit(data),
  },
];
