/** The words of units side by side in Dutch. */
import type { VendorTexts } from '../en/vendors';

export const vendors: VendorTexts = {
  sheetName: 'COPC Leveranciers',
  title: 'Leveranciers en locaties naast elkaar',
  subtitle:
    '{units, plural, one {# eenheid} other {# eenheden}} uit {books, plural, one {# bestand} other {# bestanden}}',
  unit: 'Eenheid',
  units: 'Eenheden',
  verdict: 'Oordeel',
  metOf: 'Gehaald van beoordeeld',
  worst: 'Verst van de norm',
  books: 'Bestanden',
  reached: '{profile} bereikt',
  notYet: '{profile} nog niet bereikt',
  nothing: 'niets beoordeeld',
  notRead: 'niet gelezen',
  matrix: 'KPI’s per eenheid',
  matrixNote: 'Status en laatste cijfer; leeg waar een eenheid de KPI niet heeft.',
  sums: 'Alle eenheden samen',
  sumsNote: 'Aantallen worden opgeteld en gedeeld; percentages worden nooit gemiddeld.',
  meet: 'Halen de norm',
  numerator: 'Aantal',
  denominator: 'Van totaal',
  share: 'Aandeel',
  result: 'Uitkomst',
  met: 'norm gehaald',
  missed: 'norm niet gehaald',
  noCounts: 'niet opgeteld: geen aantallen',
  noTarget: 'geen norm',
  unequalTargets: 'niet beoordeeld: eenheden hebben verschillende normen',
  unequalDirections: 'niet beoordeeld: eenheden verschillen in welke richting beter is',
  unitsMissing: '{units} van {of} eenheden: niet beoordeeld',
  metTrend: 'Trend van het aandeel gehaald',
  overdue: 'Acties over tijd',
  trust: 'KPI’s met degelijke gegevens',
  weighted: 'gewogen naar {weight}: getoond, niet beoordeeld',
  unequalWeights: 'niet opgeteld: de eenheden zijn naar verschillende dingen geteld of gewogen',
  thisBook: 'de bladen van deze werkmap',
  conflicts: 'Niet opgeteld',
  conflict:
    '{unit}, {metric}: twee reeksen cijfers voor {periods}. Beide blijven bewaard; laat het onjuiste bestand weg.',
  /** What the command says. */
  command: {
    help: 'voeg beoordeelde bestanden van verschillende machines samen: regels van "copc score --ndjson" en van eerdere samenvoegingen',
    helpFiles: 'bestanden met zulke regels; - of niets leest de standaardinvoer',
    helpOut: 'schrijf ook het blad COPC Leveranciers naar dit .xlsx-bestand',
    helpRollup: 'schrijf ook het blad COPC Leveranciers over alle bestanden naar dit .xlsx-bestand',
    helpRollupJson: 'druk de optelling van alle bestanden af als JSON-regels in plaats van elk bestand',
    helpResume: 'regels van een eerdere keer: bestanden die niet veranderd zijn, komen daaruit',
    helpJobs: 'hoeveel bestanden tegelijk beoordeeld worden (standaard: één per processor)',
    helpInto: 'schrijf het blad COPC Leveranciers ook in een kopie van deze werkmap, bij --out',
    helpMap: 'een map met namen van eenheden en normen voor alle samen',
    intoNeedsOut: '--into heeft --out nodig: noem de kopie die het blad krijgt.',
    into: '{units, plural, one {# eenheid} other {# eenheden}} op blad “{sheet}”: {file}',
    same: 'Blad “{sheet}” zei al hetzelfde; er is niets aan veranderd.',
    notXlsx: '{option} {file}: noem een bestand dat op .xlsx eindigt.',
    isBook: '{option} {file} is een van de bestanden. Dat wordt nooit overschreven: noem een ander bestand.',
    withOut: '{option} en --out sluiten elkaar uit: kopieën worden na elkaar geschreven.',
    resumeFile: '--resume {file}: het bestand kon niet gelezen worden. Controleer de naam en uw rechten.',
    jobsWhat: '--jobs {asked}: schrijf een getal van 1 tot 64.',
    formatWith: '{option} en {format} sluiten elkaar uit; geef er één.',
    badLine:
      '{file}, regel {line}: geen regel van "copc score --ndjson" of "copc rollup"; die is weggelaten. De rest gaat door.',
    cutLine:
      '{file}, regel {line}: de regel is afgebroken of beschadigd; die is weggelaten. Het bestand wordt opnieuw beoordeeld.',
    withoutUnit:
      '{book}: {count, plural, one {# metric noemt} other {# metrics noemen}} geen eenheid en {count, plural, one {zit} other {zitten}} dus in geen som: {metrics}',
    cannotRead: '{file}: het bestand kon niet gelezen worden. Controleer de naam en uw rechten.',
    summary:
      '{units, plural, one {# eenheid} other {# eenheden}} uit {books, plural, one {# bestand} other {# bestanden}}: {file}',
    interrupted:
      'gestopt na {done} van {total} bestanden. Met --ndjson zijn de regels tot nu toe bruikbaar voor --resume.',
    workerDied:
      'het proces dat het las is onverwacht gestopt, misschien door geheugengebrek. Beoordeel dit bestand apart.',
  },
};
