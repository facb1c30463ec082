/** What a COPC function says beside an error, in Dutch. */
import type { FunctionMessages } from '../en/function-messages';

export const functionMessages: FunctionMessages = {
  only: 'de cel',
  point: 'punt',
  cell: 'cel',
  row: 'rij',
  column: 'kolom',
  notANumber: '{argument}: {place} bevat "{text}", dat is geen getal.',
  ambiguousNumber:
    '{argument}: {place} bevat de tekst "{text}", die op twee manieren te lezen is. Voer een getal in.',
  oneLine: '{argument} moet één rij of één kolom zijn; het zijn {rows} × {columns} cellen.',
  oneCell: '{argument} moet één cel zijn; het zijn er {rows} × {columns}.',
  tooManyCells: 'De argumenten hebben {cells} cellen; het maximum is {most}. Gebruik kleinere bereiken.',
  missingArgument: '{argument} ontbreekt.',
  notAllowed: '{argument}: {place} bevat "{text}". Toegestaan: {allowed}.',
  notADate: '{argument} is {value}, dat is geen datum.',
  outOfRange: '{argument} is {value}. Toegestaan: {allowed}.',
  wrongSize: '{argument} heeft {cells} cellen. Toegestaan: {allowed}.',
  sameShape:
    '{argument} heeft {rows} × {columns} cellen, {other} heeft er {otherRows} × {otherColumns}; dat moet gelijk zijn.',
  contradiction: '{argument}: {place} zegt "{text}", maar better zegt {better}. Corrigeer een van beide.',
  mixedTargets: '{argument} mengt richtingen ("{text}" naast "{other}"). Gebruik per metriek één soort norm.',
  withinNeedsBand:
    'better is within, dus {argument} moet een band zijn zoals "80%-90%"; {place} bevat "{text}".',
  withinNeedsTarget: 'better is within, en zonder de band is geen trend te beoordelen. Gebruik STATUS.',
  tooFewPoints:
    'Te weinig gegevens: {have} van de {need} benodigde punten op rij, teruggeteld vanaf het laatste.',
  tooFewMeasured: 'Te weinig gegevens: {have} van de {need} benodigde punten.',
  nothingMeasured: 'Te weinig gegevens: er is niets gemeten.',
  noTarget: 'Er is geen norm voor het laatste meetpunt.',
  nothingScored: 'Geen metriek is te beoordelen: geen enkele heeft een norm en een van de vijf categorieën.',
  nothingToCount: 'Te weinig gegevens: in {argument} valt niets te tellen.',
  queueNeverEnds:
    'Het werk houdt {work} agenten bezig en er zijn er {agents}: de wachtrij eindigt nooit. Zet er meer in.',
  notReachable: 'Geen aantal agenten tot {most} haalt dit. Verlaag de norm of controleer de tijden.',
  noFiniteNumber: 'Voor deze waarden bestaat geen eindig getal.',
  fault: 'Een fout van COPC Scorecard, niet van uw formule: {text}. Meld het alstublieft.',
};
