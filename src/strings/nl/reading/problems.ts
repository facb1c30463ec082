/** Why a book could not be read or written, in Dutch. */

import type { ProblemTexts } from '../../en/reading/problems';

export const problems: ProblemTexts = {
  'not-found':
    '{file, select, missing {Het bestand} other {“{file}”}} is niet gevonden. Controleer de naam en de map.',
  'is-folder':
    '{file, select, missing {Het bestand} other {“{file}”}} is een map. Geef de naam van een werkmap daarin op.',
  'no-permission-to-read':
    'U hebt geen rechten om {file, select, missing {het bestand} other {“{file}”}} te lezen. Sluit het elders, of vraag de eigenaar om leesrechten.',
  'changed-while-read':
    'Een ander programma wijzigt {file, select, missing {het bestand} other {“{file}”}} op dit moment. Wacht tot het daar is opgeslagen en probeer het opnieuw.',
  encrypted:
    'De werkmap is met een wachtwoord versleuteld. Open de werkmap in Excel, verwijder het wachtwoord (Bestand > Info > Werkmap beveiligen) en sla een kopie op.',
  'legacy-xls':
    'Dit is een werkmap van Excel 97-2003 (.xls). Open de werkmap in Excel en sla die op als “Excel-werkmap (.xlsx)”.',
  xlsb: 'Dit is een binaire werkmap (.xlsb). Open de werkmap in Excel en sla die op als “Excel-werkmap (.xlsx)”.',
  strict:
    'De werkmap is opgeslagen als “Strict Open XML”. Open de werkmap in Excel en sla die op als “Excel-werkmap (.xlsx)”.',
  signed:
    'De werkmap is digitaal ondertekend, en elke wijziging zou de handtekening verbreken. Sla een kopie zonder handtekening op en gebruik die.',
  'not-a-workbook':
    '{file, select, missing {Het bestand} other {“{file}”}} is geen Excel-werkmap (.xlsx, .xlsm) en geen CSV-bestand, wat de naam ook zegt. Sla het vanuit Excel op als “Excel-werkmap (.xlsx)”.',
  'damaged-zip':
    'De werkmap is beschadigd{part, select, missing {} other { (in {part})}}: het bestand is onderweg afgekapt of veranderd. Haal het opnieuw op, of open de werkmap in Excel, laat Excel die herstellen en sla een kopie op.',
  'zip-bomb':
    'Het bestand zou uitgepakt veel groter zijn dan een werkmap ooit is, en is daarom niet geopend. Ga na waar het vandaan komt; is het echt, open het dan in Excel en sla een kopie op.',
  dtd: 'De werkmap bevat een documenttypedeclaratie{part, select, missing {} other { (in {part})}}, die Excel nooit schrijft en waarmee aanvallen mogelijk zijn. Ga na waar het bestand vandaan komt; is het echt, open het dan in Excel en sla een kopie op.',
  'damaged-xml':
    'De werkmap is beschadigd{part, select, missing {} other { (in {part})}}: de tekst volgt de regels van XML niet. Open de werkmap in Excel, laat Excel die herstellen en sla een kopie op.',
  'damaged-workbook':
    'De werkmap is beschadigd{part, select, missing {} other { (in {part})}}: de onderdelen passen niet bij elkaar. Open de werkmap in Excel, laat Excel die herstellen en sla een kopie op.',
  'damaged-csv':
    '{row, select, missing {{file, select, missing {Het bestand} other {“{file}”}} heet een CSV-bestand maar bevat geen leesbare tekst. Exporteer het opnieuw als CSV (UTF-8).} other {Fout bij regel {row} van {file, select, missing {het bestand} other {{file, select, missing {Het bestand} other {“{file}”}}}}: een aanhalingsteken wordt geopend en nooit gesloten. Corrigeer die regel, of exporteer het bestand opnieuw.}}',
  'too-many-cells':
    "{sheet, select, missing {Het blad} other {Blad “{sheet}”}} heeft meer cellen dan er te lezen zijn (de grens is {limit, select, missing {bereikt} other {{limit}}}). Kopieer de tabel met de KPI's naar een eigen werkmap.",
  'no-such-sheet':
    'Er is geen blad “{sheet, select, missing {} other {{sheet}}}”. Controleer de naam op het tabblad.',
  'not-a-worksheet':
    'Blad “{sheet, select, missing {} other {{sheet}}}” heeft geen cellen (het is een grafiekblad of een oud macroblad). Kies het blad met de cijfers.',
  'cell-occupied':
    '{cell, select, missing {Een cel} other {Cel {cell}}}{sheet, select, missing {} other { op blad “{sheet}”}} is niet leeg, dus er is niets geschreven. Maak de cel leeg, of laat de resultaten op een eigen blad schrijven.',
  'protected-sheet':
    'Blad “{sheet, select, missing {} other {{sheet}}}” is beveiligd, dus er is niets geschreven. Laat de resultaten op een eigen blad schrijven, of hef de beveiliging in Excel op (Controleren > Beveiliging blad opheffen).',
  'protected-workbook':
    'De structuur van de werkmap is beveiligd, dus er kan geen blad bij. Hef de beveiliging in Excel op (Controleren > Werkmap beveiligen), of laat de resultaten in een nieuw bestand schrijven.',
  'invalid-plan':
    "De resultaten passen niet op een werkblad, dus er is niets geschreven. Kies minder KPI's of een andere plaats, en meld het als het vaker gebeurt.",
  'output-is-input':
    '{file, select, missing {Het bestand} other {“{file}”}} is de werkmap die gelezen wordt, en die wordt nooit overschreven. Geef een ander bestand op voor het resultaat.',
  'output-is-folder':
    '{file, select, missing {Het bestand} other {“{file}”}} is een map. Geef een bestand daarin op voor het resultaat.',
  'output-folder-missing':
    'De map {folder, select, missing {voor {file, select, missing {het bestand} other {{file, select, missing {Het bestand} other {“{file}”}}}}} other {“{folder}”}} bestaat niet. Maak die, of geef een andere op.',
  'broken-link':
    '{file, select, missing {Het bestand} other {“{file}”}} is een koppeling naar een bestand dat er niet is. Herstel de koppeling, of geef het bestand zelf op.',
  'read-only':
    '{file, select, missing {Het bestand} other {“{file}”}} is alleen-lezen en is gebleven zoals het was. Haal de beveiliging weg in de eigenschappen, of kies een andere naam.',
  'macros-in-xlsx':
    '{file, select, missing {De werkmap} other {“{file}”}} bevat macro’s hoewel de naam op .xlsx eindigt, en zo’n bestand opent Excel niet. Laat de naam op .xlsm eindigen en probeer het opnieuw.',
  'no-permission-to-write':
    'U hebt geen rechten om {file, select, missing {het bestand} other {“{file}”}} te schrijven. Sluit het als het in Excel open is, of kies een map waarin u mag schrijven.',
  'disk-full':
    'Er is op de schijf geen ruimte meer voor {file, select, missing {het bestand} other {{file, select, missing {Het bestand} other {“{file}”}}}}; wat er al was, is onveranderd. Maak ruimte vrij en probeer het opnieuw.',
  'write-failed':
    '{file, select, missing {Het bestand} other {“{file}”}} kon niet geschreven worden{system, select, missing {} other { ({system})}}; wat er al was, is onveranderd. Probeer het opnieuw, of kies een andere map.',
  'self-check-failed':
    'De voltooide kopie doorstond de eigen controle niet{part, select, missing {} other { (in {part})}} en is daarom niet opgeslagen. Uw werkmap is onveranderd. Meld dit a.u.b., met de naam van het programma dat de werkmap gemaakt heeft.',
  'cell-being-edited':
    'Er wordt een cel bewerkt, dus er kon niets gebeuren. Druk in die cel op Enter (of op Escape om de invoer te laten vallen) en probeer het opnieuw.',
  'payload-too-large':
    "{sheet, select, missing {Dit is} other {Blad “{sheet}” is}} meer dan Excel in één keer doorgeeft, dus er is niets gewijzigd. Kies een kleinere tabel, of werk in een kopie van het blad met alleen de KPI's.",
  'too-many-merges':
    'Blad “{sheet, select, missing {} other {{sheet}}}” heeft meer samengevoegde cellen dan Excel meldt. Splits die rond de tabel, of kopieer de tabel naar een eigen blad.',
  'sheet-gone':
    '{sheet, select, missing {Een blad of een object erop} other {Blad “{sheet}” of een object erop}} is intussen verwijderd of hernoemd, dus er is niets geschreven. Probeer het opnieuw.',
  'host-busy':
    'Excel is met ander werk bezig en nam het verzoek niet aan. Wacht tot het rekenen klaar is en probeer het opnieuw.',
  'host-too-old':
    'Deze versie van Excel mist iets wat hier nodig is. Werk Excel bij (Bestand > Account > Updateopties), of open de werkmap in Excel voor het web.',
  'host-failed':
    'Excel meldde een fout{system, select, missing {} other { ({system})}}, dus dit is niet gedaan. Meestal wordt er net een tab hernoemd, staat er een dialoogvenster open of ligt er een andere werkmap vóór. Rond dat af en probeer het opnieuw; gebeurt het vaker, sla de werkmap dan op en open die weer.',
  'access-denied':
    '{sheet, select, missing {Excel laat} other {Op blad “{sheet}” laat Excel}} een invoegtoepassing niet schrijven, hoewel er niets beveiligd is, dus er is niets geschreven. Meestal verbiedt een gevoeligheidslabel het, of is de werkmap alleen-lezen of in de beveiligde weergave geopend. Kies Bewerken inschakelen, of sla een kopie op waarvan het label het toestaat.',
  'object-gone':
    'Excel vindt iets op {sheet, select, missing {het blad} other {blad “{sheet}”}} niet meer, zoals een tabel, een grafiek of een naam, hoewel het blad er is, dus er is niets geschreven. Probeer het opnieuw; gebeurt het vaker, sla de werkmap dan op en open die weer.',
  'invalid-selection':
    'Excel neemt geen verzoek aan bij wat nu geselecteerd is. Meestal zijn er meerdere bladen tegelijk geselecteerd ([Groep] in de titelbalk): klik met de rechtermuisknop op een tab en kies Groepering bladen opheffen. Of er is een grafiek geselecteerd: klik op een cel. Probeer het daarna opnieuw.',
  'filtered-rows':
    'Op blad “{sheet, select, missing {} other {{sheet}}}” zijn rijen weggefilterd of verborgen waar de resultaten zouden komen, en Excel kan ze dan in andere rijen zetten, dus er is niets geschreven. Wis het filter (Gegevens > Wissen), maak de rijen zichtbaar en probeer het opnieuw; of laat de resultaten op een eigen blad schrijven.',
  'write-displaced':
    'Op blad “{sheet, select, missing {} other {{sheet}}}” heeft Excel het geschrevene niet op zijn plaats gezet ({cell, select, missing {} other {{cell}}}), dus het is teruggedraaid. Wis filters, maak rijen zichtbaar, bekijk de rijen eronder en probeer het opnieuw.',
  'too-much-to-remember':
    'Er moet over {sheet, select, missing {de werkmap} other {blad “{sheet}”}} meer onthouden worden dan een werkmap hoort te dragen (de grens is {limit, select, missing {500} other {{limit}}} kB), dus het is niet bewaard. Haal handmatig gezette statussen of indelingen weg die niet meer nodig zijn.',
  'connection-lost':
    'De verbinding met Excel is verbroken, dus het is niet zeker wat er gedaan is. Controleer de verbinding, bekijk het blad en probeer het opnieuw.',
  'write-interrupted':
    'Het schrijven is onderbroken{system, select, missing {} other { ({system})}}, en wat geschreven was kon nog niet ongedaan gemaakt worden: {cells, select, missing {0} other {{cells}}} {cells, plural, one {cel} other {cellen}} op {sheets, select, missing {de bladen} other {{sheets}}} {cells, plural, one {kan} other {kunnen}} veranderd zijn. Kies “Ongedaan maken” om ze te herstellen.',
  'refresh-incomplete':
    'Het vernieuwen is onderbroken. De cijfers zijn zoals ze waren, maar grafieken of kleuren op {sheet, select, missing {het blad} other {“{sheet}”}} zijn verloren gegaan. Schrijf het overzicht opnieuw om ze weer te tekenen.',
  'nothing-to-undo':
    'Er is geen schrijfactie van deze sessie meer om ongedaan te maken. Eerdere zijn in Excel met Ctrl+Z ongedaan te maken.',
};
