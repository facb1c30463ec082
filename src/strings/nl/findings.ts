/** What a reading has to say about the sheet, in Dutch. */
import type { Findings } from '../en/findings';

const better: Readonly<Record<string, string>> = {
  higher: 'hoger is beter',
  lower: 'lager is beter',
  within: 'binnen een band',
};

const kinds: Readonly<Record<string, string>> = {
  day: 'dag',
  week: 'week',
  month: 'maand',
  quarter: 'kwartaal',
  year: 'jaar',
  half: 'halfjaar',
  tertial: 'tertiaal',
  'fiscal-period': 'periode van het boekjaar',
};

const roles: Readonly<Record<string, string>> = {
  name: 'naam',
  category: 'categorie',
  vendor: 'leverancier',
  direction: 'richting',
  unit: 'eenheid',
  owner: 'eigenaar',
  definition: 'definitie',
};

const said = (value: string | number | undefined): string => better[String(value)] ?? String(value);
const kind = (value: string | number | undefined): string => kinds[String(value)] ?? String(value);
const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const findings: Findings = {
  'empty-sheet': () => 'Het blad is leeg.',
  'no-period-line': () =>
    'Er is geen rij met perioden (jan-24, 2024-01, K1 2024 …) boven getallen gevonden. Controleer of elke periode in een eigen cel boven haar cijfers staat.',
  'no-period-column': () =>
    'Er is geen kolom met perioden naast kolommen met getallen gevonden. Controleer of elke periode in een eigen cel naast haar cijfers staat.',
  'no-list-header': () =>
    'Er is geen lijst met een kolom voor metriek, periode en waarde gevonden. Geef de kolommen een naam, bijvoorbeeld Metriek, Maand, Werkelijk en Norm.',
  'repeated-periods': () =>
    'Dezelfde perioden komen steeds terug, zoals in een lijst van meerdere locaties, maar geen kolom zegt welke metriek elke rij meet. Voeg er een toe, of geef de leeswijze zelf op.',

  'duplicate-period': (d) =>
    `${d.period} staat er twee keer met dezelfde cijfers; het is één keer gelezen. Verwijder een van de twee, of verbeter het opschrift.`,
  'conflicting-values': (d) =>
    `${d.metric} heeft twee verschillende waarden voor ${d.period}, hier en in ${d.other}. Geen van beide wordt gebruikt. Laat de juiste staan.`,
  'missing-period': (d) =>
    d.count === 1
      ? `${d.from} ontbreekt tussen de perioden en telt als niet gemeten. Voeg de periode toe als er een cijfer is.`
      : `Er ontbreken ${d.count} perioden, ${d.from} tot en met ${d.to}; ze tellen als niet gemeten. Voeg ze toe als er cijfers zijn.`,
  'newest-first': () =>
    'De perioden lopen van nieuw naar oud; voor de beoordeling zijn ze omgekeerd. U hoeft niets te doen.',
  'periods-unsorted': () =>
    'De perioden staan niet op volgorde; voor de beoordeling zijn ze gesorteerd. Controleer of elk opschrift klopt.',
  'periods-too-far-apart': (d) =>
    `De perioden lopen van ${d.first} tot ${d.last} met bijna niets ertussen. Er wordt niets beoordeeld. Verbeter het opschrift dat niet klopt.`,
  'other-kind-of-period': (d) =>
    `"${d.text}" is van een andere soort (${kind(d.kind)}) dan de andere perioden (${kind(d.usual)}) en is weggelaten. Is het geen totaal, geef het dan een eigen tabel.`,
  'unreadable-period': (d) =>
    `"${d.text}" is niet als periode te lezen; wat erbij hoort is weggelaten. Schrijf het zoals 2024-03, mrt-24 of K1 2024.`,
  'no-year': () =>
    'De perioden noemen geen jaar; hun volgorde is van het blad overgenomen. Voeg het jaar toe als de tabel er meer dan één beslaat.',

  'not-a-number': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" is geen getal. De waarde telt als ontbrekend. Verbeter de cel of maak haar leeg.`,
  'ambiguous-number': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" is op twee manieren te lezen. De waarde telt als ontbrekend. Voer haar in als getal.`,
  'cell-error': (d) =>
    `${d.metric}, ${d.period}: de cel toont ${d.text}. De waarde telt als ontbrekend. Verbeter de formule.`,
  'latest-value-unusable': (d) =>
    `${d.metric}: de laatste waarde (${d.period}) is niet bruikbaar, dus de metriek heeft geen gegevens in plaats van een ouder oordeel. Verbeter die cel.`,
  'footnote-mark': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" heeft een voetnootteken; gelezen is ${d.value}. Kijk na wat de voetnoot zegt.`,
  'mixed-scale-values': (d) =>
    `${d.metric} mengt twee schalen, ${d.small} naast ${d.large}. Geen van de waarden wordt gebruikt. Schrijf ze allemaal als percentage, of allemaal als gewoon getal.`,
  'other-decimal-mark': (d) =>
    `${d.metric}, ${d.period}: "${d.text}" gebruikt een ander decimaalteken dan de rest; gelezen is ${d.value}. Controleer het.`,
  'mixed-currencies': (d) =>
    `${d.metric} mengt valuta, ${d.one} en ${d.other}. De waarden worden niet met de norm vergeleken. Schrijf alle waarden en de norm in één valuta.`,
  'mixed-units': (d) =>
    `${d.metric} mengt eenheden van tijd, zoals 0:45 naast 45 of seconden naast minuten. Geen van de waarden wordt gebruikt. Schrijf ze allemaal op dezelfde manier.`,
  'zeros-at-end': (d) =>
    `Vanaf ${d.first} staat er alleen 0 of #DIV/0!, terwijl de metrieken cijfers hadden tot en met ${d.last}. Die perioden zijn gelezen als nog niet gemeten. Maak de cellen leeg; zijn de nullen echt, geef dan zelf de laatste periode op in de leeswijze.`,
  'values-without-name': () =>
    'Hier staan cijfers zonder naam van een metriek; ze zijn weggelaten. Geef de metriek een naam, of verwijder de cijfers.',
  'uncalculated-formulas': (d) =>
    `${d.count} ${d.count === 1 ? 'formule van het blad heeft geen berekende waarde en telt' : 'formules van het blad hebben geen berekende waarde en tellen'} als leeg. Open de werkmap in Excel, laat Excel rekenen, sla haar op en probeer het opnieuw.`,

  'target-zero': (d) =>
    `${d.metric}: de norm is 0, wat hier geen zin heeft; de metriek heeft geen norm. Vul de norm in, of schrijf "≤ 0" als 0 bedoeld is.`,
  'unreadable-target': (d) =>
    `${d.metric}: de norm "${d.text}" is niet te lezen; de metriek heeft geen norm. Schrijf die zoals 80%, ≥ 80% of 80–90%.`,
  'mixed-scale': (d) =>
    `${d.metric}: de norm ${d.written} en de waarden staan op verschillende schalen; de norm is gelezen als ${d.used}. Schrijf beide als percentage, of beide als gewoon getal.`,
  'scale-unclear': (d) =>
    `${d.metric}: de norm ${d.written} en de waarden (rond ${d.typical}) lijken op verschillende schalen te staan. De metriek heeft geen norm. Schrijf beide als percentage, of beide als gewoon getal.`,
  'far-from-target': (d) =>
    `${d.metric}: de waarden (rond ${d.typical}) liggen ver van de norm ${d.written}. Controleer of beide in dezelfde eenheid staan en of de norm klopt.`,
  'band-upside-down': (d) =>
    `${d.metric}: de ondergrens ${d.low} ligt boven de bovengrens ${d.high}; de metriek heeft geen norm. Verwissel of verbeter ze.`,
  'conflicting-targets': (d) =>
    `${d.metric} heeft twee verschillende normen voor ${d.period}, hier en in ${d.other}. Geen van beide wordt gebruikt. Laat de juiste staan.`,

  'direction-assumed': (d) =>
    `${d.metric}: niets zegt of hoger of lager beter is; hoger is aangenomen. Voeg een kolom Richting toe, of schrijf de norm met ≥ of ≤.`,
  'direction-contradiction': (d) =>
    `${d.metric}: de richting zegt ${said(d.column)}, de norm "${d.target}" zegt ${said(d.operator)}. De metriek heeft geen norm tot een van beide verbeterd is.`,
  'direction-needs-band': (d) =>
    `${d.metric} moet binnen een band blijven, maar de norm "${d.target}" is geen band. De metriek heeft geen norm. Schrijf beide grenzen, bijvoorbeeld 80–90%.`,
  'direction-unknown': (d) =>
    `${d.metric}: de richting "${d.text}" wordt niet begrepen en is overgeslagen. Schrijf hoger, lager of binnen.`,
  'direction-unusual': (d) =>
    `${d.metric}: het blad zegt ${said(d.stated)}; bij deze metriek is het meestal andersom. Wat het blad zegt, is gebruikt. Controleer het.`,

  'category-unknown': (d) =>
    `${d.metric}: de categorie "${d.text}" is geen van de vijf; de metriek wordt getoond maar niet beoordeeld. Schrijf service, kwaliteit, opbrengst, kosten of tevredenheid als het daar een van is.`,
  'category-missing': (d) =>
    `${d.metric} heeft geen categorie; de metriek wordt getoond maar niet beoordeeld. Vul de categorie in.`,
  'filled-down': (d) =>
    `Lege cellen van ${role(d.role)} zijn gelezen als wat erboven staat. U hoeft niets te doen als dat de bedoeling is.`,
  'sections-as-vendors': (d) =>
    `Dezelfde metrieken komen terug onder ${d.count} koppen; elke kop is gelezen als locatie of leverancier. U hoeft niets te doen als dat de bedoeling is.`,
  'duplicate-metric': (d) =>
    `${d.metric} staat er twee keer, hier en in ${d.other}; beide tellen mee. Verwijder er een, of geef ze verschillende namen.`,
  'changing-attribute': (d) =>
    `${d.metric}: ${role(d.role)} "${d.text}" verschilt van "${d.first}" erboven; "${d.first}" is gebruikt. Maak ze gelijk.`,

  'kind-unknown': (d) =>
    `"${d.text}" zegt niet of het werkelijk of norm is; zulke rijen zijn weggelaten. Schrijf Werkelijk of Norm.`,
  'not-a-metric': (d) =>
    `"${d.text}" is weggelaten: het benoemt of nummert de regels, of de plaats ervan is niet duidelijk. Geef het een rol als het een metriek is.`,
  'total-left-out': (d) =>
    `"${d.text}" is een totaal, een gemiddelde of een vergelijking en is buiten de beoordeling gelaten.`,
  'unused-figures': (d) =>
    `“${d.text}” (${d.line}) bevat cijfers die niet zijn gebruikt. Zijn het normen of resultaten, zet er dan een kop als Norm of Resultaat boven, of stel het in de leeswijze in.`,
  'no-period-named': () =>
    'Er is geen periode genoemd; elk cijfer is als het laatste gelezen, dus er is geen trend. Zet de maand in de kop om hem te volgen.',
  'target-of-other-span': (d) =>
    `${d.metric}: “${d.text}” (${d.written}) geldt voor een ander tijdvak dan de cijfers en is daarom niet gebruikt. Zet er de norm voor één periode.`,
  'target-span-kept': (d) =>
    `“${d.text}” geldt voor een ander tijdvak dan de cijfers. Voor percentages, tijden en scores geldt het toch; aantallen hebben geen norm.`,
  'day-or-month': (d) =>
    `Datums als “${d.text}” kunnen met de dag of de maand voorop worden gelezen; de ${d.first === 'day' ? 'dag' : 'maand'} is voorop genomen. Controleer de volgorde of voer ze als datum in.`,
  'target-concluded': (d) =>
    `“${d.text}” is als norm gelezen, omdat de cijfers daarop lijken: één per KPI, in de schaal van de KPI. Noem het Norm om het zeker te maken.`,
  'two-targets': (d) =>
    `“${d.text}” en “${d.other}” bevatten allebei normen, en die verschillen; waar ze verschillen is geen van beide gebruikt. Houd er één, of kies in de leeswijze welke telt.`,
  'weekday-grid': () =>
    'Er staan weekdagen naast weken: zonder datums worden dagen niet tot een reeks samengevoegd. Zet de datum bij elke dag, of één cijfer per week.',
  'mark-left-out': (d) =>
    `${d.metric}, ${d.period}: “${d.text}” draagt een teken; ${d.value} is gelezen.`,
  'category-learned': (d) =>
    `De categorie “${d.text}” is als ${d.category} gelezen, omdat haar KPI's dat meestal zijn. Controleer het.`,
  'direction-likely': (d) =>
    `${d.metric}: nergens staat wat beter is; bij een norm van ${d.target} is hoger aangenomen. Zet het in een kolom Richting om het zeker te maken.`,
  'unsure-table': (d) =>
    `${d.range} (${d.figures} cijfers) kan een tabel zijn, maar het is niet zeker hoe die wordt gelezen; hij is niet beoordeeld. Bevestig de tabel of geef een leeswijze.`,
  'unread-figures': (d) =>
    `${d.figures} cijfers in ${d.range} horen bij geen tabel die kon worden gelezen.`,
  'hidden-lines': (d) =>
    `${d.count} verborgen ${d.count === 1 ? 'rij of kolom van de tabel is' : 'rijen of kolommen van de tabel zijn'} toch gelezen. Verwijder wat niet mag meetellen.`,
  'override-unused': (d) =>
    `De status van "${d.metric}" is op ${d.on} met de hand gezet door ${d.by}, maar het blad heeft die metriek niet meer. Neem dat terug of geef de metriek haar oude naam.`,
  'more-of-these': (d) =>
    d.count === 1
      ? `Er is nog ${d.count} bevinding van deze soort (${d.code}).`
      : `Er zijn nog ${d.count} bevindingen van deze soort (${d.code}).`,
  'too-large': (d) =>
    `${d.metrics} metrieken over ${d.periods} perioden zijn te veel voor één tabel; er wordt niets beoordeeld. Geef een kleiner bereik.`,
  'nothing-to-score': () =>
    'De tabel heeft geen metriek met een naam en cijfers. Controleer het bereik en de rollen.',
  'reading-does-not-fit': (d) =>
    `De opgegeven leeswijze past niet op het blad (${d.path}); er wordt niets beoordeeld. Verbeter haar, of laat het blad opnieuw lezen.`,
};
