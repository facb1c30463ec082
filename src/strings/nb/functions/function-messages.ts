/** What a COPC function says beside an error, in Norwegian. */
import type { FunctionMessageTexts } from '../../en/functions/function-messages';

export const functionMessages: FunctionMessageTexts = {
  only: 'cellen',
  point: 'punkt',
  cell: 'celle',
  row: 'rad',
  column: 'kolonne',
  ambiguousNumber: '{argument}: {place} inneholder "{text}", som kan leses på to måter. Skriv den som tall.',
  missingArgument: '{argument} mangler.',
  notAllowed: '{argument}: {place} inneholder "{text}". Tillatt: {allowed}.',
  outOfRange: '{argument} er {value}. Tillatt: {allowed}.',
  wrongSize: '{argument} har {cells} celler. Tillatt: {allowed}.',
  contradiction: '{argument}: {place} sier "{text}", men better sier {better}.',
  mixedTargets: '{argument} inneholder "{text}" og "{other}". Bruk én retning.',
  tooFewPoints: 'For lite data: {have} av {need} punkter på rad til og med det siste.',
  tooFewMeasured: 'For lite data: {have} av {need} punkter.',
  noTarget: 'Det siste punktet har ikke noe mål.',
  nothingScored: 'Ingen KPI har både et mål og en av de fem kategoriene.',
  nothingToCount: 'For lite data: {argument} har ingenting å telle.',
  neverShown: 'Aldri: accuracy ≤ target.',
  queueNeverEnds: 'Arbeidet opptar {work} kundebehandlere, og det er {agents}: køen tar aldri slutt.',
  notReachable: 'Selv {most} kundebehandlere når ikke dette.',
  noFiniteNumber: 'Resultatet er ikke et endelig tall.',
  fault: 'En feil i COPC Scorecard: {text}. Meld fra om den.',
};
