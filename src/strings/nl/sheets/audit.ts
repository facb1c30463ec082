/** The words of the sheet COPC Audit, and what is said of its dates, in Dutch. */
import type { AuditTexts } from '../../en/sheets/audit';

export const audit: AuditTexts = {
  sheetName: 'COPC Audit',
  title: 'Certificering en audits',
  note: 'Eén rij per norm en reikwijdte. Schrijf de datums zoals u wilt; de volgende audit is twee jaar na de certificering. Wat u schrijft blijft zoals u het schreef: sorteer, filter, verplaats en voeg rijen toe zoals u wilt.',
  columns: {
    standard: 'Norm',
    release: 'Versie',
    scope: 'Reikwijdte',
    baseline: 'Nulmeting',
    certification: 'Certificering',
    next: 'Volgende audit',
    auditor: 'Auditor',
    notes: 'Notities',
    remark: 'Opmerking',
    marks: 'Merken',
  },
  findings: {
    date: '“{text}” in cel {cell} is geen leesbare datum. Schrijf een datum, zoals 2024-03-15.',
    open: '“{text}” in cel {cell} kan twee datums zijn: dag of maand eerst. Schrijf 2024-03-15.',
    future: '{date} in cel {cell} ligt in de toekomst: er volgt nog geen volgende audit uit.',
    baselineFuture:
      '{date} in cel {cell} ligt in de toekomst. Verbeter de datum, of laat die staan als geplande dag.',
    order: 'De nulmeting in cel {cell} is later dan de certificering. Verbeter een van beide.',
    next: 'Cel {cell} bevat {text}, dat u schreef; twee jaar na de certificering is {date}. Het uwe telt.',
    second:
      'Blad “{sheet}” lijkt ook auditdatums te bevatten. Alleen “{used}” telt: verplaats wat u nodig hebt en verwijder het andere.',
  },
  remarks: {
    days: '{label}: nog {days, plural, one {# dag} other {# dagen}}',
    today: '{label}: vandaag',
    past: '{label}: {days, plural, one {# dag} other {# dagen}} geleden',
    overdue: '{label}: {days, plural, one {# dag} other {# dagen}} te laat',
  },
  headerMissing:
    'De auditdatums op blad “{sheet}” zijn gelaten zoals ze zijn: de rij met kolomtitels is niet gevonden. Zet de titels terug in één rij (“{standard}”, “{certification}” …), of verwijder het blad, dan wordt het opnieuw gemaakt.',
  isProtected:
    'De auditdatums zijn gelaten zoals ze zijn: blad “{sheet}” is beveiligd. Hef de beveiliging op en schrijf opnieuw.',
  print: {
    cycle: '{standard}: {dates}',
    named: '{label} {date}',
    unnamed: 'Certificering',
    noDates: 'nog geen datums',
    empty: 'Het blad bevat nog geen datums.',
    noSheet:
      'Deze werkmap heeft nog geen auditdatums. Schrijf het blad met --out in een kopie en vul het in.',
  },
  pane: {
    none: 'Deze werkmap heeft nog geen auditdatums. Schrijf het blad en vul norm, reikwijdte en certificering in: de volgende audit en de resterende dagen volgen daaruit.',
    intro:
      'Wat het blad met auditdatums vandaag zegt. De volgende audit is twee jaar na de certificering, of wat u daar zelf schreef.',
  },
  command: {
    help: 'toont de datums van certificering en audits (COPC Audit) en schrijft of ververst het blad in een kopie',
    book: 'werkmap om te bekijken',
    out: 'schrijft een kopie met het blad naar dit bestand of in deze map',
  },
};
