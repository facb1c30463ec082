/** Why a book could not be read or written, in Norwegian. */
import type { ProblemDetails } from '../../workbook/problem';
import type { Problems } from '../en/problems';

type D = ProblemDetails;

const file = (d: D): string => (d['file'] === undefined ? 'Filen' : `«${d['file']}»`);
const theFile = (d: D): string => (d['file'] === undefined ? 'filen' : `«${d['file']}»`);
const part = (d: D): string => (d['part'] === undefined ? '' : ` (i ${d['part']})`);
const system = (d: D): string => (d['system'] === undefined ? '' : ` (${d['system']})`);
const at = (d: D): string =>
  `${d['cell'] === undefined ? 'En celle' : `Celle ${d['cell']}`}${d['sheet'] === undefined ? '' : ` i arket «${d['sheet']}»`}`;

export const problems: Problems = {
  'not-found': (d) => `${file(d)} ble ikke funnet. Kontroller navnet og mappen.`,
  'is-folder': (d) => `${file(d)} er en mappe. Oppgi en arbeidsbok i den.`,
  'no-permission-to-read': (d) =>
    `${file(d)} kan ikke leses uten tilgang. Lukk den andre steder, eller be eieren om lesetilgang.`,
  encrypted: () =>
    'Arbeidsboken er kryptert med passord. Åpne den i Excel, fjern passordet (Fil > Info > Beskytt arbeidsbok) og lagre en kopi.',
  'legacy-xls': () =>
    'Dette er en arbeidsbok fra Excel 97-2003 (.xls). Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  xlsb: () =>
    'Dette er en binær arbeidsbok (.xlsb). Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  strict: () =>
    'Arbeidsboken ble lagret som «Strict Open XML». Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  signed: () =>
    'Arbeidsboken er digitalt signert, og enhver endring ville bryte signaturen. Lagre en kopi uten signatur og bruk den.',
  'not-a-workbook': (d) =>
    `${file(d)} er verken en Excel-arbeidsbok (.xlsx, .xlsm) eller en CSV-fil, uansett hva navnet sier. Lagre den fra Excel som «Excel-arbeidsbok (.xlsx)».`,
  'damaged-zip': (d) =>
    `Arbeidsboken er skadet${part(d)}: den ble avkuttet eller endret underveis. Hent den på nytt, eller åpne den i Excel, la Excel reparere den, og lagre en kopi.`,
  'zip-bomb': () =>
    'Filen ville utpakket blitt langt større enn en arbeidsbok er, og ble derfor ikke åpnet. Kontroller hvor den kommer fra; er den ekte, åpne den i Excel og lagre en kopi.',
  dtd: (d) =>
    `Arbeidsboken inneholder en dokumenttypedeklarasjon${part(d)}, som Excel aldri skriver og som kan brukes til angrep. Kontroller hvor filen kommer fra; er den ekte, åpne den i Excel og lagre en kopi.`,
  'damaged-xml': (d) =>
    `Arbeidsboken er skadet${part(d)}: teksten følger ikke reglene for XML. Åpne den i Excel, la Excel reparere den, og lagre en kopi.`,
  'damaged-workbook': (d) =>
    `Arbeidsboken er skadet${part(d)}: delene passer ikke sammen. Åpne den i Excel, la Excel reparere den, og lagre en kopi.`,
  'damaged-csv': (d) =>
    d['row'] === undefined
      ? `${file(d)} kalles en CSV-fil, men har ingen lesbar tekst. Eksporter den på nytt som CSV (UTF-8).`
      : `Feil på linje ${d['row']} i ${theFile(d)}: et anførselstegn åpnes og lukkes aldri. Rett den linjen, eller eksporter filen på nytt.`,
  'too-many-cells': (d) =>
    `${d['sheet'] === undefined ? 'Arket' : `Arket «${d['sheet']}»`} har flere celler enn det går an å lese (grensen er ${d['limit'] ?? 'nådd'}). Kopier tabellen med måltallene til en egen arbeidsbok.`,
  'no-such-sheet': (d) => `Det finnes ikke noe ark «${d['sheet'] ?? ''}». Kontroller navnet på arkfanen.`,
  'not-a-worksheet': (d) =>
    `Arket «${d['sheet'] ?? ''}» har ingen celler (det er et diagramark eller et gammelt makroark). Velg arket med tallene.`,
  'cell-occupied': (d) =>
    `${at(d)} er ikke tom, så ingenting ble skrevet. Tøm den, eller la resultatene skrives til et eget ark.`,
  'protected-sheet': (d) =>
    `Arket «${d['sheet'] ?? ''}» er beskyttet, så ingenting ble skrevet. La resultatene skrives til et eget ark, eller fjern beskyttelsen i Excel (Se gjennom > Opphev arkbeskyttelse).`,
  'protected-workbook': () =>
    'Strukturen i arbeidsboken er beskyttet, så det kan ikke legges til noe ark. Fjern beskyttelsen i Excel (Se gjennom > Beskytt arbeidsbok), eller la resultatene skrives til en ny fil.',
  'invalid-plan': () =>
    'Resultatene får ikke plass på et regneark, så ingenting ble skrevet. Velg færre måltall eller et annet sted, og meld fra hvis det fortsetter.',
  'output-is-input': (d) =>
    `${file(d)} er selve arbeidsboken som leses, og den blir aldri overskrevet. Oppgi en annen fil for resultatet.`,
  'output-is-folder': (d) => `${file(d)} er en mappe. Oppgi en fil i den for resultatet.`,
  'output-folder-missing': (d) =>
    `Mappen ${d['folder'] === undefined ? `for ${theFile(d)}` : `«${d['folder']}»`} finnes ikke. Opprett den, eller oppgi en annen.`,
  'no-permission-to-write': (d) =>
    `${file(d)} kan ikke skrives uten tilgang. Lukk den hvis den er åpen i Excel, eller velg en mappe du kan skrive til.`,
  'disk-full': (d) =>
    `Det er ikke plass igjen på disken til ${theFile(d)}; det som var der fra før, er uendret. Frigjør plass og prøv igjen.`,
  'write-failed': (d) =>
    `${file(d)} kunne ikke skrives${system(d)}; det som var der fra før, er uendret. Prøv igjen, eller velg en annen mappe.`,
  'self-check-failed': (d) =>
    `Den ferdige kopien besto ikke sin egen kontroll${part(d)} og ble derfor ikke lagret. Arbeidsboken din er uendret. Meld fra om dette, med navnet på programmet som laget arbeidsboken.`,
  'cell-being-edited': () =>
    'En celle er under redigering, så ingenting kunne gjøres. Trykk Enter i den cellen (eller Escape for å forkaste det du skrev) og prøv igjen.',
  'payload-too-large': (d) =>
    `${d['sheet'] === undefined ? 'Dette er' : `Arket «${d['sheet']}» er`} mer enn Excel overfører på én gang, så ingenting ble endret. Velg en mindre tabell, eller arbeid i en kopi av arket med bare måltallene.`,
  'too-many-merges': (d) =>
    `Arket «${d['sheet'] ?? ''}» har flere sammenslåtte celler enn Excel melder om. Del opp dem rundt tabellen, eller kopier tabellen til et eget ark.`,
  'sheet-gone': (d) =>
    `${d['sheet'] === undefined ? 'Et ark eller et objekt på det' : `Arket «${d['sheet']}» eller et objekt på det`} ble slettet eller fikk nytt navn i mellomtiden, så ingenting ble skrevet. Prøv igjen.`,
  'host-busy': () =>
    'Excel er opptatt med annet arbeid og tok ikke imot forespørselen. Vent til beregningen er ferdig, og prøv igjen.',
  'host-too-old': () =>
    'Denne versjonen av Excel mangler noe som trengs her. Oppdater Excel (Fil > Konto > Oppdateringsalternativer), eller åpne arbeidsboken i Excel på nettet.',
  'host-failed': (d) =>
    `Excel meldte en feil${system(d)}, så dette ble ikke gjort. Prøv igjen; hvis det fortsetter, lagre arbeidsboken og åpne den på nytt.`,
  'connection-lost': () =>
    'Forbindelsen til Excel ble brutt, så det er ikke sikkert hva som ble gjort. Kontroller forbindelsen, se på arket, og prøv igjen.',
  'write-interrupted': (d) =>
    `Skrivingen ble avbrutt${system(d)}, og det som var skrevet, kunne ikke trekkes tilbake ennå: ${d['cells'] ?? 0} ${d['cells'] === 1 ? 'celle' : 'celler'} i ${d['sheets'] ?? 'arkene'} kan være endret. Velg «Angre» for å gjenopprette dem.`,
  'refresh-incomplete': (d) =>
    `Oppdateringen ble avbrutt. Tallene er som før, men diagrammer eller farger i ${d['sheet'] === undefined ? 'arket' : `«${d['sheet']}»`} gikk tapt. Skriv sammendraget på nytt for å tegne dem igjen.`,
  'nothing-to-undo': () =>
    'Det finnes ingen skriving i denne økten igjen å angre. Tidligere kan angres i Excel med Ctrl+Z.',
};
