/** Why a book could not be read or written, in Norwegian. */

import type { ProblemTexts } from '../../en/reading/problems';

export const problems: ProblemTexts = {
  'not-found':
    '{file, select, missing {Filen} other {«{file}»}} ble ikke funnet. Kontroller navnet og mappen.',
  'is-folder': '{file, select, missing {Filen} other {«{file}»}} er en mappe. Oppgi en arbeidsbok i den.',
  'no-permission-to-read':
    'Du har ikke tilgang til å lese {file, select, missing {filen} other {«{file}»}}. Lukk den andre steder, eller be eieren om lesetilgang.',
  'changed-while-read':
    'Et annet program endrer {file, select, missing {filen} other {«{file}»}} akkurat nå. Vent til den er lagret der, og prøv på nytt.',
  encrypted:
    'Arbeidsboken er kryptert med passord. Åpne den i Excel, fjern passordet (Fil > Info > Beskytt arbeidsbok) og lagre en kopi.',
  'legacy-xls':
    'Dette er en arbeidsbok fra Excel 97-2003 (.xls). Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  xlsb: 'Dette er en binær arbeidsbok (.xlsb). Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  strict:
    'Arbeidsboken ble lagret som «Strict Open XML». Åpne den i Excel og lagre den som «Excel-arbeidsbok (.xlsx)».',
  signed:
    'Arbeidsboken er digitalt signert, og enhver endring ville bryte signaturen. Lagre en kopi uten signatur og bruk den.',
  'not-a-workbook':
    '{file, select, missing {Filen} other {«{file}»}} er verken en Excel-arbeidsbok (.xlsx, .xlsm) eller en CSV-fil, uansett hva navnet sier. Lagre den fra Excel som «Excel-arbeidsbok (.xlsx)».',
  'damaged-zip':
    'Arbeidsboken er skadet{part, select, missing {} other { (i {part})}}: den ble avkuttet eller endret underveis. Hent den på nytt, eller åpne den i Excel, la Excel reparere den, og lagre en kopi.',
  'zip-bomb':
    'Filen ville utpakket blitt langt større enn en arbeidsbok er, og ble derfor ikke åpnet. Kontroller hvor den kommer fra; er den ekte, åpne den i Excel og lagre en kopi.',
  dtd: 'Arbeidsboken inneholder en dokumenttypedeklarasjon{part, select, missing {} other { (i {part})}}, som Excel aldri skriver og som kan brukes til angrep. Kontroller hvor filen kommer fra; er den ekte, åpne den i Excel og lagre en kopi.',
  'damaged-xml':
    'Arbeidsboken er skadet{part, select, missing {} other { (i {part})}}: teksten følger ikke reglene for XML. Åpne den i Excel, la Excel reparere den, og lagre en kopi.',
  'damaged-workbook':
    'Arbeidsboken er skadet{part, select, missing {} other { (i {part})}}: delene passer ikke sammen. Åpne den i Excel, la Excel reparere den, og lagre en kopi.',
  'damaged-csv':
    '{row, select, missing {{file, select, missing {Filen} other {«{file}»}} kalles en CSV-fil, men har ingen lesbar tekst. Eksporter den på nytt som CSV (UTF-8).} other {Feil på linje {row} i {file, select, missing {filen} other {«{file}»}}: et anførselstegn åpnes og lukkes aldri. Rett den linjen, eller eksporter filen på nytt.}}',
  'too-many-cells':
    '{sheet, select, missing {Arket} other {Arket «{sheet}»}} har flere celler enn det går an å lese (grensen er {limit, select, missing {nådd} other {{limit}}}). Kopier tabellen med KPI-ene til en egen arbeidsbok.',
  'no-such-sheet':
    'Det finnes ikke noe ark «{sheet, select, missing {} other {{sheet}}}». Kontroller navnet på arkfanen.',
  'not-a-worksheet':
    'Arket «{sheet, select, missing {} other {{sheet}}}» har ingen celler (det er et diagramark eller et gammelt makroark). Velg arket med tallene.',
  'cell-occupied':
    '{cell, select, missing {En celle} other {Celle {cell}}}{sheet, select, missing {} other { i arket «{sheet}»}} er ikke tom, så ingenting ble skrevet. Tøm den, eller la resultatene skrives til et eget ark.',
  'protected-sheet':
    'Arket «{sheet, select, missing {} other {{sheet}}}» er beskyttet, så ingenting ble skrevet. La resultatene skrives til et eget ark, eller fjern beskyttelsen i Excel (Se gjennom > Opphev arkbeskyttelse).',
  'protected-workbook':
    'Strukturen i arbeidsboken er beskyttet, så det kan ikke legges til noe ark. Fjern beskyttelsen i Excel (Se gjennom > Beskytt arbeidsbok), eller la resultatene skrives til en ny fil.',
  'invalid-plan':
    'Resultatene får ikke plass på et regneark, så ingenting ble skrevet. Velg færre KPI-er eller et annet sted, og meld fra hvis det skjer igjen.',
  'output-is-input':
    '{file, select, missing {Filen} other {«{file}»}} er selve arbeidsboken som leses, og den blir aldri overskrevet. Oppgi en annen fil for resultatet.',
  'output-is-folder':
    '{file, select, missing {Filen} other {«{file}»}} er en mappe. Oppgi en fil i den for resultatet.',
  'output-folder-missing':
    'Mappen {folder, select, missing {for {file, select, missing {filen} other {«{file}»}}} other {«{folder}»}} finnes ikke. Opprett den, eller oppgi en annen.',
  'broken-link':
    '{file, select, missing {Filen} other {«{file}»}} er en lenke til en fil som ikke finnes. Rett lenken, eller oppgi selve filen.',
  'read-only':
    '{file, select, missing {Filen} other {«{file}»}} er skrivebeskyttet og ble stående som den var. Fjern beskyttelsen i egenskapene, eller velg et annet navn.',
  'macros-in-xlsx':
    '{file, select, missing {Arbeidsboken} other {«{file}»}} inneholder makroer selv om navnet slutter på .xlsx, og en slik fil åpner ikke Excel. La navnet slutte på .xlsm, og prøv igjen.',
  'no-permission-to-write':
    'Du har ikke tilgang til å skrive {file, select, missing {filen} other {«{file}»}}. Lukk den hvis den er åpen i Excel, eller velg en mappe du kan skrive til.',
  'disk-full':
    'Det er ikke plass igjen på disken til {file, select, missing {filen} other {«{file}»}}; det som var der fra før, er uendret. Frigjør plass og prøv igjen.',
  'write-failed':
    '{file, select, missing {Filen} other {«{file}»}} kunne ikke skrives{system, select, missing {} other { ({system})}}; det som var der fra før, er uendret. Prøv igjen, eller velg en annen mappe.',
  'self-check-failed':
    'Den ferdige kopien besto ikke sin egen kontroll{part, select, missing {} other { (i {part})}} og ble derfor ikke lagret. Arbeidsboken din er uendret. Meld fra om dette, med navnet på programmet som laget arbeidsboken.',
  'cell-being-edited':
    'En celle er under redigering, så ingenting kunne gjøres. Trykk Enter i den cellen (eller Escape for å forkaste det du skrev) og prøv igjen.',
  'payload-too-large':
    '{sheet, select, missing {Dette er} other {Arket «{sheet}» er}} mer enn Excel overfører på én gang, så ingenting ble endret. Velg en mindre tabell, eller arbeid i en kopi av arket med bare KPI-ene.',
  'too-many-merges':
    'Arket «{sheet, select, missing {} other {{sheet}}}» har flere sammenslåtte celler enn Excel melder om. Del opp dem rundt tabellen, eller kopier tabellen til et eget ark.',
  'sheet-gone':
    '{sheet, select, missing {Et ark eller et objekt på det} other {Arket «{sheet}» eller et objekt på det}} ble slettet eller fikk nytt navn i mellomtiden, så ingenting ble skrevet. Prøv igjen.',
  'host-busy':
    'Excel er opptatt med annet arbeid og tok ikke imot forespørselen. Vent til beregningen er ferdig, og prøv igjen.',
  'host-too-old':
    'Denne versjonen av Excel mangler noe som trengs her. Oppdater Excel (Fil > Konto > Oppdateringsalternativer), eller åpne arbeidsboken i Excel på nettet.',
  'host-failed':
    'Excel meldte en feil{system, select, missing {} other { ({system})}}, så dette ble ikke gjort. Som regel holder en fane på å få nytt navn, en dialogboks er åpen, eller en annen arbeidsbok ligger foran. Gjør det ferdig og prøv igjen; hvis det skjer igjen, lagre arbeidsboken og åpne den på nytt.',
  'access-denied':
    '{sheet, select, missing {Excel lot} other {På arket «{sheet}» lot Excel}} ikke et tillegg skrive, selv om ingenting er beskyttet, så ingenting ble skrevet. Som regel forbyr en følsomhetsetikett det, eller arbeidsboken er åpnet skrivebeskyttet eller i beskyttet visning. Velg Aktiver redigering, eller lagre en kopi med en etikett som tillater det.',
  'object-gone':
    'Excel finner ikke lenger noe på {sheet, select, missing {arket} other {arket «{sheet}»}}, for eksempel en tabell, et diagram eller et navn, selv om arket er der, så ingenting ble skrevet. Prøv igjen; hvis det skjer igjen, lagre arbeidsboken og åpne den på nytt.',
  'invalid-selection':
    'Excel tar ikke imot forespørsler for det som er merket nå. Som regel er flere ark merket samtidig ([Gruppe] i tittellinjen): høyreklikk på en fane og velg Del opp gruppering av ark. Eller et diagram er merket: klikk på en celle. Prøv så igjen.',
  'filtered-rows':
    'På arket «{sheet, select, missing {} other {{sheet}}}» er rader filtrert bort eller skjult der resultatene skulle stå, og Excel kan da skrive dem i andre rader, så ingenting ble skrevet. Fjern filteret (Data > Fjern), vis radene og prøv igjen; eller la resultatene skrives til et eget ark.',
  'write-displaced':
    'På arket «{sheet, select, missing {} other {{sheet}}}» satte ikke Excel det som ble skrevet, der det hører hjemme ({cell, select, missing {} other {{cell}}}), så det ble tatt tilbake. Fjern filtre, vis skjulte rader, se på radene under, og prøv igjen.',
  'too-much-to-remember':
    'Det er mer å huske om {sheet, select, missing {arbeidsboken} other {arket «{sheet}»}} enn en arbeidsbok bør bære (grensen er {limit, select, missing {500} other {{limit}}} kB), så det ble ikke lagret. Fjern statuser satt manuelt eller lesemåter som ikke trengs lenger.',
  'connection-lost':
    'Forbindelsen til Excel ble brutt, så det er ikke sikkert hva som ble gjort. Kontroller forbindelsen, se på arket, og prøv igjen.',
  'write-interrupted':
    'Skrivingen ble avbrutt{system, select, missing {} other { ({system})}}, og det som var skrevet, kunne ikke angres ennå: {cells, select, missing {0} other {{cells}}} {cells, plural, one {celle} other {celler}} i {sheets, select, missing {arkene} other {{sheets}}} kan være endret. Velg «Angre» for å gjenopprette dem.',
  'refresh-incomplete':
    'Oppdateringen ble avbrutt. Tallene er som før, men diagrammer eller farger i {sheet, select, missing {arket} other {«{sheet}»}} gikk tapt. Skriv sammendraget på nytt for å tegne dem igjen.',
  'nothing-to-undo':
    'Det finnes ingen skriving i denne økten igjen å angre. Tidligere kan angres i Excel med Ctrl+Z.',
};
