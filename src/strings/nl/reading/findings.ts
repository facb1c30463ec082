/** What a reading has to say about the sheet, in Dutch. */
import type { FindingTexts, FindingWordTexts } from '../../en/reading/findings';

export const findings: FindingTexts = {
  'empty-sheet': 'Het blad is leeg.',
  'no-period-line':
    'Er is geen rij met perioden (jan-24, 2024-01, Q1 2024 …) boven getallen gevonden. Controleer of elke periode in een eigen cel boven de bijbehorende cijfers staat.',
  'no-period-column':
    'Er is geen kolom met perioden naast kolommen met getallen gevonden. Controleer of elke periode in een eigen cel naast de bijbehorende cijfers staat.',
  'no-list-header':
    'Er is geen lijst met een kolom voor KPI, periode en waarde gevonden. Geef de kolommen een naam, bijvoorbeeld KPI, Maand, Werkelijk en Norm.',

  'duplicate-period':
    '{period} staat er twee keer met dezelfde cijfers; het is één keer gelezen. Verwijder een van de twee, of corrigeer de kop.',
  'conflicting-values':
    '{metric} heeft twee verschillende waarden voor {period}, hier en in {other}. Geen van beide wordt gebruikt. Laat de juiste staan.',
  'missing-period':
    '{count, plural, one {{from} ontbreekt tussen de perioden en telt als niet gemeten. Voeg de periode toe als er een cijfer is.} other {Er ontbreken # perioden, {from} tot en met {to}; ze tellen als niet gemeten. Voeg ze toe als er cijfers zijn.}}',
  'newest-first':
    'De perioden lopen van nieuw naar oud; voor de beoordeling zijn ze omgekeerd. U hoeft niets te doen.',
  'periods-unsorted':
    'De perioden staan niet op volgorde; voor de beoordeling zijn ze gesorteerd. Controleer of elke kop klopt.',
  'periods-too-far-apart':
    'De perioden lopen van {first} tot {last} met bijna niets ertussen. Er wordt niets beoordeeld. Corrigeer de kop die niet klopt.',
  'other-kind-of-period':
    '“{text}” is van een andere soort ({kind}) dan de andere perioden ({usual}) en is weggelaten. Is het geen totaal, geef het dan een eigen tabel.',
  'year-unlike':
    'Maar een deel van de perioden noemt het jaar, en “{text}” kon niet tussen de andere worden geplaatst; die periode is weggelaten. Zet het jaar in elk opschrift, of in geen enkel.',
  'unreadable-period':
    '“{text}” is niet als periode te lezen; wat erbij hoort is weggelaten. Schrijf het zoals 2024-03, mrt-24 of Q1 2024.',
  'thirds-or-quarters':
    '“{text}” is gelezen als een derde van het jaar, omdat er geen T4 is. Zijn het kwartalen, schrijf dan Q1 of K1.',
  'weeks-of-months':
    'De weken zijn binnen hun maand geteld. De volgorde is gehouden; of er een ontbreekt, is niet te zien.',
  'no-year':
    'De perioden noemen geen jaar; hun volgorde is van het blad overgenomen. Voeg het jaar toe als de tabel er meer dan één beslaat.',

  'not-a-number':
    '{metric}, {period}: “{text}” is geen getal. De waarde telt als ontbrekend. Corrigeer de cel of maak die leeg.',
  'ambiguous-number':
    '{metric}, {period}: “{text}” is op twee manieren te lezen. De waarde telt als ontbrekend. Voer een getal in.',
  'cell-error':
    '{metric}, {period}: de cel toont {text}. De waarde telt als ontbrekend. Corrigeer de formule.',
  'cell-calculating':
    '{metric}, {period}: de cel toont {text}: Excel is nog aan het rekenen. De waarde telt als ontbrekend. Wacht tot het cijfer er staat en beoordeel dan opnieuw.',
  'latest-value-unusable':
    '{metric}: de laatste waarde ({period}) is niet bruikbaar, dus de KPI heeft geen gegevens in plaats van een ouder oordeel. Corrigeer die cel.',
  'footnote-mark':
    '{metric}, {period}: “{text}” heeft een voetnootteken; gelezen is {value}. Kijk na wat de voetnoot zegt.',
  'mixed-scale-values':
    '{metric} mengt twee schalen, {small} naast {large}. Geen van de waarden wordt gebruikt. Schrijf ze allemaal als percentage, of allemaal als gewoon getal.',
  'other-decimal-mark':
    '{metric}, {period}: “{text}” gebruikt een ander decimaalteken dan de rest; gelezen is {value}. Controleer het.',
  'mixed-currencies':
    '{metric} mengt valuta, {one} en {other}. De waarden worden niet met de norm vergeleken. Schrijf alle waarden en de norm in één valuta.',
  'mixed-units':
    '{metric} mengt eenheden van tijd, zoals 0:45 naast 45 of seconden naast minuten. Geen van de waarden wordt gebruikt. Schrijf ze allemaal op dezelfde manier.',
  'zeros-at-end':
    "Vanaf {first} staat er alleen 0 of #DIV/0!, terwijl de KPI's cijfers hadden tot en met {last}. Die perioden zijn gelezen als nog niet gemeten. Maak de cellen leeg; zijn de nullen echt, geef dan zelf de laatste periode op in de leeswijze.",
  'values-without-name':
    'Hier staan cijfers zonder naam van een KPI; ze zijn weggelaten. Geef de KPI een naam, of verwijder de cijfers.',
  'uncalculated-formulas':
    '{count} {count, plural, one {formule van het blad heeft geen berekende waarde en telt} other {formules van het blad hebben geen berekende waarde en tellen}} als leeg. Open de werkmap in Excel, laat Excel rekenen, sla de werkmap op en probeer het opnieuw.',

  'target-zero':
    '{metric}: de norm is 0, wat hier niet klopt; de KPI heeft geen norm. Vul de norm in, of schrijf "≤ 0" als 0 bedoeld is.',
  'unreadable-target':
    '{metric}: de norm “{text}” is niet te lezen; de KPI heeft geen norm. Schrijf die zoals 80%, ≥ 80% of 80–90%.',
  'mixed-scale':
    '{metric}: de norm {written} en de waarden staan op verschillende schalen; de norm is gelezen als {used}. Schrijf beide als percentage, of beide als gewoon getal.',
  'scale-unclear':
    '{metric}: de norm {written} en de waarden (rond {typical}) lijken op verschillende schalen te staan. De KPI heeft geen norm. Schrijf beide als percentage, of beide als gewoon getal.',
  'far-from-target':
    '{metric}: de waarden (rond {typical}) liggen ver van de norm {written}. Controleer of beide in dezelfde eenheid staan en of de norm klopt.',
  'band-upside-down':
    '{metric}: de ondergrens {low} ligt boven de bovengrens {high}; de KPI heeft geen norm. Verwissel of corrigeer ze.',

  'direction-open':
    '{metrics}: nergens staat of hoger of lager beter is, dus er is geen oordeel. Voeg een kolom Richting toe of schrijf de norm met ≥ of ≤.',
  'direction-contradiction':
    '{metric}: de richting zegt {column}, de norm “{target}” zegt {operator}. De KPI heeft geen norm tot een van beide gecorrigeerd is.',
  'direction-needs-band':
    '{metric} moet binnen een bandbreedte blijven, maar de norm “{target}” is geen bandbreedte. De KPI heeft geen norm. Schrijf beide grenzen, bijvoorbeeld 80–90%.',
  'direction-unknown':
    '{metric}: de richting “{text}” wordt niet begrepen en is niet gebruikt. Schrijf hoger, lager of binnen.',
  'direction-unusual':
    '{metric}: het blad zegt {stated}; bij deze KPI is het meestal andersom. Wat het blad zegt, is gebruikt. Controleer het.',

  'category-unknown':
    '{metric}: de categorie “{text}” is geen van de vijf; de KPI wordt getoond maar niet beoordeeld. Schrijf service, kwaliteit, omzet, kosten of tevredenheid als het daar een van is.',
  'category-missing':
    '{metric} heeft geen categorie; de KPI telt mee, de categorie is onbekend. Vul de categorie in.',
  'filled-down':
    'Lege cellen onder “{role}” zijn gelezen als wat erboven staat. U hoeft niets te doen als dat de bedoeling is.',
  'sections-as-vendors':
    "Dezelfde KPI's komen terug onder {count} koppen; elke kop is gelezen als locatie of leverancier. U hoeft niets te doen als dat de bedoeling is.",
  'duplicate-metric':
    '{metric} staat er twee keer, hier en in {other}; beide tellen mee. Verwijder er een, of geef ze verschillende namen.',

  'kind-unknown':
    '“{text}” zegt niet of het werkelijk of norm is; zulke rijen zijn weggelaten. Schrijf Werkelijk of Norm.',
  'total-left-out':
    '“{text}” is een totaal, een gemiddelde of een vergelijking en is buiten de beoordeling gelaten.',
  'shared-targets':
    '“{text}” (rij {line}) staat onder verschillende metrics waar het bij past en is daarom voor geen ervan als norm gebruikt. Gebruik de rij in de leeswijze voor alle, of zet normen in een eigen kolom.',
  'unused-figures':
    '“{text}” ({lineIs, select, row {rij} other {kolom}} {line}) bevat cijfers die niet zijn gebruikt. Zijn het normen of resultaten, zet er dan een kop als Norm of Resultaat boven, of stel het in de leeswijze in.',
  'no-period-named':
    'Er is geen periode genoemd; elk cijfer is als het laatste gelezen, dus er is geen trend. Zet de maand in de kop om hem te volgen.',
  'one-period-named':
    'De periode {period} komt uit de titel of de naam van het blad. Het is de enige hier, dus er is geen trend: daarvoor moeten de perioden naast elkaar in één tabel staan. Een conclusie over alle bladen telt elke KPI in de laatste periode ervan.',
  'target-of-other-span':
    '{metric}: “{text}” ({written}) geldt voor een ander tijdvak dan de cijfers en is daarom niet gebruikt. Zet er de norm voor één periode.',
  'target-span-kept':
    '“{text}” geldt voor een ander tijdvak dan de cijfers. Voor percentages, tijden en scores geldt het toch; aantallen hebben geen norm.',
  'day-or-month':
    'Datums als “{text}” kunnen met de dag of de maand voorop worden gelezen; de {first, select, day {dag} other {maand}} is voorop genomen. Controleer de volgorde of voer ze als datum in.',
  'targets-of-all-units':
    '“{text}” staat tussen de locaties of teams; de cijfers zijn als norm van alle gelezen. Is het er zelf een, zeg dat dan in de leeswijze.',
  'target-concluded':
    '“{text}” is als norm gelezen, omdat de cijfers daarop lijken: één per KPI, in de schaal van de KPI. Noem het Norm om het zeker te maken.',
  'lone-target':
    '“{metric}” heet als een norm, maar geen KPI heet “{name}”; het is als eigen KPI gelezen. Geef beide dezelfde naam, of zet Norm boven de normen.',
  'figure-in-name':
    '“{metric}” bevat “{text}”; dat is niet gebruikt. Is het de norm, zet dan “norm” voor het cijfer of geef de normen een eigen kolom.',
  'target-named-shorter':
    '“{text}” is als norm van {metric} genomen, hoewel het maar een deel van die naam bevat. Geef beide dezelfde naam om het zeker te maken.',
  'targets-in-text':
    '“{text}” lijkt normen te bevatten die niet zijn gebruikt: normen worden uit eigen cellen gelezen. Zet ze in een kolom of naast de namen.',
  'green-differs':
    '{metric}: de norm {target} en de grens voor groen {green} verschillen; de norm is gebruikt. Controleer welke geldt.',
  'two-targets':
    '“{text}” en “{other}” bevatten allebei normen, en die verschillen; waar ze verschillen is geen van beide gebruikt. Houd er één, of kies in de leeswijze welke telt.',
  'target-not-now':
    '{metric}: andere perioden hebben een norm, {period} niet, dus is er geen oordeel. Vul de norm voor {period} in.',
  'mark-left-out': '{metric}, {period}: “{text}” draagt een teken; {value} is gelezen.',
  'category-learned':
    "De categorie “{text}” is als {category} gelezen, omdat de KPI's erin dat meestal zijn. Controleer het.",
  'direction-likely':
    '{metric}: nergens staat wat beter is; bij een norm van {target} is hoger aangenomen. Zet het in een kolom Richting om het zeker te maken.',
  'unsure-table':
    '{range} ({figures} cijfers) kan een tabel zijn, maar het is niet zeker hoe die wordt gelezen; hij is niet beoordeeld. Bevestig de tabel of geef een leeswijze.',
  'unread-figures': '{figures} cijfers in {range} horen bij geen tabel die kon worden gelezen.',
  monitored:
    '{range} bevat gemonitorde transacties ({figures} cellen); dat zijn geen KPI\'s en ze zijn niet beoordeeld als KPI. Nauwkeurigheid in het venster, of de opdracht "copc accuracy", zegt wat ze aantonen.',
  'monitored-incomplete':
    '{count, plural, one {# gemonitorde transactie is} other {# gemonitorde transacties zijn}} van na de rapportageperiode ({periods}): onvolledig, en niet beoordeeld.',
  'monitored-undated':
    '{count, plural, one {# gemonitorde transactie heeft} other {# gemonitorde transacties hebben}} geen leesbare datum en dus geen plaats in een maand van het overzicht. Vul de datum in.',
  'monitored-unit':
    '{count, plural, one {# gemonitorde transactie noemt} other {# gemonitorde transacties noemen}} geen locatie of leverancier en telt daarom in geen KPI daarvan mee. Vul die in.',
  'monitored-asked':
    '{metric} is nog geen KPI van het overzicht: een vraag over een van de attributen is nog open. Beantwoord die bij Nauwkeurigheid.',
  'monitored-differs':
    '{metric}: in {count, plural, one {# periode} other {# perioden}} geven de gemonitorde transacties een ander cijfer, het eerst in {period}: {monitored} in plaats van {figure}. De cijfers van de tabel tellen. Zoek uit wat klopt.',
  'own-results':
    "{range} bevat resultaten van COPC Scorecard ({figures} cijfers); dat zijn geen KPI's en ze zijn niet gelezen.",
  'hidden-lines':
    '{count} verborgen {count, plural, one {rij of kolom van de tabel is} other {rijen of kolommen van de tabel zijn}} toch gelezen. Verwijder wat niet mag meetellen.',
  'reading-outdated':
    'De werkmap bewaarde een leeswijze van dit blad, maar die past niet meer; het blad is opnieuw gelezen. Controleer hoe het gelezen wordt en bewaar dat.',
  'memory-newer':
    'Deze werkmap bevat correcties van een nieuwere versie van dit programma. Die blijven zoals ze zijn en worden hier niet gebruikt, dus een uitkomst kan anders zijn. Werk het programma bij om ze te gebruiken.',
  'said-unused':
    'Voor “{metric}” is handmatig een richting, norm of categorie gegeven, maar het blad heeft die KPI niet meer. Verwijder dat, of geef de KPI de oude naam terug.',
  'rebase-unused':
    'De nieuwe start van “{metric}” in {period}, gezet door {by} op {on}, geldt nergens voor: de KPI of de periode is er niet meer.',
  'note-unused':
    'De notitie bij “{metric}” in {period}, van {by} op {on}, wordt nergens getoond: de KPI of de periode is er niet meer.',
  'override-unused':
    'De status van “{metric}” is op {on} handmatig ingesteld door {by}, maar het blad heeft die KPI niet meer. Verwijder de handmatige status of geef de KPI de oude naam terug.',
  'sheet-not-read':
    'Niet bekeken: blad “{sheet}”, dat niet te lezen was. Gemonitorde transacties daarop tellen hier niet. Beoordeel het apart om te zien waarom.',
  'sheets-not-looked-at':
    'Niet bekeken: {count, plural, one {blad “{sheet}”} other {# bladen, het eerste “{sheet}”}}. Het deelvenster zoekt gemonitorde transacties op hoogstens 12 andere bladen van maximaal 400.000 cellen; alles vernieuwen, of de opdracht “copc score”, bekijkt elk blad.',
  'more-of-these':
    '{count, plural, one {Er is nog # zo’n bevinding.} other {Er zijn nog # van zulke bevindingen.}}',
  'too-large':
    "{metrics} KPI's over {periods} perioden zijn te veel voor één tabel; er wordt niets beoordeeld. Geef een kleiner bereik.",
  'nothing-to-score': 'De tabel heeft geen KPI met een naam en cijfers. Controleer het bereik en de rollen.',
  'reading-does-not-fit':
    'De opgegeven leeswijze past niet op het blad ({path}); er wordt niets beoordeeld. Corrigeer die, of laat het blad opnieuw lezen.',
};

export const findingWords: FindingWordTexts = {
  better: {
    higher: 'hoger is beter',
    lower: 'lager is beter',
    within: 'binnen een bandbreedte',
  },
  onlyPeriod: 'de enige periode',
  kinds: {
    day: 'dag',
    week: 'week',
    month: 'maand',
    quarter: 'kwartaal',
    year: 'jaar',
    half: 'halfjaar',
    tertial: 'tertiaal',
    'fiscal-period': 'periode van het boekjaar',
  },
  roles: {
    name: 'naam',
    category: 'categorie',
    vendor: 'locatie of leverancier',
    direction: 'richting',
    unit: 'eenheid',
    owner: 'verantwoordelijke',
    definition: 'definitie',
  },
};
