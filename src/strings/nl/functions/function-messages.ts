/** What a COPC function says beside an error, in Dutch. */
import type { FunctionMessageTexts } from '../../en/functions/function-messages';

export const functionMessages: FunctionMessageTexts = {
  only: 'de cel',
  point: 'punt',
  cell: 'cel',
  row: 'rij',
  column: 'kolom',
  ambiguousNumber: '{argument}: {place} bevat "{text}", dat op twee manieren te lezen is. Voer een getal in.',
  missingArgument: '{argument} ontbreekt.',
  notAllowed: '{argument}: {place} bevat "{text}". Toegestaan: {allowed}.',
  outOfRange: '{argument} is {value}. Toegestaan: {allowed}.',
  wrongSize: '{argument} heeft {cells} cellen. Toegestaan: {allowed}.',
  contradiction: '{argument}: {place} zegt "{text}", maar better zegt {better}.',
  mixedTargets: '{argument} bevat "{text}" en "{other}". Gebruik één richting.',
  tooFewPoints: 'Te weinig gegevens: {have} van {need} punten op rij tot en met het laatste.',
  tooFewMeasured: 'Te weinig gegevens: {have} van {need} punten.',
  noTarget: 'Geen norm voor het laatste punt.',
  nothingScored: 'Geen enkele KPI heeft zowel een norm als een van de vijf categorieën.',
  nothingToCount: 'Te weinig gegevens: in {argument} valt niets te tellen.',
  neverShown: 'Nooit: accuracy ≤ target.',
  queueNeverEnds:
    'Het werk houdt {work} medewerkers bezig en er zijn er {agents}: de wachtrij eindigt nooit.',
  notReachable: 'Zelfs {most} medewerkers halen dit niet.',
  noFiniteNumber: 'De uitkomst is geen eindig getal.',
  fault: 'Een fout van COPC Scorecard: {text}. Meld dit a.u.b..',
};
