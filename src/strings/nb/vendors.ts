/** The words of units side by side in Norwegian. */
import type { VendorTexts } from '../en/vendors';

export const vendors: VendorTexts = {
  sheetName: 'COPC Leverandører',
  title: 'Leverandører og steder side om side',
  subtitle:
    '{units, plural, one {# enhet} other {# enheter}} fra {books, plural, one {# arbeidsbok} other {# arbeidsbøker}}',
  unit: 'Enhet',
  units: 'Enheter',
  verdict: 'Vurdering',
  metOf: 'Nådd av vurderte',
  worst: 'Lengst fra målet',
  books: 'Arbeidsbøker',
  reached: '{profile} nådd',
  notYet: '{profile} ikke nådd ennå',
  nothing: 'ingenting vurdert',
  notRead: 'ikke lest',
  matrix: 'KPI-er per enhet',
  matrixNote: 'Status og siste tall; tomt der en enhet ikke har KPI-en.',
  sums: 'Alle enheter samlet',
  sumsNote: 'Antall legges sammen og deles; prosenter blir aldri gjennomsnittsberegnet.',
  meet: 'Når målet',
  numerator: 'Antall',
  denominator: 'Av totalt',
  share: 'Andel',
  result: 'Resultat',
  met: 'mål nådd',
  missed: 'mål ikke nådd',
  noCounts: 'ikke lagt sammen: ingen antall',
  noTarget: 'ikke noe mål',
  unequalTargets: 'ikke vurdert: enhetene har ulike mål',
  unequalDirections: 'ikke vurdert: enhetene er uenige om hvilken vei som er bedre',
  unitsMissing: '{units} av {of} enheter: ikke vurdert',
  metTrend: 'Trend for andelen som er nådd',
  overdue: 'Tiltak over fristen',
  trust: 'KPI-er med solide data',
  weighted: 'vektet etter {weight}: vist, ikke vurdert',
  unequalWeights: 'ikke lagt sammen: enhetene er talt eller vektet etter ulike ting',
  thisBook: 'arkene i denne arbeidsboken',
  conflicts: 'Ikke lagt sammen',
  conflict:
    '{unit}, {metric}: to sett med tall for {periods}. Begge beholdes; utelat arbeidsboken som er feil.',
  /** What the command says. */
  command: {
    help: 'slå sammen vurderte arbeidsbøker fra flere maskiner: linjer fra "copc score --ndjson" og fra tidligere sammenslåinger',
    helpFiles: 'filer med slike linjer; - eller ingenting leser standard inndata',
    helpOut: 'skriv også arket COPC Leverandører til denne .xlsx-filen',
    helpRollup: 'skriv også arket COPC Leverandører over alle arbeidsbøker til denne .xlsx-filen',
    helpRollupJson: 'skriv ut summen av alle arbeidsbøker som JSON-linjer i stedet for hver arbeidsbok',
    helpResume: 'linjer fra en tidligere kjøring: uendrede arbeidsbøker hentes derfra',
    helpJobs: 'hvor mange arbeidsbøker som vurderes samtidig (standard: én per prosessor)',
    helpInto: 'skriv også arket COPC Leverandører i en kopi av denne arbeidsboken, ved --out',
    helpMap: 'et kart med navn på enheter og mål for alle samlet',
    intoNeedsOut: '--into trenger --out: oppgi kopien som skal få arket.',
    into: '{units, plural, one {# enhet} other {# enheter}} på arket «{sheet}»: {file}',
    same: 'Arket «{sheet}» sa det samme fra før; ingenting i det ble endret.',
    notXlsx: '{option} {file}: oppgi en fil som slutter på .xlsx.',
    isBook: '{option} {file} er en av arbeidsbøkene. Den blir aldri overskrevet: oppgi en annen fil.',
    withOut: '{option} og --out utelukker hverandre: kopier skrives én etter én.',
    resumeFile: '--resume {file}: filen kunne ikke leses. Kontroller navnet og tilgangen din.',
    jobsWhat: '--jobs {asked}: skriv et tall fra 1 til 64.',
    formatWith: '{option} og {format} utelukker hverandre; oppgi én.',
    badLine:
      '{file}, linje {line}: ikke en linje fra "copc score --ndjson" eller "copc rollup"; den ble utelatt. Resten går videre.',
    cutLine:
      '{file}, linje {line}: linjen er avkuttet eller skadet; den ble utelatt. Arbeidsboken vurderes på nytt.',
    withoutUnit:
      '{book}: {count, plural, one {# måling nevner} other {# målinger nevner}} ingen enhet og er derfor ikke med i noen sum: {metrics}',
    cannotRead: '{file}: filen kunne ikke leses. Kontroller navnet og tilgangen din.',
    summary:
      '{units, plural, one {# enhet} other {# enheter}} fra {books, plural, one {# arbeidsbok} other {# arbeidsbøker}}: {file}',
    interrupted:
      'stoppet etter {done} av {total} arbeidsbøker. Med --ndjson kan linjene så langt gis til --resume.',
    workerDied:
      'prosessen som leste den, ble uventet avsluttet, kanskje av minnemangel. Vurder denne arbeidsboken alene.',
  },
};
