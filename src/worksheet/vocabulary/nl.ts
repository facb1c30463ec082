/** Dutch words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, LabelWords, MarkWords, MetricNames, NameWords, PeriodWords } from './types';

export const nlCells: CellWords = {
  better: {
    higher: `
      hoger, hoog, hoge, omhoog, meer, stijgen, stijgend, stijging, maximaliseren, groter, toename,
      verhogen, oplopend, zo hoog mogelijk, stijgende lijn, positief`,
    lower: `
      lager, laag, lage, omlaag, minder, dalen, dalend, daling, minimaliseren, kleiner, afname, verlagen,
      aflopend, zo laag mogelijk, dalende lijn, negatief`,
    within: `
      binnen, tussen, bandbreedte, bereik, binnen marge, binnen norm, rond norm, gelijk aan norm`,
    fillers: `
      is, beter, best, goed, hoe, de, het, des, te, naar, moet, als`,
  },
  categories: {
    service: `
      service, dienstverlening, snelheid, bereikbaarheid, servicelevel, servicegraad, tijdigheid,
      responssnelheid, telefonie`,
    quality: 'kwaliteit, nauwkeurigheid, juistheid, oplossing',
    revenue: 'omzet, opbrengst, opbrengsten, verkoop, inkomsten, incasso, sales',
    cost: `
      kosten, kost, efficiëntie, efficiency, doelmatigheid, kostprijs, financiën, productiviteit`,
    satisfaction: `
      tevredenheid, klanttevredenheid, opdrachtgeverstevredenheid, opdrachtgevertevredenheid,
      klantbeleving, gebruikerstevredenheid, eindgebruikerstevredenheid, klantervaring, klantoordeel`,
    other: `
      overig, overige, anders, mensen, personeel, medewerkers, medewerker, medewerkertevredenheid, volume,
      volumes, proces, processen, veiligheid, opleiding, training, planning, leiderschap, algemeen,
      systemen, hr, wfm`,
  },
  missing: `
    n.v.t., nvt, n.b., nb, n.a., geen data, geen gegevens, niet beschikbaar, niet van toepassing,
    onbekend, niet gemeten, ontbreekt, leeg, g.g., n.n.b., geen meting, pm, p.m., niet bekend,
    geen enquêtes, geen respons, niet geregistreerd, vlt`,
  awaited: 'volgt, ntb, n.t.b., nog te bepalen, nog niet bekend',
  atLeast: `
      minimaal, minstens, ten minste, tenminste, minimum, min, min., niet minder dan, meer dan, groter dan,
      groter dan of gelijk aan, hoger dan, boven, vanaf, of meer, of hoger, en hoger, niet lager dan,
      niet onder`,
  atMost: `
      maximaal, hoogstens, ten hoogste, maximum, max, max., hooguit, niet meer dan, minder dan, kleiner dan,
      kleiner dan of gelijk aan, lager dan, onder, tot maximaal, of minder, of lager, en lager,
      niet hoger dan, niet boven, uiterlijk, mag niet hoger zijn dan`,
  bandBetween: 'tot, en, t/m, tot en met',
  bandBefore: 'tussen, van, binnen',
  timeLimit: 'binnen, in',
  timeUnits: {
    s: 's, sec, seconde, seconden',
    min: 'm, min, minuut, minuten',
    h: 'u, uur, uren',
    d: 'd, dag, dagen, werkdag, werkdagen',
  },
  outcomes: {
    pass: 'ja, j, goed, voldoende, correct, geslaagd, juist, waar, akkoord, ok',
    fail: 'nee, n, fout, onvoldoende, incorrect, gezakt, onjuist, onwaar, afgekeurd, niet akkoord',
    'not-applicable': 'niet van toepassing, n.v.t., nvt, niet beoordeeld',
  },
  answers: { partly: 'deels, gedeeltelijk, ten dele', open: 'niet beoordeeld, nog niet' },
  families: {
    customer: `
      klant, klantkritisch, kritisch voor de klant, eindgebruiker, klantkritiek, kritiek voor de klant`,
    business: 'bedrijf, bedrijfskritisch, bedrijfskritiek, kritisch voor het bedrijf, organisatie',
    compliance: 'compliance, compliancekritisch, wettelijk, naleving, regelgeving',
    'non-critical': 'niet-kritisch, niet kritiek, niet kritisch, ondergeschikt',
  },
};

/** What headers and labels say. A word stands under one meaning; whole labels first. */
export const nlLabels: LabelWords = {
  // What figures are.
  actual: `
      werkelijk, werkelijke waarde, werkelijke score, waarde, waarden, resultaat, resultaten, realisatie,
      gerealiseerd, score, prestatie, gemeten, gemeten waarde, behaald, behaalde score, behaald resultaat,
      huidige stand, huidige waarde, huidig, uitkomst, laatste stand, stand, actueel, meetwaarde,
      meetresultaat, gehaald, gerealiseerde waarde, deze maand, werkelijk resultaat, feitelijk, actual,
      eindresultaat, aantal`,
  target: `
    norm, normen, doel, doelen, doelstelling, doelstellingen, doelwaarde, streefwaarde, streefnorm,
    streefcijfer, target, targets, normwaarde, eis, vereiste, standaard, budget,
    begroting, plan, sla, afspraak, afgesproken norm, contractnorm, contractuele norm, contractafspraak,
    contracteis, doelnorm, begroot, begrote waarde, gewenste waarde, gewenst niveau, ambitie, minimale norm,
    prestatienorm, gepland, gepland niveau, servicenorm, klantnorm, interne norm, taakstelling,
    richtwaarde, verwachte waarde, afgesproken, slanorm, streven, maanddoel, maandnorm, maandtarget,
    kwartaaldoel, kwartaalnorm, weekdoel, weeknorm`,
  otherTarget: `
    drempel, drempelwaarde, benchmark, stretch, uitdaging, referentie,
    referentiewaarde`,
  low: `
      laag, onder, min, minimum, minimaal, vanaf, van`,
  high: `
      hoog, boven, max, maximum, maximaal, tot`,
  targetLow: `
      ondergrens, minimumnorm, minimale waarde, minimumeis, onderste grens, norm minimum, norm ondergrens,
      doel ondergrens`,
  targetHigh: `
      bovengrens, maximumnorm, maximale waarde, bovenste grens, norm maximum, norm bovengrens,
      doel bovengrens`,
  targetYear: `
    jaardoel, jaarnorm, jaardoelstelling, jaartarget, norm per jaar`,
  targetDay: `
    dagdoel, dagnorm, dagtarget, norm per dag`,
  green: `
      groen, groen vanaf, grens groen`,
  amber: `
      oranje, geel, amber, grens oranje`,
  red: `
      rood, grens rood`,
  variance: `
      afwijking, verschil, delta, gap, Δ, mutatie, verandering, afwijking norm, afwijking t.o.v. norm,
      verschil met norm, verschil norm, vs norm, vs doel, ten opzichte van norm, t.o.v. norm,
      t.o.v. vorig jaar, t.o.v. vorige maand, +/-, verbetering, tegenover norm, van norm af`,
  achieved: `
      % behaald, % gehaald, % van norm, % van doel, % gerealiseerd, doelrealisatie, normrealisatie,
      realisatiepercentage, realisatiegraad, % realisatie, percentage behaald, percentage van norm,
      mate van realisatie, % norm, score t.o.v. norm`,
  previous: `
      vorig jaar, vorige maand, vorige periode, voorgaand jaar, voorgaande maand, gem. vorig jaar,
      gemiddelde vorig jaar, vj, vorig kwartaal, vorige week, zelfde periode vorig jaar,
      zelfde maand vorig jaar, nulmeting, basismeting, beginstand, historisch, branchegemiddelde, marktgemiddelde`,
  forecast: `
      prognose, verwachting, forecast, voorspelling, raming, geraamd, verwacht`,
  weight: `
      weging, gewicht, wegingsfactor, gewichten, weegfactor`,
  points: `
      punten, gewogen score, gewogen punten, aantal punten, pnt`,
  status: `
    status, stoplicht, norm gehaald, behaald ja nee, op norm, rag, kleur, signaal, oordeel, stand van zaken`,
  numerator: `
      teller`,
  denominator: `
      noemer, steekproef, basis, totaal aantal`,
  comment: `
      opmerking, opmerkingen, toelichting, commentaar, notitie, notities, bijzonderheden, verklaring,
      oorzaak, actie, acties, toelichting op resultaat`,
  // What a line of texts is.
  metric: `
      indicator, indicatoren, kpi, kpi’s, kpis, prestatie-indicator, prestatie-indicatoren, meting,
      metingen, meetpunt, meetpunten, metriek, maatstaf, naam, stuurinformatie, onderwerp, kengetal,
      kengetallen, meetitem, kritische prestatie-indicator, kritieke prestatie-indicator, variabele, vraag,
      parameter, meetwaarde naam, naam indicator, stuurgetal, prestatiemaatstaf, wat, metric`,
  category: `
      categorie, categorieën, groep, dimensie, perspectief, domein, pijler, thema, rubriek, hoofdgroep,
      hoofdcategorie, stuurgebied, resultaatgebied, gebied, aandachtsgebied, kpi groep, cluster, onderdeel,
      soort indicator, type kpi`,
  unit: `
      leverancier, locatie, locaties, vestiging, vestigingen, site, partner, dienstverlener, centrum,
      contactcenter, callcenter, team, teams, afdeling, regio, land, organisatie, organisatieonderdeel,
      opdrachtgever, klant, kanaal, skill, klantcontactcentrum, kcc, facilitator, wachtrij, queue, bedrijf,
      business unit, product, dienst, productgroep, segment, plaats, stad, kantoor, unit, programma,
      project, campagne, merk, eenheid organisatie, bedrijfsonderdeel, divisie, partij, facilitair bedrijf,
      facilitaire partner`,
  owner: `
      eigenaar, verantwoordelijke, verantwoordelijk, eindverantwoordelijke, proceseigenaar, manager,
      trekker, actiehouder, teamleider, teammanager, kpi houder, kpi eigenaar, houder, aanspreekpunt,
      beheerder`,
  definition: `
      definitie, omschrijving, beschrijving, formule, berekening, hoe gemeten, meetmethode, bron, databron,
      frequentie, meetfrequentie, uitleg, rekenwijze, toelichting definitie, meetwijze, herkomst`,
  direction: `
      richting, gewenste richting, beter, gewenst, hoger of lager beter, gunstig, gewenste trend,
      polariteit, hoger lager beter, beter is, beter als, goed is, gewenste ontwikkeling, streefrichting,
      sturing, verbeterrichting`,
  unitOfMeasure: `
      eenheid, eenheden, meeteenheid, uitgedrukt in, formaat, maat, gemeten in, grootheid`,
  code: `
      nr, nummer, id, code, ref, kpi nr, kpi nummer, volgnr, volgnummer, #, kenmerk`,
  period: `
      periode, periodes, perioden, maand, maanden, week, weken, jaar, jaren, kwartaal, kwartalen, datum,
      dag, rapportageperiode, kalenderweek, weeknr, weeknummer, maandnr, tijdvak, verslagmaand, halfjaar,
      boekjaar, rapportagemaand, meetperiode, peildatum, verslagperiode, jaar maand, tertiaal, boekperiode`,
  kind: `
      soort, type, type waarde, soort waarde, werkelijk norm, norm werkelijk, regeltype, regel, reeks,
      gegevens`,
  // Sums, averages, sums to date.
  total: `
      weektotaal, dagtotaal, maandtotaal, kwartaaltotaal, weekgemiddelde, maandgemiddelde, daggemiddelde, totaal, totalen, eindtotaal, subtotaal, som, gemiddelde, gemiddeld, gem, mediaan, cumulatief, cum,
      ytd, jaar t/m heden, jaar tot en met heden, jaar tot nu, t/m heden, tot nu toe, laatste 3 maanden,
      laatste 12 maanden, jaartotaal, jaargemiddelde, gewogen gemiddelde, overall, alle, alles,
      alle locaties, alle teams, voortschrijdend, voortschrijdend gemiddelde, samenvatting, geheel,
      organisatie totaal, totaal jaar, heel jaar, hele jaar, gezamenlijk, landelijk, gewogen,
      algemeen gemiddelde, jaar tot datum, tot en met heden`,
  // Words a label may carry besides.
  neutral: `
    maandelijks, maandelijkse, wekelijks, wekelijkse, per, van, de, het, een, voor, in, en, of, naam,
    nummer, huidige, deze, ons, onze, %, percentage, tekst, op, maand, jouw, eind jaar, eindejaars,
    jaareinde`,
  against: `vs, versus, tov, t.o.v., ten opzichte van, tegenover`,
  // For what span a target is.
  yearly: `
    jaar, jaarlijks, jaarlijkse, per jaar, heel jaar`,
  daily: `
      dag, dagelijks, dagelijkse, per dag`,
};

export const nlMarks: MarkWords = {
  status: `
    groen, oranje, geel, rood, g, o, r, gehaald, niet gehaald, behaald, niet behaald, op schema,
    achter, op koers, risico, voldoet, voldoet niet, voldaan, niet voldaan, goed, matig, slecht, onvoldoende,
    voldoende, boven norm, onder norm, akkoord, niet akkoord`,
  units: `
    procent, percentage, pct, perc, punten, ptn, procentpunt, procentpunten, pp, ratio, index, aantal,
    getal, nr, stuks, st, score, cijfer, n, s, sec, secs, seconde, seconden, min, mins, minuut, minuten, u, uur,
    uren, h, d, dag, dagen, wk, week, weken, maand, maanden, jaar, jaren, fte, eur, euro, duizend, miljoen,
    promille, per duizend, per 1000, sterren, valuta, geld, tijd`,
};

export const nlPeriods: PeriodWords = {
  months: [
    'januari, jan',
    'februari, feb, febr',
    'maart, mrt, mar, maa',
    'april, apr',
    'mei',
    'juni, jun',
    'juli, jul',
    'augustus, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'december, dec',
  ],
  quarter: 'k, kw, kwartaal, kwart',
  half: 'halfjaar, half jaar, hj',
  tertial: 'tertiaal',
  week: 'week, wk, weken, weeknr',
  weekOf: `
    week t/m, week tot en met, week tot, week van, week eindigend, week eindigend op, week vanaf, wk t/m, week beginnend`,
  weekOfBehind: '',
  since: 'vanaf, sinds, met ingang van, m.i.v., per, ingaand per, geldig vanaf',
  sinceBehind: 'en later, en verder',
  until: 'tot, tot en met, t/m, tm, vóór',
  untilBehind: '',
  year: 'jaar, kalenderjaar',
  fiscalYear: 'boekjaar, bj',
  fiscalPeriod: 'periode, p',
  monthWord: 'maand',
  ordinals: ['eerste', 'tweede', 'derde', 'vierde'],
  weekdays: `
    ma, di, wo, vr, za, zo, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag`,
  dayWord: '',
  fillers: 'van, de, het, e, nr, ste',
};

/** The words metrics' names are made of. `word*`: with its endings. */
export const nlNames: NameWords = {
  // Heads of which more is better, by category.
  good: {
    service: 'bereikbaar*, punctual*, stiptheid, toegankelijk*',
    quality: `
      nauwkeurig*, juistheid, juist, kwaliteit, correct*, volledig*, foutloos, conform*, compliance,
      naleving, geslaagd*, succes*, kennis, first time fix, zorgvuldig*, foutloze, foutvrij, foutvrije,
      storingsvrij`,
    revenue: `
      omzet*, verkoop, verkopen, verkocht*, winst*, marge*, inkomsten, opbrengst*, nieuwe contracten,
      contracten, nieuwe klanten, verlenging*, behoud, behouden, retentie, geind*, geincasseer*, incasso,
      conversie*, geconverteerd*, teruggewonnen, leads, upsell, bijverkoop, orders`,
    cost: `
      productiv*, efficien*, benutting*, adherence, beschikbaar*, automatiser*, geautomatiseerd*,
      zelfservice, selfservice, zelfbediening, uptime, roostertrouw, roosterdiscipline, productieve tijd,
      productieve uren, productie*`,
    satisfaction: `
      tevreden, tevredenheid, klanttevredenheid, promotor*, promoter*, loyaliteit, compliment*,
      aanbeveling*, vertrouwen, blij, waardering`,
    other: `
      aanwezig*, betrokken*, deelname, dekking, voltooid*, gecertificeerd*, opkomst, gehaald, behaald,
      inzetbaar*, gerecycled*, tijd tussen storingen, gemiddelde tijd tussen storingen`,
  },
  // Heads of which less is better, by category.
  bad: {
    service: `
      afhak*, afgehaakt*, verlat*, abandon*, achterstand*, werkvoorraad, vertraging*, wachtrij, wachtend*,
      overschrijding*, overschreden, bezet, ophanger*, uitval, backlog`,
    quality: `
      fout, foute, fouten, foutmarge, foutief, foutieve, defect*, herhaal*, herhaald*, terugbel*, heropend*,
      heropen*, doorverbond*, doorverbind*, doorgezet*, escalat*, geescaleerd*, afkeur*, afgekeurd*,
      herstelwerk*, onjuist*, incident*, dubbel*, schade*, klachtfout*, sterfte, heropname*, ongeval*,
      ongelukken, letsel`,
    revenue: `
      opzeg*, opgezegd*, annuler*, geannuleerd*, churn, verloop van klanten, terugbetaling*, retour*,
      korting*, wanbetal*, schuld*, oninbaar, fraude*, gederfde, boete*, weglek*, afboeking*`,
    cost: `
      verspilling*, overwerk, improductiv*, leegloop, krimp, inactief, overschot*, overbesteding`,
    satisfaction: `
      klacht*, klagers, ontevreden, ontevredenheid, detractor*, criticaster*, bezwaar*, bezwaren`,
    other: `
      verzuim*, ziekteverzuim, ziekte, ziek, ziekmelding*, personeelsverloop, verloop, uitstroom,
      vertrek*, vacature*, afwezig*, no show, no shows, storing*, uitvaltijd, downtime`,
  },
  // Heads of times: less is better. `units` alone are hours worked; beside an event or a bad thing they are times.
  time: `
    tijd, tijden, duur, snelheid, wachttijd*, doorlooptijd*, looptijd, aht, asa, gaht, ouderdom, leeftijd,
    wachten, duurt`,
  units: 'uren, uur, dagen, dag, minuten, minuut, seconden, seconde, weken, week, min, sec, s, u, h',
  cost: 'kosten, kost, uitgave*, prijs, kostprijs, tarief, lasten',
  // What takes time: beside a time it is only what is timed.
  event: `
    oplos, oplossing, oplossen, sluiten, sluiting, afhandel, afhandeling, antwoord, antwoorden, reactie,
    reageren, levering, lever, conversie, betaling, incasso, werving, activatie, reparatie, herstel,
    verwerking, verwerk, aanname, beantwoording, beantwoorden, bewerking, behandeling, behandel, correctie,
    bezorging, bestelling, opname`,
  // What is counted: says no direction.
  thing: `
    gesprek*, oproep*, call*, contact*, e-mail*, email*, mail*, chat*, ticket*, zaak, zaken, klant*, agent*,
    medewerker*, personeel, team, gebruiker*, beller*, bestelling*, order*, verzoek*, aanvraag, aanvragen,
    transactie*, interactie*, brief, brieven, bericht*, enquete*, bezoek*, patient*, vraag, vragen,
    probleem, problemen, melding*, item*, pakket*, levering*, betaling*, factu*, claim*, polis*, account*,
    dienst*, product*, sessie*, document*, formulier*, dossier*, poging*, belofte*, toezegging*, afspraak,
    afspraken, betaalafspraak, betaalafspraken, norm, normen, sla, telefonie, telefoon, telefonisch*, voice,
    inkomend*, uitgaand*, backoffice, social media, whatsapp, sms, web, online, winkel, balie, ivr, bot,
    chatbot, systeem, systemen, ict, netwerk, platform, data, invoer, informatie, proces*, procedure*,
    technisch*, support, rooster*, forecast, prognose*, planning, hold, na, spreek, nawerk, training,
    coaching, feedback, voorraad, magazijn, goederen, eenheid, eenheden, machine*, project*, budget*,
    leverancier*, contract*, offerte*, campagne*, pagina*, voertuig*, rit, ritten, test*, steekproef,
    evaluatie*, audit*, monitoring, beoordeling*, artikel*, verkeer, werk, taak, taken, klantcontact*, bank,
    wacht, actie*, mens, mensen, woning*, leerling*`,
  // Things whose score is satisfaction.
  voice: 'klant*, enquete*, gebruiker*, gast*, patient*, rapport*, ervaring, beleving',
  // What was done: beside a share it went well.
  handled: `
    beantwoord*, afgehandeld*, opgenomen, aangenomen, behandeld*, verwerkt*, gesloten, afgesloten,
    opgepakt*, geholpen, gereageerd, bereikt*`,
  came: `
    ontvangen, aangeboden, gemeld*, geregistreerd*, geopend*, aangemaakt*, binnengekomen, binnenkomend*,
    nieuw, nieuwe, ingediend*, ingekomen, gestart*`,
  done: `
    opgelost*, hersteld*, gecorrigeerd*, nagekomen, betaald*, geleverd*, vervuld*, voldaan, ingelost*,
    geslaagd*, goedgekeurd*, gerepareerd*, gehaald*, bezorgd*`,
  tries: `
    poging*, aanbod*, aanbieding*, audit*, inspectie*, verzoek*, aanvragen, steekproef, steekproeven,
    evaluaties, bezoek*, doel*, prognose*, plan, plannen, campagne*`,
  // What turns the meaning.
  undone: `
    gemist*, gemiste, verloren, verlies*, mislukt*, onbeantwoord*, onopgelost*, openstaand*, open,
    uitstaand*, onbetaald*, verbroken, gebroken, afgebroken, geweigerd*, onvolledig*, niet gehaald*,
    buiten sla, buiten norm, buiten termijn, buiten de norm, tekort*, uitval*, te lang*, niet tijdig,
    genegeerd*, onbereikbaar*, onbeschikbaar*, ongebruikt*, te laat, laat, vertraagd*,
    niet toegewezen, ongelezen, afgekeurd*`,
  intime: `
    op tijd, tijdig, binnen sla, binnen norm, binnen termijn, binnen de norm, binnen de termijn, tijdigheid,
    stipt, binnen doel, zelfde dag, dezelfde dag, volgens planning, volgens afspraak, op schema,
    binnen servicenorm, binnen afgesproken tijd`,
  within: 'binnen, in, onder, onder de, voor, minder dan, lager dan, beneden',
  beyond: 'na, meer dan, langer dan, ouder dan, hoger dan, boven, boven de',
  no: 'niet, geen, zonder, nooit, on, vrij, loos, nul, vrije, loze',
  less: `
    reductie*, vermindering*, verminderd*, vermeden, voorkomen, preventie, verlaging*, terugdringing,
    bespaarde, besparing*, bespaard*`,
  more: `
    tussen, door, trend, verandering, afwijking*, verschil*, variatie, verhouding, ratio, saldo, mix,
    versus, tegenover, vs, negatief, negatieve, omgekeerd*`,
  // Joints, and what figures are.
  per: 'per',
  of: 'van, voor, in, met, over, bij, aan, op, door, tijdens, tot, naar, de, het, der',
  share: 'percentage, %, pct, procent, aandeel, ratio, graad, mate, quote, deel',
  count: 'aantal, aantallen, hoeveelheid, volume, volumes, totaal aantal, totaal',
  score: `
    score, scores, cijfer*, rapportcijfer, index, waardering, nps, punten, beoordeling, resultaat,
    resultaten`,
  // Words that turn nothing.
  harmless: `
    fatale, fataal, ernstig*, zwaar, zware, groot, grote, schriftelijk*, digitaal, digitale, op 5, op 10, van 5, van 10, van de 10,
    groei, toename, stijging, gemiddeld*, gem, mediaan, maandelijks*, maand, wekelijks*, week, dagelijks*,
    jaarlijks*, kwartaal*, de, het, een, en, of, die, dat, is, zijn, worden, wordt, onze, ons, alle, totaal,
    totale, algemeen, algemene, intern*, extern*, kritisch*, kritiek*, kritieke, niet-kritisch*,
    niet kritisch*, niet-kritiek*, niet kritiek*, klantkritisch*, klantkritiek*, bedrijfskritisch*,
    bedrijfskritiek*, businesskritisch*, compliancekritisch*, eindgebruiker*, belangrijkste, eerste, 1e,
    tweede, 2e, lijn, lijns, eerstelijns, tweedelijns, niveau, service, vip, premium, piek, noord, zuid,
    oost, west, centraal, regio, locatie, vestiging, landelijk*, lokaal, gewogen, max, maximaal, maximale,
    min, minimaal, kpi, indicator, s, u, h, sec, seconden, uren, uur, minuten, minuut, dagen, dag,
    werkdagen, werkdag, duizend, honderd, eur, euro, fte, netto, bruto, keer, x, bij, lopend*, standaard,
    meer, dan, langste, toegekend*, uitgevoerd*, gedaan, leidinggevende, teamleider, winkelwagen, gevonden,
    veroorzaakt*`,
};

export const nlMetrics: MetricNames<MetricId> = {
  'service-level': `
    servicelevel, service level, servicegraad, serviceniveau, bereikbaarheid binnen, binnen servicelevel,
    beantwoord binnen, opgenomen binnen, dienstverleningsniveau, e-mails binnen, mails binnen, chats binnen,
    aangenomen binnen, calls binnen, percentage beantwoord binnen, percentage aangenomen binnen,
    opgenomen in, beantwoord in`,
  'speed-of-answer': `
    gemiddelde antwoordtijd, gemiddelde aannametijd, antwoordsnelheid, gemiddelde antwoordsnelheid,
    aanneemtijd, gemiddelde aanneemtijd, opneemtijd, gemiddelde opneemtijd,
    gemiddelde snelheid van beantwoorden, beantwoordingssnelheid, aannametijd, aannamesnelheid,
    opnamesnelheid, gemiddelde opnamesnelheid, gemiddelde wachttijd tot aanname`,
  'wait-time': 'wachttijd, gemiddelde wachttijd, wachtrijtijd, gem wachttijd, tijd in de wachtrij, gwt',
  'abandonment-rate': `
    afhaakpercentage, afhakers percentage, percentage afhakers, afbreekpercentage, verlaatpercentage,
    ophangpercentage, percentage ophangers, verlorengegaan percentage, afhaak, percentage afgebroken,
    abandonment, abandonpercentage, percentage abandoned, verlatingspercentage, percentage verlaters,
    percentage afgehaakt, afhaakratio`,
  'abandoned-contacts': `
    afhakers, afgebroken gesprekken, gemiste oproepen, ophangers, verloren gesprekken, gemiste gesprekken,
    verlaten gesprekken, gemiste calls, calls gemist, gemiste telefoontjes, verlaters, afbrekers,
    verloren calls, verlaten calls, niet beantwoorde gesprekken, onbeantwoorde gesprekken, afgehaakt`,
  'answer-rate': `
    bereikbaarheid, beantwoordingspercentage, percentage beantwoord, bereikbaarheidspercentage,
    aannamepercentage, aannameratio, beantwoordingsratio, percentage aangenomen, beantwoordingsgraad`,
  'blocked-calls': 'geblokkeerde oproepen, bezetpercentage, in gesprek, geblokkeerde gesprekken',
  'response-time': `
    reactietijd, responstijd, gemiddelde reactietijd, eerste reactietijd, antwoordtijd,
    gemiddelde responstijd, beantwoordingstijd`,
  'resolution-time': `
    oplostijd, doorlooptijd, gemiddelde oplostijd, gemiddelde doorlooptijd, oplossingstijd, verwerkingstijd,
    levertijd, afhandelingsduur, oplosduur`,
  'on-time': `
    op tijd, tijdig, tijdig afgehandeld, op tijd afgehandeld, op tijd opgelost, op tijd beantwoord,
    tijdigheid, binnen termijn, tijdig opgelost, tijdig beantwoord, op tijd geleverd, binnen de termijn,
    leverbetrouwbaarheid, binnen norm afgehandeld, afgehandeld binnen, e-mails op tijd, klachten op tijd,
    tickets binnen sla, cases binnen sla, terugbelafspraken nagekomen, teruggebeld binnen`,
  backlog: `
    werkvoorraad, achterstand, achterstanden, openstaande zaken, openstaande tickets, voorraad, backlog,
    openstaande cases, openstaande meldingen, onderhanden werk, openstaand werk, openstaande e-mails,
    openstaande taken, nog te behandelen`,
  'overdue-items': `
    te laat, te late zaken, verlopen zaken, termijnoverschrijdingen, overschreden termijn, achterstallig,
    buiten termijn, over de termijn, buiten sla`,
  'first-contact-resolution': `
    eerste contact oplossing, in één keer opgelost, eerstelijns oplossing, eerste lijns oplossing,
    opgelost bij eerste contact, oplossing bij eerste contact, oplossing in eerste contact,
    eerstelijns oplossingspercentage, first time fix, opgelost in eerste contact, in een keer goed opgelost,
    oplossend vermogen eerste contact, ftf, oplospercentage eerste contact, oplospercentage eerste lijn,
    percentage in 1 keer opgelost, in 1x opgelost, in 1 keer opgelost, direct opgelost,
    in één contact opgelost, eerstelijnsafhandeling`,
  'resolution-rate': `
    oplossingspercentage, oplossend vermogen, percentage opgelost, oplossingsgraad, opgelost,
    oplospercentage`,
  'repeat-contacts': `
    herhaalverkeer, herhaalcontact, herhaalcontacten, herhaaloproepen, herhaalbellers, herhaalpercentage,
    terugbellers, herhaalcalls, herhaalratio, terugkerende contacten`,
  'reopened-cases': 'heropende zaken, heropend, heropende tickets, heropeningspercentage',
  'transfer-rate': `
    doorverbindpercentage, doorverbonden, doorverbonden gesprekken, percentage doorverbonden,
    doorzetpercentage, doorverbindingen, doorverbindratio, tweedelijns doorzetting`,
  'escalation-rate': 'escalaties, escalatiepercentage, geëscaleerd',
  'critical-error-accuracy': `
    nauwkeurigheid kritieke fouten, nauwkeurigheid kritische fouten, kritieke foutnauwkeurigheid,
    kritische foutnauwkeurigheid, klantkritische nauwkeurigheid, bedrijfskritische nauwkeurigheid,
    klantkritieke nauwkeurigheid, bedrijfskritieke nauwkeurigheid, juistheid kritieke fouten,
    foutloos op kritieke punten, kritieke nauwkeurigheid, compliancekritische nauwkeurigheid,
    kritieke juistheid, kritische juistheid, businesskritische nauwkeurigheid,
    eindgebruikerskritische nauwkeurigheid, nauwkeurigheid klantkritisch, nauwkeurigheid businesskritisch`,
  'non-critical-accuracy': `
    niet-kritische nauwkeurigheid, nauwkeurigheid niet-kritische fouten,
    nauwkeurigheid niet-kritieke fouten, niet-kritieke nauwkeurigheid`,
  'critical-error-rate': `
    kritieke fouten, kritische fouten, percentage kritieke fouten, percentage kritische fouten,
    kritieke foutpercentage, kritisch foutpercentage, kritiek foutpercentage, fatale fouten,
    foutpercentage kritiek, kritieke foutenpercentage, kritische foutenpercentage, klantkritische fouten,
    klantkritieke fouten, businesskritische fouten, bedrijfskritische fouten, bedrijfskritieke fouten,
    compliancekritische fouten`,
  'error-rate': `
    foutpercentage, fouten, foutenpercentage, defecten, aantal fouten, uitvalpercentage, herstelwerk,
    niet-kritische fouten`,
  accuracy: `
    nauwkeurigheid, juistheid, foutloos, correctheid, datakwaliteit, percentage foutloos, procesnaleving`,
  'quality-score': `
    kwaliteit, kwaliteitsscore, kwaliteitsmeting, gesprekskwaliteit, monitoringscore, kwaliteitsindex,
    kwaliteitsbeoordeling, interne kwaliteit, kwaliteitscijfer, kwaliteitsmonitoring, gespreksbeoordeling,
    coachingscore, gespreksmonitoring`,
  'first-time-right': 'in één keer goed, in een keer goed, eerste keer goed, first time right',
  'customer-satisfaction': `
    klanttevredenheid, tevredenheid, klanttevredenheidsscore, klantbeleving, gebruikerstevredenheid,
    eindgebruikerstevredenheid, klantwaardering, rapportcijfer, ktv, kto, tevreden klanten,
    klanttevredenheidscijfer, klantervaring, algemene tevredenheid, klantcijfer, klantoordeel,
    percentage 8 en hoger, percentage tevreden, cijfer klant, contactwaardering`,
  'client-satisfaction': `
    opdrachtgevertevredenheid, opdrachtgeverstevredenheid, tevredenheid opdrachtgever,
    tevredenheid opdrachtgevers`,
  dissatisfaction: 'ontevredenheid, klantontevredenheid, ontevreden klanten, percentage ontevreden',
  'net-promoter-score': 'nps, net promoter score, aanbevelingsscore, netto promotorscore',
  'customer-effort': `
    klantinspanning, klantinspanningsscore, customer effort score, klantgemak, klantmoeite`,
  complaints: `
    klachten, aantal klachten, klachtenpercentage, klacht, klachtpercentage, klachten per contact,
    klachtratio`,
  'handle-time': `
    gemiddelde afhandeltijd, afhandeltijd, gemiddelde gespreksduur, gespreksduur, gemiddelde behandeltijd,
    behandeltijd, gemiddelde verwerkingstijd per contact, gem afhandeltijd, gaht, gemiddelde contactduur,
    bewerkingstijd`,
  'talk-time': `
    spreektijd, gemiddelde spreektijd, gesprekstijd, gemiddelde gesprekstijd, praattijd, tijd in gesprek`,
  'hold-time': 'tijd in de wacht, hold tijd, wacht tijdens gesprek, gemiddelde holdtijd',
  'wrap-up-time': `
    nawerktijd, nawerk, gemiddelde nawerktijd, naverwerkingstijd, administratietijd, nabewerkingstijd,
    afwerktijd`,
  'cost-per-contact': `
    kosten per contact, kosten per gesprek, kosten per transactie, kosten per oproep, kostprijs per contact,
    kosten per zaak, kosten per eenheid, kostprijs, kosten per ticket, kosten per uur, kosten per verkoop,
    kosten per minuut, kosten per klantcontact, prijs per contact, kosten per call, kosten per interactie,
    kosten per afhandeling`,
  'operating-cost': `
    kosten, operationele kosten, totale kosten, personeelskosten, bedrijfskosten, uitgaven,
    exploitatiekosten, overwerkkosten`,
  occupancy: 'bezettingsgraad, bezettingspercentage, agent bezetting',
  utilisation: `
    benuttingsgraad, benutting, inzetgraad, capaciteitsbenutting, effectieve inzet, productieve uren,
    productief percentage, beschikbaarheid medewerkers, declarabiliteit, ingelogde tijd, bereikbare uren`,
  productivity: `
    productiviteit, gesprekken per uur, contacten per uur, contacten per medewerker, efficiency,
    efficiëntie, zaken per medewerker, gesprekken per medewerker, zaken per uur, agent efficiëntie,
    calls per uur, bellen per uur, contacten per fte, gesprekken per fte, afhandelingen per uur,
    e-mails per uur`,
  shrinkage: `
    shrinkage, niet-productieve tijd, improductiviteit, krimp, verlies aan capaciteit, indirecte tijd,
    niet beschikbare tijd`,
  'self-service': `
    selfservice, zelfbediening, zelfservice, selfservicepercentage, deflectie, zelfbedieningspercentage,
    containment, selfservicegraad, zelfredzaamheid, digitaal aandeel, bot afhandeling`,
  'revenue-per-contact': `
    omzet per contact, omzet per gesprek, opbrengst per contact, omzet per uur, verkopen per uur,
    omzet per medewerker, verkoop per contact, sales per uur, opbrengst per gesprek, omzet per transactie,
    conversie per uur`,
  revenue: `
    omzet, opbrengst, opbrengsten, verkoop, verkopen, inkomsten, totale omzet, aantal verkopen,
    nieuwe contracten`,
  'sales-conversion': `
    conversie, conversieratio, conversiepercentage, verkoopconversie, scoringspercentage,
    slagingspercentage, verkooppercentage`,
  'order-value': `
    gemiddelde orderwaarde, orderwaarde, gemiddelde bestelwaarde, bestelwaarde, gemiddelde verkoopwaarde`,
  'promise-kept': `
    nagekomen beloften, nagekomen toezeggingen, betaalbeloften, betalingsbeloften,
    nagekomen betalingstoezeggingen, betalingstoezeggingen, nagekomen betaalafspraken, nagekomen afspraken,
    toezeggingen nagekomen, betaalafspraken, betaalregelingen nagekomen, nagekomen betalingsregelingen`,
  collections: `
    incasso, geïncasseerd bedrag, incassopercentage, geïnd bedrag, inning, inningspercentage, geïncasseerd,
    incassoratio, betalingspercentage, geïnde bedragen`,
  'right-party-contact': 'juiste persoon bereikt, juiste contactpersoon, bereikratio, bereikpercentage',
  'cross-selling': 'cross-sell, bijverkoop, cross-selling, upsell, meerverkoop, bijverkooppercentage',
  'customer-retention': `
    klantbehoud, retentie, klantretentie, behouden klanten, behoudpercentage, retentiepercentage,
    verlengingen, behouden opzeggers, saveratio, percentage behouden, retentieratio`,
  'customer-churn': `
    klantverloop, opzeggingen, churn, opzegpercentage, verloren klanten, annuleringen, opzeggers,
    opzegratio, verloop klanten`,
  'forecast-accuracy': `
    forecastnauwkeurigheid, nauwkeurigheid forecast, voorspelnauwkeurigheid, nauwkeurigheid van de forecast,
    prognosenauwkeurigheid, nauwkeurigheid prognose, forecast nauwkeurigheid, betrouwbaarheid prognose,
    nauwkeurigheid voorspelling, planningsnauwkeurigheid, forecast betrouwbaarheid, volumenauwkeurigheid`,
  'forecast-error': `
    forecastafwijking, forecastfout, prognoseafwijking, afwijking prognose, afwijking forecast`,
  'schedule-adherence': `
    roosterdiscipline, naleving rooster, roosternaleving, roostertrouw, adherence,
    aanwezigheid volgens rooster, roosterconformiteit, roosteradherence, planningsdiscipline,
    roostergetrouwheid, aanwezigheid, opkomst`,
  attrition: `
    verloop, personeelsverloop, verlooppercentage, medewerkersverloop, uitstroom, medewerkerverloop,
    jaarverloop, uitstroompercentage, verloop medewerkers, vertrekpercentage, uitval medewerkers`,
  absenteeism: `
    verzuim, ziekteverzuim, verzuimpercentage, ziekteverzuimpercentage, afwezigheid, ziekmeldingen`,
  'staff-satisfaction': `
    medewerkertevredenheid, medewerkerstevredenheid, personeelstevredenheid, werknemerstevredenheid,
    medewerkersbetrokkenheid, betrokkenheid medewerkers, enps, mto, werkplezier, medewerkersbeleving`,
  'staff-count': `
    fte, aantal medewerkers, medewerkers, aantal agents, formatie, aantal fte, personeelsbestand,
    gewerkte uren, bezetting, bezetting fte, bezetting in fte`,
  'training-time': 'opleidingsuren, trainingsuren, opleidingstijd, inwerktijd, coachingsuren',
  availability: 'beschikbaarheid, systeembeschikbaarheid, uptime, beschikbaarheid systemen',
  'survey-response-rate': `
    responspercentage, respons, enquêterespons, responsgraad, aantal respondenten, aantal enquêtes`,
  'contact-volume': `
    aantal gesprekken, gesprekken, aangeboden gesprekken, beantwoorde gesprekken, aangeboden oproepen,
    aantal oproepen, volume, volumes, aantal contacten, contacten, contactvolume, belvolume,
    inkomende gesprekken, afgehandelde gesprekken, aantal e-mails, aantal chats, aantal zaken, oproepen,
    telefoongesprekken, klantcontacten, aanbod, werkaanbod, e-mails, ontvangen e-mails,
    uitgaande gesprekken, transacties, telefoontjes, aantal mails, aantal telefoontjes, aantal meldingen,
    belaanbod`,
};
