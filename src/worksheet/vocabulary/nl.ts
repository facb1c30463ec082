/** Dutch words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, HeaderWords, MetricNames, PeriodWords } from './types';

export const nlCells: CellWords = {
  better: {
    higher: `
      hoger, hoog, hoge, omhoog, meer, stijgen, stijgend, stijging, maximaliseren, groter, toename,
      verhogen, oplopend`,
    lower: `
      lager, laag, lage, omlaag, minder, dalen, dalend, daling, minimaliseren, kleiner, afname, verlagen,
      aflopend`,
    within: 'binnen, tussen, bandbreedte, bereik, binnen marge',
    fillers: 'is, beter, best, goed, hoe, de, het, des, te, naar, moet',
  },
  categories: {
    service: `
      service, dienstverlening, snelheid, bereikbaarheid, servicelevel, servicegraad, tijdigheid,
      responssnelheid`,
    quality: 'kwaliteit, nauwkeurigheid, juistheid, oplossing',
    revenue: 'omzet, opbrengst, opbrengsten, verkoop, inkomsten, incasso, sales',
    cost: 'kosten, kost, efficiëntie, efficiency, doelmatigheid, kostprijs, financiën',
    satisfaction: `
      tevredenheid, klanttevredenheid, opdrachtgeverstevredenheid, opdrachtgevertevredenheid,
      klantbeleving, gebruikerstevredenheid, eindgebruikerstevredenheid, klantervaring`,
    other: `
      overig, overige, anders, mensen, personeel, medewerkers, medewerker, medewerkertevredenheid,
      volume, volumes, proces, processen, veiligheid, opleiding, training, planning, leiderschap,
      algemeen, systemen, hr`,
  },
  missing: `
    n.v.t., nvt, n.b., nb, n.a., geen data, geen gegevens, niet beschikbaar, niet van toepassing,
    onbekend, niet gemeten, ontbreekt, leeg, g.g., n.n.b.`,
  atLeast: `
    minimaal, minstens, ten minste, tenminste, minimum, min, min., niet minder dan, meer dan, groter dan,
    groter dan of gelijk aan, hoger dan, boven, vanaf, of meer, of hoger, en hoger`,
  atMost: `
    maximaal, hoogstens, ten hoogste, maximum, max, max., hooguit, niet meer dan, minder dan, kleiner
    dan, kleiner dan of gelijk aan, lager dan, onder, tot maximaal, of minder, of lager, en lager`,
  bandBetween: 'tot, en, t/m, tot en met',
  bandBefore: 'tussen, van, binnen',
  timeLimit: 'binnen, in',
  timeUnits: {
    s: 's, sec, seconde, seconden',
    min: 'm, min, minuut, minuten',
    h: 'u, uur, uren',
    d: 'd, dag, dagen',
  },
  outcomes: {
    pass: 'ja, j, goed, voldoende, correct, geslaagd, juist, waar, akkoord, ok',
    fail: 'nee, n, fout, onvoldoende, incorrect, gezakt, onjuist, onwaar, afgekeurd, niet akkoord',
    'not-applicable': 'niet van toepassing, n.v.t., nvt, niet beoordeeld',
  },
  families: {
    customer: `
      klant, klantkritisch, kritisch voor de klant, eindgebruiker, klantkritiek, kritiek voor de klant`,
    business: 'bedrijf, bedrijfskritisch, bedrijfskritiek, kritisch voor het bedrijf, organisatie',
    compliance: 'compliance, compliancekritisch, wettelijk, naleving, regelgeving',
    'non-critical': 'niet-kritisch, niet kritiek, niet kritisch, ondergeschikt',
  },
};

export const nlHeaders: HeaderWords = {
  roles: {
    name: `
      indicator, indicatoren, kpi, metriek, meetwaarde, maatstaf, naam, prestatie-indicator, meetpunt,
      metric, variabele, vraag, naam indicator, stuurgetal`,
    category: 'categorie, categorieën, groep, dimensie, perspectief, soort indicator',
    target: `
      doel, doelstelling, doelwaarde, norm, normwaarde, streefwaarde, target, streefcijfer,
      drempelwaarde, drempel, begroting, budget, standaard, eis, streven, sla`,
    direction: 'richting, gewenste richting, beter, polariteit, gewenste ontwikkeling',
    unit: 'eenheid, meeteenheid, eenheden',
    owner: 'eigenaar, verantwoordelijke, eindverantwoordelijke, verantwoordelijk, proceseigenaar, beheerder',
    vendor: `
      leverancier, locatie, vestiging, partner, site, partij, dienstverlener, opdrachtgever, afdeling,
      regio, land, facilitair bedrijf, facilitaire partner, wachtrij`,
    definition: 'definitie, omschrijving, beschrijving, formule, berekening, meetmethode, toelichting',
    period: `
      periode, periodes, maand, maanden, week, jaar, kwartaal, datum, dag, weeknummer, rapportagemaand,
      boekjaar, meetperiode, jaarmaand`,
    value: `
      werkelijk, werkelijke waarde, waarde, resultaat, realisatie, gerealiseerd, score, resultaten,
      gemeten, actueel, eindresultaat, prestatie, meting, aantal`,
    kind: 'type, soort, soort waarde, regeltype',
    total: 'totaal, cumulatief, jaar tot nu',
    'target-low': 'ondergrens, norm ondergrens, minimumnorm, doel ondergrens',
    'target-high': 'bovengrens, norm bovengrens, maximumnorm, doel bovengrens',
    low: 'laag, minimum, minimaal, onder, min, van',
    high: 'hoog, maximum, maximaal, boven, max, tot',
  },
  neutral: `
    maandelijks, wekelijks, dagelijks, jaarlijks, per, van, de, het, een, en, of, voor, in, naam, nummer,
    nr, code, huidige, deze`,
  totals: `
    totaal, totalen, subtotaal, som, gemiddelde, gemiddeld, gem, gem., mediaan, cumulatief, gewogen, heel
    jaar, eindtotaal, algemeen gemiddelde, samenvatting, voortschrijdend`,
  toDate: 'jaar tot nu, jaar tot datum, tot en met heden, cumulatief',
  compared: `
    van doel, van norm, van target, t o v doel, t o v norm, t o v target, ten opzichte van norm, ten opzichte van doel,
    vs doel, vs norm, vs target, doelrealisatie, vorig jaar, vorige maand, vorige periode`,
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
  week: 'week, wk, weken, weeknr',
  year: 'jaar, kalenderjaar',
  fiscalYear: 'boekjaar, bj',
  fiscalPeriod: 'periode, p',
  monthWord: 'maand',
  dayWord: '',
  fillers: 'van, de, het, e, nr',
};

export const nlMetrics: MetricNames<MetricId> = {
  'service-level': `
    servicelevel, service level, servicegraad, serviceniveau, bereikbaarheid binnen, binnen servicelevel,
    beantwoord binnen, opgenomen binnen, dienstverleningsniveau`,
  'speed-of-answer': `
    gemiddelde antwoordtijd, gemiddelde aannametijd, antwoordsnelheid, gemiddelde antwoordsnelheid,
    aanneemtijd, gemiddelde aanneemtijd, opneemtijd, gemiddelde opneemtijd, gemiddelde snelheid van
    beantwoorden, beantwoordingssnelheid`,
  'wait-time': 'wachttijd, gemiddelde wachttijd, wachtrijtijd, gem wachttijd, tijd in de wachtrij',
  'abandonment-rate': `
    afhaakpercentage, afhakers percentage, percentage afhakers, afbreekpercentage, verlaatpercentage,
    uitval, ophangpercentage, percentage ophangers, verlorengegaan percentage, afhaak, percentage
    afgebroken, abandonment`,
  'abandoned-contacts': `
    afhakers, afgebroken gesprekken, gemiste oproepen, ophangers, verloren gesprekken, gemiste
    gesprekken, verlaten gesprekken`,
  'answer-rate': `
    bereikbaarheid, beantwoordingspercentage, percentage beantwoord, bereikbaarheidspercentage,
    aannamepercentage`,
  'blocked-calls': 'geblokkeerde oproepen, bezetpercentage, in gesprek, geblokkeerde gesprekken',
  'response-time': `
    reactietijd, responstijd, gemiddelde reactietijd, eerste reactietijd, antwoordtijd, gemiddelde
    responstijd, beantwoordingstijd`,
  'resolution-time': `
    oplostijd, doorlooptijd, gemiddelde oplostijd, gemiddelde doorlooptijd, oplossingstijd,
    verwerkingstijd, levertijd`,
  'on-time': `
    op tijd, tijdig, tijdig afgehandeld, op tijd afgehandeld, op tijd opgelost, op tijd beantwoord,
    tijdigheid, binnen termijn, tijdig opgelost, tijdig beantwoord, op tijd geleverd, binnen de termijn,
    leverbetrouwbaarheid`,
  backlog: `
    werkvoorraad, achterstand, achterstanden, openstaande zaken, openstaande tickets, voorraad, backlog,
    openstaande cases, openstaande meldingen, onderhanden werk`,
  'overdue-items': `
    te laat, te late zaken, verlopen zaken, termijnoverschrijdingen, overschreden termijn, achterstallig`,
  'first-contact-resolution': `
    eerste contact oplossing, in één keer opgelost, eerstelijns oplossing, eerste lijns oplossing,
    opgelost bij eerste contact, oplossing bij eerste contact, oplossing in eerste contact, eerstelijns
    oplossingspercentage, first time fix, opgelost in eerste contact, in een keer goed opgelost,
    oplossend vermogen eerste contact`,
  'resolution-rate': `
    oplossingspercentage, oplossend vermogen, percentage opgelost, oplossingsgraad, opgelost`,
  'repeat-contacts': `
    herhaalverkeer, herhaalcontact, herhaalcontacten, herhaaloproepen, herhaalbellers, herhaalpercentage,
    terugbellers`,
  'reopened-cases': 'heropende zaken, heropend, heropende tickets, heropeningspercentage',
  'transfer-rate': `
    doorverbindpercentage, doorverbonden, doorverbonden gesprekken, percentage doorverbonden,
    doorzetpercentage, doorverbindingen`,
  'escalation-rate': 'escalaties, escalatiepercentage, geëscaleerd',
  'critical-error-accuracy': `
    nauwkeurigheid kritieke fouten, nauwkeurigheid kritische fouten, kritieke foutnauwkeurigheid,
    kritische foutnauwkeurigheid, klantkritische nauwkeurigheid, bedrijfskritische nauwkeurigheid,
    klantkritieke nauwkeurigheid, bedrijfskritieke nauwkeurigheid, juistheid kritieke fouten, foutloos op
    kritieke punten, kritieke nauwkeurigheid, compliancekritische nauwkeurigheid`,
  'non-critical-accuracy': `
    niet-kritische nauwkeurigheid, nauwkeurigheid niet-kritische fouten, nauwkeurigheid niet-kritieke
    fouten, niet-kritieke nauwkeurigheid`,
  'critical-error-rate': `
    kritieke fouten, kritische fouten, percentage kritieke fouten, percentage kritische fouten, kritieke
    foutpercentage, kritisch foutpercentage, kritiek foutpercentage, fatale fouten, foutpercentage
    kritiek, kritieke foutenpercentage, kritische foutenpercentage`,
  'error-rate': `
    foutpercentage, fouten, foutenpercentage, defecten, aantal fouten, uitvalpercentage, herstelwerk,
    niet-kritische fouten`,
  accuracy: `
    nauwkeurigheid, juistheid, foutloos, correctheid, datakwaliteit, percentage foutloos, procesnaleving`,
  'quality-score': `
    kwaliteit, kwaliteitsscore, kwaliteitsmeting, gesprekskwaliteit, monitoringscore, kwaliteitsindex,
    kwaliteitsbeoordeling, interne kwaliteit, kwaliteitscijfer`,
  'first-time-right': 'in één keer goed, in een keer goed, eerste keer goed, first time right',
  'customer-satisfaction': `
    klanttevredenheid, tevredenheid, klanttevredenheidsscore, klantbeleving, gebruikerstevredenheid,
    eindgebruikerstevredenheid, klantwaardering, rapportcijfer, ktv, kto, tevreden klanten,
    klanttevredenheidscijfer, klantervaring, algemene tevredenheid`,
  'client-satisfaction': `
    opdrachtgevertevredenheid, opdrachtgeverstevredenheid, tevredenheid opdrachtgever, tevredenheid
    opdrachtgevers`,
  dissatisfaction: 'ontevredenheid, klantontevredenheid, ontevreden klanten, percentage ontevreden',
  'net-promoter-score': 'nps, net promoter score, aanbevelingsscore, netto promotorscore',
  'customer-effort': 'klantinspanning, klantinspanningsscore, customer effort score, klantgemak',
  complaints: `
    klachten, aantal klachten, klachtenpercentage, klacht, klachtpercentage, klachten per contact,
    klachtratio`,
  'handle-time': `
    gemiddelde afhandeltijd, afhandeltijd, gemiddelde gespreksduur, gespreksduur, gemiddelde
    behandeltijd, behandeltijd, gemiddelde verwerkingstijd per contact, gem afhandeltijd, gaht,
    gemiddelde contactduur, bewerkingstijd`,
  'talk-time': 'spreektijd, gemiddelde spreektijd, gesprekstijd, gemiddelde gesprekstijd, praattijd',
  'hold-time': 'tijd in de wacht, hold tijd, wacht tijdens gesprek, gemiddelde holdtijd',
  'wrap-up-time': `
    nawerktijd, nawerk, gemiddelde nawerktijd, naverwerkingstijd, administratietijd, nabewerkingstijd`,
  'cost-per-contact': `
    kosten per contact, kosten per gesprek, kosten per transactie, kosten per oproep, kostprijs per
    contact, kosten per zaak, kosten per eenheid, kostprijs, kosten per ticket, kosten per uur, kosten
    per verkoop, kosten per minuut, kosten per klantcontact, prijs per contact`,
  'operating-cost': `
    kosten, operationele kosten, totale kosten, personeelskosten, bedrijfskosten, uitgaven,
    exploitatiekosten`,
  occupancy: 'bezettingsgraad, bezetting, bezettingspercentage, belasting, agent bezetting',
  utilisation: 'benuttingsgraad, benutting, inzetgraad, capaciteitsbenutting, effectieve inzet',
  productivity: `
    productiviteit, gesprekken per uur, contacten per uur, contacten per medewerker, efficiency,
    efficiëntie, zaken per medewerker, gesprekken per medewerker, zaken per uur, agent efficiëntie`,
  shrinkage: 'shrinkage, niet-productieve tijd, improductiviteit, krimp, verlies aan capaciteit',
  'self-service': `
    selfservice, zelfbediening, zelfservice, selfservicepercentage, deflectie, zelfbedieningspercentage,
    containment`,
  'revenue-per-contact': `
    omzet per contact, omzet per gesprek, opbrengst per contact, omzet per uur, verkopen per uur, omzet
    per medewerker, verkoop per contact, sales per uur, opbrengst per gesprek, omzet per transactie`,
  revenue: 'omzet, opbrengst, opbrengsten, verkoop, verkopen, inkomsten, totale omzet, aantal verkopen',
  'sales-conversion': `
    conversie, conversieratio, conversiepercentage, verkoopconversie, scoringspercentage,
    slagingspercentage, verkooppercentage`,
  'order-value': `
    gemiddelde orderwaarde, orderwaarde, gemiddelde bestelwaarde, bestelwaarde, gemiddelde verkoopwaarde`,
  'promise-kept': `
    nagekomen beloften, nagekomen toezeggingen, betaalbeloften, betalingsbeloften, nagekomen
    betalingstoezeggingen, betalingstoezeggingen, nagekomen betaalafspraken, nagekomen afspraken,
    toezeggingen nagekomen`,
  collections: `
    incasso, geïncasseerd bedrag, incassopercentage, geïnd bedrag, inning, inningspercentage,
    geïncasseerd`,
  'right-party-contact': 'juiste persoon bereikt, juiste contactpersoon, bereikratio, bereikpercentage',
  'cross-selling': 'cross-sell, bijverkoop, cross-selling, upsell, meerverkoop, bijverkooppercentage',
  'customer-retention': `
    klantbehoud, retentie, klantretentie, behouden klanten, behoudpercentage, retentiepercentage,
    verlengingen`,
  'customer-churn': `
    klantverloop, opzeggingen, churn, opzegpercentage, verloren klanten, annuleringen, opzeggers`,
  'forecast-accuracy': `
    forecastnauwkeurigheid, nauwkeurigheid forecast, voorspelnauwkeurigheid, nauwkeurigheid van de
    forecast, prognosenauwkeurigheid, nauwkeurigheid prognose, forecast nauwkeurigheid, betrouwbaarheid
    prognose, nauwkeurigheid voorspelling`,
  'forecast-error': `
    forecastafwijking, forecastfout, prognoseafwijking, afwijking prognose, afwijking forecast`,
  'schedule-adherence': `
    roosterdiscipline, naleving rooster, roosternaleving, roostertrouw, adherence, aanwezigheid volgens
    rooster, roosterconformiteit`,
  attrition: `
    verloop, personeelsverloop, verlooppercentage, medewerkersverloop, uitstroom, medewerkerverloop,
    jaarverloop, uitstroompercentage, verloop medewerkers`,
  absenteeism: `
    verzuim, ziekteverzuim, verzuimpercentage, ziekteverzuimpercentage, afwezigheid, ziekmeldingen`,
  'staff-satisfaction': `
    medewerkertevredenheid, medewerkerstevredenheid, personeelstevredenheid, werknemerstevredenheid,
    medewerkersbetrokkenheid, betrokkenheid medewerkers, enps, mto`,
  'staff-count': `
    fte, aantal medewerkers, medewerkers, aantal agents, formatie, aantal fte, personeelsbestand,
    gewerkte uren`,
  'training-time': 'opleidingsuren, trainingsuren, opleidingstijd, inwerktijd, coachingsuren',
  availability: 'beschikbaarheid, systeembeschikbaarheid, uptime, beschikbaarheid systemen',
  'survey-response-rate': 'responspercentage, respons, enquêterespons, responsgraad, aantal respondenten',
  'contact-volume': `
    aantal gesprekken, gesprekken, aangeboden gesprekken, beantwoorde gesprekken, aangeboden oproepen,
    aantal oproepen, volume, volumes, aantal contacten, contacten, contactvolume, belvolume, inkomende
    gesprekken, afgehandelde gesprekken, aantal e-mails, aantal chats, aantal zaken, oproepen,
    telefoongesprekken, klantcontacten, aanbod, werkaanbod, e-mails, ontvangen e-mails, uitgaande
    gesprekken, transacties`,
};
