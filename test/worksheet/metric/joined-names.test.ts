/** Names in which something joined behind the head counts: solved with an escalation, an absence of errors. */
import { understandName } from '../../../src/worksheet/metric/understand-name';
import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';

const withBad: readonly (readonly [SheetLanguage, string])[] = [
  ['en', 'Resolved with escalation'],
  ['en', 'Orders delivered with damage'],
  ['es', 'Resueltos con escalación'],
  ['nl', 'Opgelost met escalatie'],
  ['nl', 'Geleverd met schade'],
  ['nb', 'Løst med eskalering'],
  ['pt', 'Resolvidos com escalonamento'],
];

it.each(withBad)('%s: more of "%s" is never said to be better', (language, name) => {
  for (const share of [true, false])
    expect(understandName(name, [language], { share }).better).not.toBe('higher');
});

const absences: readonly (readonly [SheetLanguage, string])[] = [
  ['en', 'Absence of errors'],
  ['es', 'Ausencia de errores'],
  ['nl', 'Afwezigheid van fouten'],
  ['nb', 'Fravær av feil'],
  ['pt', 'Ausência de erros'],
];

it.each(absences)('%s: "%s" is no absence of staff', (language, name) => {
  expect(understandName(name, [language], { share: true }).better).not.toBe('lower');
});

it('keeps what was done about something bad, or without it, good', () => {
  expect(understandName('Complaints resolved', ['en'], { share: true }).better).toBe('higher');
  expect(understandName('Løst uten eskalering', ['nb'], { share: true }).better).toBe('higher');
  expect(understandName('Klachten opgelost', ['nl'], { share: true }).better).toBe('higher');
  expect(understandName('Sykefravær', ['nb'], { share: true }).better).toBe('lower');
});
