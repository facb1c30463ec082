/** The words of the sheet COPC Audit, and what is said of its dates, in Norwegian. */
import type { AuditTexts } from '../../en/sheets/audit';

export const audit: AuditTexts = {
  sheetName: 'COPC Revisjon',
  title: 'Sertifisering og revisjoner',
  note: 'Én rad for hver standard og hvert omfang. Skriv datoene som du vil; neste revisjon er to år etter sertifiseringen. Det du skriver, blir stående slik du skrev det: sorter, filtrer, flytt og legg til rader som du vil.',
  columns: {
    standard: 'Standard',
    release: 'Utgave',
    scope: 'Omfang',
    baseline: 'Grunnvurdering',
    certification: 'Sertifisering',
    next: 'Neste revisjon',
    auditor: 'Revisor',
    notes: 'Notater',
    remark: 'Merknad',
    marks: 'Merker',
  },
  findings: {
    date: '«{text}» i celle {cell} er ingen lesbar dato. Skriv den som dato, for eksempel 2024-03-15.',
    open: '«{text}» i celle {cell} kan være to datoer: dag eller måned først. Skriv 2024-03-15.',
    future: '{date} i celle {cell} ligger fram i tid: den gir ingen neste revisjon ennå.',
    baselineFuture:
      '{date} i celle {cell} ligger fram i tid. Rett datoen, eller la den stå som planlagt dag.',
    order: 'Grunnvurderingen i celle {cell} er senere enn sertifiseringen. Rett én av dem.',
    next: 'Celle {cell} inneholder {text}, som du skrev; to år etter sertifiseringen er {date}. Ditt gjelder.',
    second:
      'Arket «{sheet}» ser også ut til å ha revisjonsdatoer. Bare «{used}» gjelder: flytt det du trenger, og slett det andre.',
  },
  remarks: {
    days: '{label}: {days, plural, one {# dag} other {# dager}} igjen',
    today: '{label}: i dag',
    past: '{label}: for {days, plural, one {# dag} other {# dager}} siden',
    overdue: '{label}: {days, plural, one {# dag} other {# dager}} over fristen',
  },
  headerMissing:
    'Revisjonsdatoene i arket «{sheet}» ble latt være som de er: raden med kolonnetitler ble ikke funnet. Sett titlene tilbake i én rad («{standard}», «{certification}» …), eller slett arket, så lages det på nytt.',
  isProtected:
    'Revisjonsdatoene ble latt være som de er: arket «{sheet}» er beskyttet. Opphev beskyttelsen og skriv på nytt.',
  print: {
    cycle: '{standard}: {dates}',
    named: '{label} {date}',
    unnamed: 'Sertifisering',
    noDates: 'ingen datoer ennå',
    empty: 'Arket har ingen datoer ennå.',
    noSheet:
      'Denne arbeidsboken har ingen revisjonsdatoer ennå. Skriv arket i en kopi med --out, og fyll det ut.',
  },
  pane: {
    none: 'Denne arbeidsboken har ingen revisjonsdatoer ennå. Skriv arket, og fyll inn standard, omfang og sertifisering: Neste revisjon og dagene som gjenstår, følger av dem.',
    intro:
      'Det arket med revisjonsdatoer sier i dag. Neste revisjon er to år etter sertifiseringen, eller det du skrev i stedet.',
  },
  command: {
    help: 'viser datoene for sertifisering og revisjoner (COPC Revisjon), og skriver eller oppdaterer arket i en kopi',
    book: 'arbeidsboken som skal undersøkes',
    out: 'skriver en kopi med arket til denne filen eller i denne mappen',
  },
};
