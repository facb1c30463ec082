/** What a COPC function says beside an error, in Norwegian. */
import type { FunctionMessages } from '../en/function-messages';

export const functionMessages: FunctionMessages = {
  only: 'cellen',
  point: 'punkt',
  cell: 'celle',
  row: 'rad',
  column: 'kolonne',
  notANumber: '{argument}: {place} inneholder "{text}", som ikke er et tall.',
  ambiguousNumber:
    '{argument}: {place} inneholder teksten "{text}", som kan leses på to måter. Skriv den som tall.',
  oneLine: '{argument} må være én rad eller én kolonne; det er {rows} × {columns} celler.',
  oneCell: '{argument} må være én celle; det er {rows} × {columns}.',
  tooManyCells: 'Argumentene har {cells} celler; det meste er {most}. Bruk mindre områder.',
  missingArgument: '{argument} mangler.',
  notAllowed: '{argument}: {place} inneholder "{text}". Tillatt: {allowed}.',
  notADate: '{argument} er {value}, som ikke er en dato.',
  outOfRange: '{argument} er {value}. Tillatt: {allowed}.',
  wrongSize: '{argument} har {cells} celler. Tillatt: {allowed}.',
  sameShape:
    '{argument} har {rows} × {columns} celler, {other} har {otherRows} × {otherColumns}; de må være like.',
  contradiction: '{argument}: {place} sier "{text}", men better sier {better}. Rett en av dem.',
  mixedTargets:
    '{argument} blander retninger ("{text}" ved siden av "{other}"). Bruk én type målsetning per måltall.',
  withinNeedsBand:
    'better er within, så {argument} må være et bånd som "80%-90%"; {place} inneholder "{text}".',
  withinNeedsTarget: 'better er within, og uten båndet kan ingen trend vurderes. Bruk STATUS.',
  tooFewPoints: 'For lite data: {have} av de {need} punktene på rad som trengs, telt bakover fra det siste.',
  tooFewMeasured: 'For lite data: {have} av de {need} punktene som trengs.',
  nothingMeasured: 'For lite data: ingenting er målt.',
  noTarget: 'Det finnes ingen målsetning for det siste punktet.',
  nothingScored: 'Ingenting kan vurderes: ingen måltall har både en målsetning og en av de fem kategoriene.',
  nothingToCount: 'For lite data: {argument} har ingenting å telle.',
  queueNeverEnds: 'Arbeidet opptar {work} agenter, og det er {agents}: køen tar aldri slutt. Sett inn flere.',
  notReachable:
    'Ikke noe antall agenter opp til {most} når dette. Senk målsetningen eller kontroller tidene.',
  noFiniteNumber: 'Det finnes ikke noe endelig tall for disse verdiene.',
  fault: 'En feil i COPC Scorecard, ikke i formelen din: {text}. Meld fra om den.',
};
