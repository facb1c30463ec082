/** The words of the assessment of approach and deployment in Norwegian. */
import type { AssessmentTexts } from '../en/assessment';

export const assessment: AssessmentTexts = {
  sheetName: 'COPC Vurdering',
  title: 'Vurdering av tilnærming og utbredelse',
  note: 'Svar ja, delvis, nei eller ikke aktuelt: Har tilnærmingen hovedelementene sine, er den strukturert, bygger den på fakta, er den tatt i bruk bredt nok? Legg til egne punkter som rader. Det du skriver, blir stående: sorter, filtrer, flytt og legg til rader som du vil.',
  columns: {
    number: 'Nr.',
    category: 'Kategori',
    item: 'Punkt',
    keyElements: 'Hovedelementer',
    structured: 'Strukturert',
    factBased: 'Faktabasert',
    deployed: 'Tatt i bruk',
    evidence: 'Dokumentasjon',
    owner: 'Ansvarlig',
    links: 'Tilknyttede KPI-er',
    reference: 'Punkt i standarden',
    reviewed: 'Sist gjennomgått',
    result: 'Resultat',
    remark: 'Merknad',
    marks: 'Merker',
  },
  answers: {
    yes: 'Ja',
    partly: 'Delvis',
    no: 'Nei',
    'not-applicable': 'Ikke aktuelt',
  },
  categories: {
    leadership: 'Ledelse og planlegging',
    processes: 'Prosesser',
    people: 'Mennesker',
  },
  items: {
    L1: 'Retningen er uttalt og kjent',
    L2: 'Mål planlegges ut fra kundenes krav, med grunnlaget for hvert mål (sammenligning, norm, krav, kontrakt)',
    L3: 'Resultatene gjennomgås jevnlig mot målene',
    L4: 'Nye og endrede tjenester innføres under kontroll',
    P1: 'Prosesser som berører kunder, er beskrevet og følges',
    P2: 'Prosesser måles og holdes under kontroll',
    P3: 'Mål som ikke er oppnådd, fører til korrigerende tiltak og varig bedring',
    P4: 'Henvendelser kvalitetsvurderes i alle kanaler',
    P5: 'Kritiske feil følges opp etter feiltype',
    P6: 'Volumer prognostiseres',
    P7: 'Bemanningen planlegges etter prognosen',
    P8: 'Restanser og svartider styres',
    P9: 'Effektivitet styres etter et fastsatt mål',
    P10: 'Data samles inn, er brukbare, riktige og forstått, og det handles ut fra dem',
    P11: 'Informasjon til ansatte er tilgjengelig og oppdatert',
    P12: 'Kunders og sluttbrukeres tilfredshet måles og brukes',
    P13: 'Resultatene til viktige leverandører styres',
    H1: 'Nødvendige ferdigheter er fastsatt for hver rolle',
    H2: 'Rekrutteringen velger etter disse ferdighetene',
    H3: 'Opplæringen er fullført og ferdighetene kontrollert',
    H4: 'Ansatte får tilbakemelding og coaching fra kvalitetsvurderingen',
    H5: 'Turnover og fravær styres',
    H6: 'Ansattes tilfredshet måles og brukes',
    H7: 'Lønn og anerkjennelse støtter resultatene',
  },
  remarks: {
    contradicted: 'Resultatene motsier tilnærmingen: {names}',
    metWithoutApproach: 'Alle tilknyttede KPI-er er oppnådd, men ingenting som holder dem der, er vist',
    noEvidence: 'Ingen dokumentasjon notert',
    stale: 'Ikke gjennomgått de siste 12 månedene',
    linkedMetric: '{metric}: {status}, trend {trend}, {action}',
  },
  findings: {
    answer:
      'Celle {cell} inneholder «{text}», som ikke er et svar. Skriv ja, delvis, nei eller ikke aktuelt, eller la den stå tom.',
    link: '«{text}» i celle {cell} er ikke navnet på noen vurdert KPI. Rett navnet, eller fjern det.',
    date: '«{text}» i celle {cell} er ingen dato. Skriv den som dato, for eksempel 2024-03-15.',
    future: '{text} i celle {cell} ligger i fremtiden. Rett datoen for gjennomgangen.',
    second:
      'Arket «{sheet}» ligner også på en vurdering. Bare «{used}» teller: Flytt det du trenger, og slett det andre.',
    doubled: 'Nr. {number} står i radene {rows}. Hver rad teller: Slett dem som er for mange.',
  },
  headerMissing:
    'Vurderingen på arket «{sheet}» ble latt som den er: Raden med kolonnetitler ble ikke funnet. Sett titlene tilbake i én rad («{item}», «{deployed}» …), eller slett arket, så lages det på nytt.',
  isProtected:
    'Vurderingen ble latt som den er: Arket «{sheet}» er beskyttet. Opphev beskyttelsen og skriv på nytt.',
  occupied:
    'Vurderingen ble latt som den er: Celle {cell} på arket «{sheet}» inneholder noe der en rad skal skrives. Tøm cellen og skriv på nytt.',
  print: {
    share: 'Oppfylt: {compliant} av {counted} ({share})',
    none: 'Oppfylt: ingenting å telle ennå',
    category: '{category}: {compliant} av {counted} oppfylt',
    counts:
      'Oppfylt {compliant}, bare tilnærming {approach}, ikke oppfylt {short}, ikke vurdert {open}, ikke aktuelt {none}',
    item: '{number} {item}: {result}. {remark}',
    findings: 'Må rettes: {count}',
    written:
      'Skrevet: {file}. Arket «{sheet}»: {added, plural, one {# punkt} other {# punkter}} lagt til, {updated, plural, one {# rad} other {# rader}} oppdatert.',
    unchanged: 'Arket «{sheet}» er oppdatert; ingenting ble skrevet i det.',
    noSheet: 'Denne boken har ingen vurdering ennå. Skriv en i en kopi med --out.',
    removed: 'Punkter du har fjernet: {count}. Med --add-missing legges de til igjen.',
  },
};
