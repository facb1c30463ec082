import { targetInName } from '../../../src/worksheet/metric/target-in-name';
import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';

const cases: readonly (readonly [string, SheetLanguage, string, string])[] = [
  ['AHT (target 300 s)', 'en', 'AHT', '300 s'],
  ['AHT [goal: 300 s]', 'en', 'AHT', '300 s'],
  ['AHT – target 300 s', 'en', 'AHT', '300 s'],
  ['Cost per contact (target $4.50)', 'en', 'Cost per contact', '$4.50'],
  ['Occupancy (target between 80% and 85%)', 'en', 'Occupancy', 'between 80% and 85%'],
  ['AHT (min) (target 5.5 min)', 'en', 'AHT (min)', '5.5 min'],
  ['E-mails within 24 h target 90%', 'en', 'E-mails within 24 h', '90%'],
  ['Service level ≥ 80 %', 'en', 'Service level', '≥ 80 %'],
  ['Abandonment (max. 5 %)', 'en', 'Abandonment', 'max. 5 %'],
  ['Talk time, target 5:50', 'en', 'Talk time', '5:50'],
  ['Talk time target 5:50', 'en', 'Talk time', '5:50'],
  ['Monitoring score – target: 86 %', 'en', 'Monitoring score', '86 %'],
  ['Lost calls (%), goal 5 %', 'en', 'Lost calls (%)', '5 %'],
  ['Cost per case SLA target 5', 'en', 'Cost per case', '5'],
  ['Nivel de servicio (meta 80 %)', 'es', 'Nivel de servicio', '80 %'],
  ['TMO [obj. 300 s]', 'es', 'TMO', '300 s'],
  ['Gem. wachttijd (norm 00:30)', 'nl', 'Gem. wachttijd', '00:30'],
  ['一次解决率（目标75%）', 'zh', '一次解决率', '75%'],
  ['一次解决率－目标75%', 'zh', '一次解决率', '75%'],
  ['Frafall [krav: 5 %]', 'nb', 'Frafall', '5 %'],
  ['TMA (meta 300 s)', 'pt', 'TMA', '300 s'],
  ['Target: 5 %', 'en', '', '5 %'],
  ['目标：75%', 'zh', '', '75%'],
];

it.each(cases)('%s (%s) is %s with %s', (text, language, name, target) => {
  expect(targetInName(text, [language])).toEqual({ name, target });
});

it.each([
  'Service level 80/20',
  'Calls answered within 20 s',
  'Target 2024',
  'Target 2023/24',
  'CSAT (1-5)',
  'AHT',
])('%s holds no target', (text) => {
  expect(targetInName(text, ['en'])).toBeNull();
});

it('a word of another language is none', () => {
  expect(targetInName('AHT (meta 300 s)', ['nl'])).toBeNull();
});
