/** What the COPC functions say about themselves, in Dutch. */
import type { FunctionTexts } from '../../en/functions/functions';

export const functions: FunctionTexts = {
  parameters: {
    values: 'De cijfers van één KPI, oudste eerst: één rij of één kolom.',
    target: 'Een getal, "≥ 80%", "<= 30" of "80%-90%"; één norm voor alle perioden of één per periode.',
    better: '"higher" (standaard), "lower" of "within"; ook 1 / -1, "up" / "down", "↑" / "↓".',
    trendBetter: '"higher" (standaard) of "lower"; ook 1 / -1, "up" / "down", "↑" / "↓".',
    rule: '"latest" (standaard), "mean 3" voor het gemiddelde van de laatste 3, of "4 of 6": 4 van de laatste 6 gehaald.',
    periods: 'Hoeveel van de laatste punten meetellen, 6 of meer; 12 als het ontbreekt.',
    method: '"mann-kendall" (standaard), "theil-sen" of "halves".',
    language: 'Taal van het antwoord: "en" (standaard), "es", "nl", "zh" of "nb".',
    table: "De cijfers van meer KPI's: één KPI per rij, één periode per kolom, oudste eerst.",
    targets: 'Eén kolom met een norm per KPI, één norm voor alle, of één per cijfer van de tabel.',
    betters: 'Eén kolom met "higher", "lower" of "within" per KPI, of één voor alle; standaard "higher".',
    categories:
      'Eén kolom: service, quality, revenue, cost, satisfaction (ook in het Nederlands); andere tellen niet mee.',
    profile: '"gold" (standaard: 65% en 75%), "base" (50% en 75%) of eigen drempels zoals "50/75".',
    owners: 'Eén kolom met de verantwoordelijke voor elke KPI, of één voor alle.',
    headers: 'TRUE: titels boven de kolommen, in de taal van het antwoord. FALSE als u niets opgeeft.',
    results: 'Beoordeelde transacties: één per rij, één attribuut per kolom: pass, fail of n/a (1, 0, leeg).',
    families: 'Eén rij met het fouttype van elke kolom: customer, business, compliance, non-critical.',
    family: 'Het fouttype dat telt: "customer" (standaard), "business", "compliance" of "non-critical".',
    passed: 'Hoeveel er goed waren.',
    total: 'Van hoeveel.',
    accuracy: 'De gemeten nauwkeurigheid, zoals 95%.',
    accuracyTarget: 'De nauwkeurigheid die gehaald moet worden, zoals 90%.',
    confidence: 'Betrouwbaarheid van het interval; 95% als het ontbreekt.',
    numerators: 'Wat geteld wordt, zoals tijdig beantwoorde gesprekken, per eenheid of periode.',
    denominators: 'Van hoeveel, zoals aangeboden gesprekken; in dezelfde vorm.',
    opened: 'Wanneer elk item binnenkwam, als datum en tijd van Excel: één rij of één kolom.',
    closed: 'Wanneer elk item is afgesloten, leeg zolang het openstaat; in dezelfde vorm.',
    limit: 'De toegestane tijd, in dagen: 1 is een dag, 1/24 een uur.',
    asof: 'Het moment waarop gemeten wordt; standaard de laatste tijd in de lijst.',
    start: 'De werkvoorraad vóór de eerste periode.',
    received: 'Binnengekomen items per periode: één rij of één kolom.',
    done: 'Afgehandelde items per periode; in dezelfde vorm.',
    forecast: 'De voorspelling per interval of dag.',
    actual: 'Wat er werkelijk kwam; in dezelfde vorm.',
    measure:
      '"wape" (standaard: gemiddelde fout), "bias" (te hoog of te laag) of "within" (aandeel dichtbij genoeg).',
    tolerance: 'Voor "within": hoe ver ernaast nog goed is, als deel van de werkelijkheid; standaard 10%.',
    calls: 'Aangeboden gesprekken in het interval.',
    interval: 'Duur van het interval in seconden: 1800 voor een half uur.',
    aht: 'Gemiddelde afhandeltijd (AHT) in seconden.',
    callsEach:
      'Aangeboden gesprekken per interval: één rij of één kolom; 0 als er geen zijn, leeg om over te slaan.',
    ahtEach: 'Gemiddelde afhandeltijd (AHT) in seconden: één voor alle intervallen of één per interval.',
    agents: 'Medewerkers die gesprekken aannemen, een geheel getal.',
    serviceTarget: 'Aandeel gesprekken dat op tijd beantwoord moet worden, zoals 80%.',
    threshold: 'Seconden waarbinnen een gesprek beantwoord moet zijn.',
    shrinkage:
      'Deel van de betaalde tijd zonder gesprekken (pauzes, training, verzuim), zoals 30%; standaard 0.',
    maxoccupancy: 'De hoogste bezettingsgraad van medewerkers, zoals 85%; zonder grens als het ontbreekt.',
    certified: 'Datum van certificering.',
    keyElements: 'De aanpak heeft zijn hoofdelementen: ja, deels, nee of niet van toepassing.',
    structured: 'De aanpak is gestructureerd.',
    factBased: 'De aanpak berust op feiten.',
    deployed: 'De invoering is breed genoeg.',
    cell: 'Een lege cel.',
  },
  choices: {
    method: {
      'mann-kendall': "Noemt zuivere ruis zo'n 7 van de 100 keer verbetering; de standaard.",
      'theil-sen': 'Ruim: alleen de mediane helling beslist. De helft van zuivere ruis slaagt.',
      halves:
        'Ruim: het gemiddelde van de laatste 3 tegen dat van de 3 ervoor. De helft van zuivere ruis slaagt.',
    },
    measure: {
      wape: 'De som van de fouten gedeeld door de som van wat er kwam; de standaard.',
      bias: 'Positief: te hoog voorspeld. Negatief: te laag.',
      within: 'Aandeel intervallen dat dichtbij genoeg was.',
    },
    family: {
      customer: 'Fouten die de klant schaden; de standaard.',
      business: 'Fouten die het bedrijf geld kosten.',
      compliance: 'Fouten tegen wet of regelgeving.',
      'non-critical': 'Fouten die niemand schaden; ze tellen één voor één.',
    },
  },
  list: {
    LEVELOK: {
      gives: 'TRUE als de KPI zijn norm haalt, FALSE als dat niet zo is.',
      use: 'Het niveau van één KPI: is het laatste cijfer gelijk aan of beter dan de norm? Precies op de norm is gehaald. Met een regel vraagt u het gemiddelde van de laatste cijfers, of dat de norm in een deel ervan gehaald is.',
    },
    TRENDOK: {
      gives: 'TRUE als de KPI duidelijk verbetert, FALSE als dat niet zo is. Heeft 6 cijfers op rij nodig.',
      use: 'De trend van één KPI als TRUE of FALSE, voor voorwaarden en tellingen. FALSE betekent "geen duidelijke verbetering", en dat is iets anders dan verslechtering: TREND maakt dat onderscheid.',
    },
    TREND: {
      gives:
        'De trend van de KPI in woorden: verbetert, geen duidelijke trend, ongunstig of te weinig punten.',
      use: 'De trend van één KPI in woorden. Een ongunstige trend laat zien dat een aanpak beheersing nodig heeft, ook als de norm nog gehaald wordt.',
    },
    TRENDSLOPE: {
      gives: 'Hoeveel de KPI doorgaans van periode tot periode verandert, in zijn eigen eenheid.',
      use: 'De grootte van de verandering, naast het oordeel van TREND. Het is de mediaan van de hellingen tussen alle paren cijfers, zodat één vreemde maand de uitkomst niet buigt. Een helling alleen is geen trend: ruis heeft er ook een.',
    },
    STATUS: {
      gives: 'De status van de KPI: gehaald, verbetert, niet gehaald, geen gegevens of geen norm.',
      use: 'Niveau en trend in één woord: gehaald als de norm gehaald is, verbetert als die niet gehaald is maar de trend duidelijk verbetert. Dit zijn de statussen die Gold telt.',
    },
    GAP: {
      gives:
        'Hoe ver het laatste cijfer van de norm ligt: positief is beter dan de norm, negatief is slechter.',
      use: 'Om een lijst te sorteren op wat het eerst aandacht vraagt. Welke richting de KPI ook heeft, bij een negatief verschil is de norm niet gehaald. Binnen een bandbreedte is het verschil 0.',
    },
    STREAK: {
      gives:
        'Hoeveel gemeten cijfers op rij, tot en met het laatste, hun norm niet haalden; 0 als het laatste de norm haalt.',
      use: 'Drie keer op rij niet gehaald vraagt om escalatie. Een periode zonder cijfer wordt overgeslagen: niet meten is geen herstel.',
    },
    ACTION: {
      gives: 'Waar de KPI om vraagt: geen actie, volgen, ingrijpen, escaleren of meten.',
      use: 'De volgende stap. Ingrijpen en escaleren vragen om een regel in het actieregister: verbeterplan, verantwoordelijke, verwacht eindresultaat en einddatum.',
    },
    EXPLAIN: {
      gives:
        'Eén gewone alinea met de cijfers achter de status: norm, verschil, keren niet gehaald, trend en actie.',
      use: 'Als iemand vraagt "waarom?". De alinea noemt de cijfers waarop het oordeel rust. Is de norm als percentage geschreven, zoals "≥ 80%", en liggen alle cijfers tussen 0 en 1, dan staan de cijfers er als percentages; anders als gewone getallen.',
    },
    SCORECARD: {
      gives:
        'Eén rij per KPI: status, norm gehaald, trend, verschil, op rij niet gehaald, actie, punten in de trend.',
      use: 'Een heel blad in één formule, sneller dan een formule per cel. Een KPI zonder cijfer voor de laatste periode van de tabel heeft geen gegevens. Een KPI zonder cijfer en norm blijft leeg.',
    },
    GOLDSCORE: {
      gives: 'Hoe dicht de tabel bij Gold is, van 0 tot 1; alleen 1 is Gold.',
      use: 'Eén cijfer om in de tijd te volgen: het kleinste van de twee aandelen, gemeten aan zijn drempel.',
    },
    GOLDOK: {
      gives: "TRUE als beide drempels bereikt zijn: KPI's gehaald, en KPI's gehaald of verbeterend.",
      use: 'Het oordeel over de tabel als geheel. Wat niet gemeten is, telt als niet bereikt.',
    },
    GOLDDETAIL: {
      gives:
        'Tien regels: beide aandelen met drempel, bereikt en hoeveel er nog nodig zijn, dan beoordeeld en niet meegeteld.',
      use: "Waar de tabel staat en wat er ontbreekt. Ook staat er hoeveel KPI's niet zijn meegeteld, omdat ze geen norm hebben of tot geen van de vijf categorieën behoren. Altijd tien rijen met label en cijfer, zodat u naar losse cellen kunt verwijzen.",
    },
    LIMITS: {
      gives: 'Ondergrens, midden en bovengrens waarbinnen de KPI vanzelf schommelt.',
      use: 'Voor een regelkaart, of om te zien of een verandering meer is dan het gewone op en neer. Met minder dan 12 cijfers zijn de grenzen voorlopig.',
    },
    ASSURANCE: {
      gives: 'Of het proces, als er niets verandert, de norm zal halen: steeds, wisselend, of steeds niet.',
      use: 'Kijkt vooruit waar STATUS terugkijkt. "Wisselend" zegt dat een goede maand geluk is: alleen een ander proces helpt.',
    },
    ERRORACCURACY: {
      gives:
        'Aandeel beoordeelde transacties zonder fout van dit type, zoals nauwkeurigheid op klantkritische fouten.',
      use: 'Nauwkeurigheid uit kwaliteitsmonitoring. Eén kritische fout keurt de hele transactie af, één keer. Niet-kritische attributen tellen afzonderlijk. Middel nooit percentages van teams: geef alle transacties tegelijk, of tel aantallen op met ROLLUP.',
    },
    ACCURACYLOW: {
      gives: 'De onderkant van de nauwkeurigheid die een steekproef aantoont (Wilson-interval).',
      use: 'Een norm is pas aangetoond als deze onderkant die haalt. 95 van 100 is 95%, maar toont niet meer dan 89% aan.',
    },
    SAMPLENEEDED: {
      gives: 'Hoeveel transacties zouden aantonen dat de nauwkeurigheid de norm haalt, als die zo blijft.',
      use: 'Voordat u een steekproef trekt, of als ACCURACYLOW onder de norm ligt terwijl de nauwkeurigheid die haalt. Het is een schatting, want de volgende steekproef heeft niet dezelfde nauwkeurigheid, en geldt voor willekeurig gekozen transacties. Een nauwkeurigheid die niet boven de norm ligt, wordt nooit aangetoond.',
    },
    CUIKA: {
      gives:
        'Zijn de gegevens te vertrouwen? Eén rij per KPI: verzameld, bruikbaar, betrouwbaar, begrepen, opgevolgd.',
      use: 'Vijf controles, elk pass, warn, fail of not checked. Ze veranderen nooit een status; ze zeggen in hoeverre u die kunt vertrouwen.',
    },
    ROLLUP: {
      gives:
        'Eén aandeel voor meer eenheden of perioden: de som van de tellingen gedeeld door de som van de totalen.',
      use: 'De juiste manier om percentages van teams, locaties of maanden samen te nemen. Een gemiddelde van percentages geeft tien gesprekken het gewicht van tienduizend. Onvolledige paren tellen niet mee.',
    },
    ONTIME: {
      gives: 'Aandeel e-mails, chats of zaken dat binnen de tijdslimiet is afgesloten.',
      use: 'Op tijd afgesloten, gedeeld door alles wat afgesloten is plus wat na de limiet nog openstaat. Wat openstaat en nog tijd heeft, telt nergens. Zonder asof geldt de laatste tijd in de lijst als nu; geef asof als de lijst nog groeit.',
    },
    BACKLOG: {
      gives: 'De werkvoorraad aan het eind van elke periode: begin plus binnengekomen min afgehandeld.',
      use: 'Hoeveel werk er wacht. Vanaf de eerste periode waarin een telling ontbreekt is de werkvoorraad onbekend en blijft de cel leeg.',
    },
    FORECASTACCURACY: {
      gives:
        'Hoe ver de voorspelling ernaast zat: gewogen fout, afwijking, of aandeel intervallen dichtbij genoeg.',
      use: 'Een gewogen fout van 10% zegt dat een tiende van het volume verkeerd voorspeld is. Een positieve afwijking zegt dat de voorspellingen te hoog zijn. Onvolledige intervallen tellen niet mee.',
    },
    AGENTS: {
      gives: 'Het kleinste aantal medewerkers dat het serviceniveau haalt.',
      use: 'Medewerkers om in te roosteren voor een interval, met shrinkage erbij als u die geeft. Er wordt aangenomen dat bellers wachten en niet ophangen, dus de uitkomst is aan de veilige kant.',
    },
    SERVICELEVEL: {
      gives: 'Aandeel gesprekken dat met dit aantal medewerkers binnen de drempel beantwoord wordt.',
      use: 'Wat u van een rooster kunt verwachten. Houdt het werk alle medewerkers bezig, dan eindigt de wachtrij nooit en is er geen getal.',
    },
    ASA: {
      gives: 'Gemiddelde wachttijd (ASA) in seconden met dit aantal medewerkers.',
      use: 'De gemiddelde wachttijd over alle gesprekken, ook die meteen beantwoord worden.',
    },
    OCCUPANCY: {
      gives: 'Deel van hun tijd dat medewerkers met gesprekken bezig zijn.',
      use: 'Lang boven 85% tot 90% put mensen uit; een lage bezettingsgraad is de prijs van een klein team met een korte wachttijd.',
    },
    STAFFPLAN: {
      gives:
        'Eén rij per interval: medewerkers, in te roosteren medewerkers, serviceniveau, gemiddelde wachttijd, bezettingsgraad.',
      use: 'De bezetting van een dag in één formule: een kolom voorspelde gesprekken erin, vijf kolommen eruit. Serviceniveau, wachttijd en bezettingsgraad gelden voor de medewerkers aan de telefoon; het rooster telt de shrinkage erbij. De formule gaat ervan uit dat bellers wachten en niet ophangen, dus zit u aan de veilige kant.',
    },
    NEXTAUDIT: {
      gives:
        'De datum van de volgende certificeringsaudit: twee jaar na certificering. Geef de cel een datumnotatie.',
      use: 'Voor de kalender van de certificeringscyclus. 29 februari wordt 28 februari.',
    },
    ITEMRESULT: {
      gives:
        'Het resultaat van een onderdeel uit zijn vier antwoorden: Voldoet, Alleen aanpak, Voldoet niet, Niet beoordeeld of Niet van toepassing.',
      use: 'Voor een lijst van werkwijzen en hun invoering. Alles wat geen volledig ja over de aanpak is, voldoet niet; een aanpak die maar deels is ingevoerd, is “alleen aanpak”. Een leeg antwoord is niet beoordeeld, nooit een nee.',
    },
    PROBE: {
      gives: 'Wat een lege cel wordt in deze versie van Excel. Voor de zelftest van de invoegtoepassing.',
      use: 'Sommige versies geven functies een 0 waar een cel leeg is. De zelftest van het deelvenster zoekt dat met deze functie uit.',
    },
  },
};
