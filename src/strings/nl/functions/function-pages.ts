/** The words of the functions' help pages, in Dutch. */
import type { FunctionPageTexts } from '../../en/functions/function-pages';

export const functionPages: FunctionPageTexts = {
  labels: {
    notes: 'Goed om te weten',
    title: 'COPC-functies voor Excel',
    intro:
      "Formules die KPI's van contactcenters beoordelen naar de geschreven regels van COPC Scorecard. Onafhankelijk van COPC Inc.; COPC® is een merk van COPC Inc.",
    all: 'Alle functies',
    function: 'Functie',
    gives: 'Wat u krijgt',
    use: 'Waar het voor is',
    syntax: 'Syntaxis',
    parameters: 'Argumenten',
    argument: 'Naam',
    meaning: 'Betekenis',
    optional: 'mag ontbreken',
    example: 'Voorbeeld',
    formula: 'Formule',
    result: 'Uitkomst',
    moreExamples: 'Meer voorbeelden',
    errors: 'Als er een fout verschijnt',
    error: 'Fout',
    remedy: 'Wat het betekent en wat te doen',
    rule: 'De regel erachter',
    rules: 'Alle beoordelingsregels',
    related: 'Zie ook',
  },
  groups: {
    metric: 'Eén KPI',
    table: "Een tabel met KPI's",
    data: 'Gegevens en nauwkeurigheid',
    flow: 'Werk en voorspelling',
    staffing: 'Bezetting',
    cycle: 'Certificering',
  },
  notes: {
    missing:
      'Lege cellen, "n/a", "-" en #N/A ontbreken: nooit 0, en overgeslagen. Elke andere tekst die geen getal is, is een fout die de plaats noemt.',
    direction:
      'Hoger is beter, tenzij better of de norm iets anders zegt: "<= 30" is lager, "80%-90%" is een bandbreedte. Spreken ze elkaar tegen, dan is dat een fout.',
    categories:
      'Een categorie die de functies niet kennen is een fout, zodat een verschrijving geen KPI uit de score haalt. Schrijf "other" voor eigen categorieën.',
    blanks:
      'Een rij zonder cijfers en zonder norm blijft leeg. In SCORECARD is het aantal keren op rij niet gehaald 0 waar niets gemeten is of geen norm is.',
    zeros:
      'Sommige desktopversies van Excel geven functies een 0 waar een cel leeg is. Schrijf waar dat ertoe doet "n/a" in lege cellen.',
    size: 'Er kunnen hoogstens 5.000.000 cellen tegelijk gegeven worden.',
  },
  errors: {
    badArgument:
      'Een argument bevat iets wat niet bruikbaar is. De melding noemt het argument, de plaats, wat er stond en wat toegestaan is. Corrigeer die cel. Een foutwaarde in een bereik, zoals #DIV/0!, wordt doorgegeven: corrigeer die waar ze ontstaat. #N/A telt als ontbrekend.',
    tooFewPoints:
      'Er zijn minder dan 6 cijfers op rij tot en met het laatste. De melding zegt hoeveel er zijn. Wacht op meer cijfers of vul het gat.',
    nothingMeasured: 'Er is geen enkel cijfer, of minder dan de regel vraagt. Vul de cijfers in.',
    noTarget: 'Er is geen norm voor het laatste cijfer. Vul er een in.',
    twoPoints: 'Er zijn minder dan 2 cijfers. Grenzen hebben er minstens 2 nodig.',
    nothingScored:
      'Geen KPI is te beoordelen: geen enkele heeft zowel een norm als een van de vijf categorieën. Controleer normen en categorieën.',
    nothingToCount: 'Er valt niets te tellen: één kant is helemaal leeg. Controleer de bereiken.',
    neverShown:
      'De nauwkeurigheid ligt niet boven de norm, dus geen enkel aantal transacties zou die aantonen. Verhoog eerst de nauwkeurigheid.',
    noFiniteNumber:
      'Er bestaat geen eindig getal, omdat het totaal om door te delen 0 is. Controleer het bereik met totalen.',
    queue:
      'Het werk houdt meer medewerkers bezig dan er zijn, dus de wachtrij eindigt nooit. Zet meer medewerkers in of controleer de tijden: alle in seconden.',
    notADate: 'De cel bevat geen datum. Vul de certificeringsdatum als datum in.',
  },
  rules: {
    level:
      'Gehaald is gelijk aan of beter dan de norm; precies gelijk is gehaald. Bij een bandbreedte horen de grenzen erbij. Het laatste cijfer beslist; dat het geen gemiddelde is, is onze keuze, en het argument rule kan iets anders vragen.',
    trend:
      'Er zijn minstens 6 cijfers op rij nodig (uit de bronnen). Hoe verbetering herkend wordt, is onze keuze: elk van de laatste cijfers, hoogstens 12, wordt vergeleken met elk later cijfer. Verbetert betekent dat zoveel meer paren beter dan slechter werden dat hoogstens 1 op de 10 volgordes van dezelfde cijfers er zo goed uit zou zien, en dat het gemiddelde van de laatste 3 beter is dan dat van de 3 ervoor. Bij zuivere ruis zegt dit ongeveer 7 van de 100 keer "verbetert". De zwakte: met 6 cijfers wordt een verbetering van een halve standaardafwijking per maand maar in 57% van de gevallen gevonden. De methoden "theil-sen" en "halves" zijn ruimer: die zien ruis de helft van de tijd voor verbetering aan.',
    status:
      'Het eerste dat geldt: geen norm, geen gegevens, gehaald (niveau gehaald), verbetert (niet gehaald, maar de trend verbetert), niet gehaald.',
    misses:
      'Grijp meteen in als een norm niet gehaald wordt, of als drie meetpunten op rij de norm niet halen (uit de bronnen). Escaleren vanaf drie keer op rij niet gehaald, ingrijpen als het laatste cijfer de norm niet haalt, volgen als het die haalt maar de trend ongunstig is, meten als er geen gegevens zijn.',
    gold: 'Minstens 65% van de beoordeelde KPI\'s gehaald, en minstens 75% gehaald of verbeterend (uit de bronnen), exact vergeleken: 13 van 20 is 65%. Beoordeeld worden KPI\'s voor service, kwaliteit, omzet, kosten en tevredenheid met een norm; geen gegevens telt als niet gehaald. Een KPI zonder categorie telt ook mee. Het profiel "base" (50% en 75%) is van ons en niet bevestigd. Dit is geen certificering.',
    limits:
      'Midden: het gemiddelde. Grenzen: het gemiddelde plus en min 2,66 keer de gemiddelde verandering van cijfer tot cijfer, waarbij ongewoon grote veranderingen één keer wegvallen (XmR-kaart). Boven de bovengrens of onder de ondergrens is er iets veranderd.',
    accuracy:
      'Kritische fouttypen: transacties waarop iets van toepassing is en zonder fout, gedeeld door transacties waarop iets van toepassing is. Niet-kritisch: goede attributen gedeeld door toepasselijke. Een fouttype waarop niets van toepassing is, heeft geen nauwkeurigheid, nooit 100%. Samenvoegen telt aantallen op en middelt nooit percentages.',
    cuika:
      'Verzameld: geen gat tot en met de laatste periode. Bruikbaar: getallen als getallen, één schaal, een norm, een bekende richting. Betrouwbaar: niets onmogelijks; verdachte cijfers geven een waarschuwing. Begrepen: er is een verantwoordelijke. Opgevolgd: hier niet gecontroleerd als actie nodig is, omdat het register niet in de formule staat. De vijf namen komen uit de bronnen, de controles zijn van ons.',
    flow: 'Werkvoorraad: begin plus binnengekomen min afgehandeld. Op tijd: afgesloten binnen de limiet, gedeeld door afgesloten plus na de limiet nog open.',
    forecast:
      'Gewogen fout: som van de verschillen zonder teken, gedeeld door de som van de werkelijkheid. Afwijking: hetzelfde met teken. Within: aandeel intervallen dat er niet verder naast zit dan de tolerantie.',
    staffing:
      'Erlang C: gesprekken komen willekeurig binnen, bellers wachten en hangen niet op, alle medewerkers nemen alle gesprekken. Alle tijden in seconden. In te roosteren medewerkers: benodigde gedeeld door 1 min shrinkage, naar boven afgerond.',
    item: 'Het resultaat is het eerste dat geldt: niet van toepassing als alle vier antwoorden dat zijn; voldoet niet als een antwoord over de aanpak deels of nee is; niet beoordeeld als er een leeg is; alleen aanpak als de invoering deels of nee is; anders voldoet. Drie keer “niet van toepassing” over de aanpak voldoet niet: wat niemand beschrijft, kan niet worden ingevoerd.',
    cycle:
      'Certificering wordt elke twee jaar herhaald (uit de bronnen). Een dag die niet bestaat, wordt de laatste van zijn maand.',
  },
};
