import { isStatus, isUnitOfMeasure } from '../../../src/worksheet/words/marks';

it.each(['🟢', '✔️', 'R', 'on track', 'Cumple', 'niet gehaald', '未达标', 'ikke oppnådd', 'Âmbar', '●'])(
  '%s says how a metric stands',
  (text) => expect(isStatus(text)).toBe(true),
);

it.each(['%', '‰', '(sec.)', 'R$', 'mm:ss', '1-5', '/100', 'Årsverk', '百分比', 'kr/samtale', 'pontos'])(
  '%s is a unit of measure',
  (text) => expect(isUnitOfMeasure(text)).toBe(true),
);

it.each(['Voice', 'Lisbon', 'Service level', 'Q1', '12', 'Handle time (s)', ''])('%s is neither', (text) => {
  expect([isStatus(text), isUnitOfMeasure(text)]).toEqual([false, false]);
});
