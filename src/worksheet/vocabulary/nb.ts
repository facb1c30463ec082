/** Norwegian words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, HeaderWords, MetricNames, PeriodWords } from './types';

export const nbCells: CellWords = {
  better: {
    higher: `
      høyere, høy, høyt, høyest, opp, oppover, mer, øke, øker, økende, økning, maksimere, større,
      stigende`,
    lower: `
      lavere, lav, lavt, lavest, ned, nedover, mindre, færre, synke, synkende, reduksjon, redusere,
      minimere, fallende, minske`,
    within: 'innenfor, mellom, intervall, i intervall, bånd, innenfor grensene',
    fillers: 'er, bedre, best, god, bra, jo, den, det, desto, skal, verdi, mot',
  },
  categories: {
    service: `
      service, tjeneste, hastighet, servicenivå, svartid, tilgjengelighet, servicegrad, responstid,
      tjenestenivå`,
    quality: 'kvalitet, nøyaktighet, løsning, presisjon, løsningsgrad',
    revenue: 'inntekt, inntekter, salg, omsetning, innkreving, inkasso, innbetaling',
    cost: 'kostnad, kostnader, kost, effektivitet, kostnadseffektivitet, enhetskostnad, økonomi, utgifter',
    satisfaction: `
      tilfredshet, kundetilfredshet, brukertilfredshet, sluttbrukertilfredshet, oppdragsgivertilfredshet,
      kundeopplevelse, klienttilfredshet, kundeerfaring`,
    other: `
      annet, andre, øvrig, øvrige, mennesker, medarbeidere, medarbeider, ansatte, personale,
      medarbeidertilfredshet, volum, prosess, prosesser, sikkerhet, opplæring, planlegging, ledelse,
      generelt, systemer, hr`,
  },
  missing: `
    ikke målt, i/a, i.a., ia, ikke tilgjengelig, ikke aktuelt, ikke relevant, ingen data, mangler,
    ukjent, tom, ikke data, mangler data, i/t`,
  atLeast: `
    minst, minimum, min, min., ikke mindre enn, mer enn, større enn, større enn eller lik, høyere enn,
    over, fra og med, eller mer, eller høyere, eller bedre, og høyere`,
  atMost: `
    maks, maks., maksimalt, maksimum, høyst, inntil, ikke mer enn, mindre enn, mindre enn eller lik,
    lavere enn, under, opptil, færre enn, ikke over, eller mindre, eller lavere, og lavere`,
  bandBetween: 'til, og, til og med',
  bandBefore: 'mellom, fra, innenfor',
  timeLimit: 'innen, på, i',
  timeUnits: {
    s: 's, sek, sekund, sekunder',
    min: 'm, min, minutt, minutter',
    h: 't, time, timer',
    d: 'd, dag, dager, døgn',
  },
  outcomes: {
    pass: 'ja, j, bestått, godkjent, riktig, korrekt, sann, ok, oppfylt',
    fail: 'nei, n, ikke bestått, ikke godkjent, feil, usann, avvik, underkjent, ikke oppfylt',
    'not-applicable': 'ikke aktuelt, ikke relevant, i/a, ikke vurdert',
  },
  families: {
    customer: 'kunde, kundekritisk, sluttbruker, kritisk for kunden, sluttbrukerkritisk',
    business: `
      virksomhet, forretning, forretningskritisk, virksomhetskritisk, kritisk for virksomheten, bedrift,
      bedriftskritisk`,
    compliance: `
      etterlevelse, regelverk, lovpålagt, compliancekritisk, compliance, etterlevelseskritisk, juridisk`,
    'non-critical': 'ikke-kritisk, ikke kritisk, mindre viktig',
  },
};

export const nbHeaders: HeaderWords = {
  roles: {
    name: `
      måltall, indikator, indikatorer, kpi, nøkkeltall, navn, måling, måleparameter, måleindikator,
      metrikk, styringsparameter, variabel, spørsmål, parameter`,
    category: 'kategori, kategorier, gruppe, dimensjon, perspektiv, område',
    target: `
      mål, målsetning, målsetting, krav, norm, målverdi, måltallskrav, terskel, terskelverdi, budsjett,
      standard, sla, mål verdi, resultatmål, ambisjon, plan`,
    direction: 'retning, ønsket retning, bedre, polaritet, ønsket utvikling',
    unit: 'enhet, måleenhet, benevning, enheter',
    owner: 'eier, ansvarlig, prosesseier, ansvarlig person, eieransvar, måleier',
    vendor: `
      leverandør, lokasjon, sted, partner, senter, kontaktsenter, avdeling, region, team, land,
      oppdragsgiver, kunde, kø, enhetsnavn, selskap`,
    definition: 'definisjon, beskrivelse, formel, beregning, hvordan måles, forklaring',
    period: `
      periode, perioder, måned, måneder, uke, år, kvartal, dato, dag, ukenummer, rapporteringsmåned,
      måleperiode, regnskapsår, ukenr`,
    value: `
      faktisk, verdi, resultat, oppnådd, resultater, virkelig, målt, realisert, faktisk verdi, score,
      prestasjon, leveranse, antall`,
    kind: 'type, slag, radtype, verditype',
    total: 'totalt, hittil i år, akkumulert, sum, total',
    'target-low': 'nedre grense, nedre mål, minimumskrav, nedre krav',
    'target-high': 'øvre grense, øvre mål, maksimumskrav, øvre krav',
    low: 'lav, nedre, minimum, min, fra',
    high: 'høy, øvre, maksimum, maks, til',
  },
  neutral: `
    månedlig, ukentlig, daglig, årlig, per, av, for, i, og, eller, den, det, en, et, navn, nummer, nr,
    kode, gjeldende, denne`,
  totals: `
    total, totalt, totalsum, sum, delsum, gjennomsnitt, snitt, gj.snitt, gjsnitt, gjennomsnittlig,
    median, akkumulert, hittil i år, samlet, vektet, hele året, rullerende, oppsummering, i alt`,
  toDate: 'hittil i år, akkumulert, hittil',
  compared:
    'av mål, mot mål, vs mål, fra mål, måloppnåelse, i fjor, forrige år, forrige måned, forrige periode',
};

export const nbPeriods: PeriodWords = {
  months: [
    'januar, jan',
    'februar, feb, febr',
    'mars, mar',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sep, sept',
    'oktober, okt',
    'november, nov',
    'desember, des',
  ],
  quarter: 'k, kv, kvartal, kvart',
  week: 'uke, u, uker, ukenr',
  year: 'år',
  fiscalYear: 'regnskapsår',
  fiscalPeriod: 'periode, p',
  monthWord: 'måned, mnd',
  dayWord: '',
  fillers: 'av, i, den, nr',
};

export const nbMetrics: MetricNames<MetricId> = {
  'service-level': `
    servicenivå, servicegrad, tjenestenivå, service level, besvart innen, svart innen, besvarte anrop
    innen, svargrad innen`,
  'speed-of-answer': `
    svartid, gjennomsnittlig svartid, svarhastighet, gjennomsnittlig svarhastighet, snitt svartid, tid
    til svar, gj.snittlig svartid, gjennomsnittlig tid til svar`,
  'wait-time': 'ventetid, gjennomsnittlig ventetid, køtid, snitt ventetid, tid i kø',
  'abandonment-rate': `
    frafall, frafallsprosent, frafallsandel, avbruddsandel, andel avbrutte, tapte anrop prosent,
    avbruddsprosent, andel tapte anrop, frafallsrate, legger på, andel frafalte`,
  'abandoned-contacts': `
    tapte anrop, avbrutte anrop, frafalte anrop, tapte samtaler, ubesvarte anrop, avbrutte samtaler,
    tapte henvendelser`,
  'answer-rate': 'svarprosent, svargrad, andel besvart, besvarelsesprosent, andel besvarte anrop, svarandel',
  'blocked-calls': 'blokkerte anrop, sperring, opptattandel, andel opptatt',
  'response-time': `
    responstid, gjennomsnittlig responstid, første responstid, reaksjonstid, tid til første svar`,
  'resolution-time': `
    løsningstid, gjennomsnittlig løsningstid, gjennomløpstid, saksbehandlingstid, ledetid, leveringstid,
    tid til løsning`,
  'on-time': `
    i tide, til rett tid, løst i tide, besvart i tide, innen frist, innen fristen, punktlighet, til
    avtalt tid, levert i tide, løst innen frist, besvart innen frist, rettidig, rettidighet, behandlet i
    tide, løst til rett tid`,
  backlog: `
    restanser, etterslep, restanse, åpne saker, ubehandlede saker, backlog, saker i kø, uløste saker,
    beholdning, åpne henvendelser`,
  'overdue-items': 'forfalte saker, over frist, forsinkede saker, forfalt, fristbrudd, for sent',
  'first-contact-resolution': `
    løst ved første kontakt, løsning ved første kontakt, løst ved første henvendelse, løst i første
    kontakt, løsningsgrad første kontakt, førstegangsløsning, førstelinjeløsning, løsning i første
    samtale, løst ved første samtale, førstekontaktløsning, løst første gang, løsning ved første
    henvendelse, løst i første henvendelse`,
  'resolution-rate': 'løsningsgrad, løsningsandel, andel løst, løsningsprosent, løste saker',
  'repeat-contacts': `
    gjentatte anrop, gjentatte henvendelser, gjenanrop, gjentakende kontakter, gjentakelsesrate, gjentatt
    kontakt`,
  'reopened-cases': 'gjenåpnede saker, gjenåpnet, andel gjenåpnet',
  'transfer-rate': `
    overføringer, overførte samtaler, overføringsgrad, andel overført, viderekoblinger, andel
    viderekoblet, overføringsandel`,
  'escalation-rate': 'eskaleringer, eskaleringsgrad, eskalerte saker, andel eskalert',
  'critical-error-accuracy': `
    nøyaktighet kritiske feil, kritisk feilnøyaktighet, kundekritisk nøyaktighet, forretningskritisk
    nøyaktighet, nøyaktighet på kritiske feil, kritisk nøyaktighet, nøyaktighet for kritiske feil,
    sluttbrukerkritisk nøyaktighet, virksomhetskritisk nøyaktighet, uten kritiske feil, andel uten
    kritiske feil`,
  'non-critical-accuracy': `
    ikke-kritisk nøyaktighet, nøyaktighet ikke-kritiske feil, ikke-kritisk feilnøyaktighet`,
  'critical-error-rate': `
    kritiske feil, kritisk feilrate, kritisk feilprosent, andel kritiske feil, rate kritiske feil,
    kritisk feil, feilrate kritiske feil, fatale feil`,
  'error-rate': 'feilrate, feil, feilprosent, feilandel, avvik, antall feil, omarbeid, ikke-kritiske feil',
  accuracy: 'nøyaktighet, presisjon, korrekthet, feilfri, andel feilfri, riktighet, etterlevelse av prosess',
  'quality-score': `
    kvalitet, kvalitetsscore, kvalitetsmåling, samtalekvalitet, kvalitetspoeng, kvalitetsindeks,
    medlyttscore, medlytt, kvalitetsvurdering, intern kvalitet`,
  'first-time-right': 'riktig første gang, rett første gang',
  'customer-satisfaction': `
    kundetilfredshet, tilfredshet, brukertilfredshet, sluttbrukertilfredshet, kundetilfredshetsindeks,
    fornøyde kunder, kti, kundeopplevelse, total tilfredshet, andel fornøyde, kundetilfredshetsscore,
    samlet tilfredshet`,
  'client-satisfaction': 'oppdragsgivertilfredshet, klienttilfredshet, oppdragsgivers tilfredshet',
  dissatisfaction: 'misnøye, kundemisnøye, misfornøyde kunder, andel misfornøyde, utilfredshet',
  'net-promoter-score': 'nps, anbefalingsscore, net promoter score, ambassadørscore',
  'customer-effort': 'kundeinnsats, kundeinnsatsscore, kundeanstrengelse',
  complaints: 'klager, antall klager, klageandel, klage, klageprosent, reklamasjoner, klagerate',
  'handle-time': `
    gjennomsnittlig behandlingstid, behandlingstid, samtaletid, gjennomsnittlig samtaletid,
    samtalevarighet, gjennomsnittlig håndteringstid, håndteringstid, betjeningstid, gjennomsnittlig
    betjeningstid, snitt behandlingstid, ekspedisjonstid`,
  'talk-time': 'taletid, gjennomsnittlig taletid, snakketid, gjennomsnittlig snakketid',
  'hold-time': 'parkeringstid, tid på vent, gjennomsnittlig tid på vent',
  'wrap-up-time': `
    etterbehandlingstid, etterarbeid, gjennomsnittlig etterbehandlingstid, etterarbeidstid,
    etterbehandling`,
  'cost-per-contact': `
    kostnad per kontakt, kostnad per henvendelse, kostnad per samtale, kostnad per anrop, kostnad per
    transaksjon, kostnad per sak, enhetskostnad, kostnad pr kontakt, kostnad pr henvendelse, kostnad pr
    samtale, kostnad per enhet, pris per henvendelse, kostnad per time, kostnad per salg`,
  'operating-cost': `
    kostnad, kostnader, driftskostnad, driftskostnader, totalkostnad, totale kostnader, lønnskostnad,
    utgifter`,
  occupancy: 'belegg, beleggsgrad, beleggsprosent, belastning, belastningsgrad, opptattgrad',
  utilisation: 'utnyttelse, utnyttelsesgrad, kapasitetsutnyttelse, ressursutnyttelse',
  productivity: `
    produktivitet, samtaler per time, henvendelser per time, saker per medarbeider, samtaler per
    medarbeider, effektivitet, saker per time, henvendelser per medarbeider, henvendelser per agent`,
  shrinkage: 'svinn, shrinkage, uproduktiv tid',
  'self-service': 'selvbetjening, selvbetjeningsgrad, selvbetjeningsandel, andel selvbetjent',
  'revenue-per-contact': `
    inntekt per kontakt, inntekt per samtale, inntekt per henvendelse, omsetning per samtale, salg per
    time, salg per samtale, salg per kontakt, inntekt per time, omsetning per kontakt, inntekt pr
    kontakt, inntekter per kontakt`,
  revenue: 'inntekt, inntekter, omsetning, salg, salgsinntekter, antall salg, totalomsetning',
  'sales-conversion': `
    konvertering, konverteringsgrad, konverteringsrate, salgskonvertering, hitrate, treffprosent,
    salgsrate, konverteringsprosent`,
  'order-value': 'gjennomsnittlig ordreverdi, ordreverdi, snittordre, gjennomsnittlig salg',
  'promise-kept': `
    holdte løfter, betalingsløfter, holdte betalingsløfter, overholdte betalingsløfter, innfridde løfter,
    overholdte løfter, innfridde betalingsløfter, andel holdte løfter`,
  collections: 'innkreving, innkrevd beløp, inkasso, innbetalt beløp, innkrevingsgrad, løsningsgrad inkasso',
  'right-party-contact': 'riktig person nådd, rett person, kontaktet rett person, treff på rett person',
  'cross-selling': 'kryssalg, mersalg, tilleggssalg, krysssalg',
  'customer-retention': `
    kundebevaring, beholdte kunder, reddede kunder, kundelojalitet, redningsgrad, bevaringsgrad,
    fornyelser`,
  'customer-churn': `
    kundefrafall, kundeavgang, oppsigelser, churn, tapte kunder, kanselleringer, avgang av kunder`,
  'forecast-accuracy': `
    prognosenøyaktighet, prognosepresisjon, prognosetreff, treffsikkerhet prognose, nøyaktighet i
    prognose, prognose nøyaktighet, treffsikkerhet i prognose, nøyaktighet prognose`,
  'forecast-error': 'prognoseavvik, prognosefeil, avvik prognose, avvik fra prognose',
  'schedule-adherence': `
    planetterlevelse, turnusetterlevelse, etterlevelse av vaktplan, vaktplanetterlevelse, etterlevelse av
    plan, følger vaktplan, adherence`,
  attrition: `
    turnover, gjennomtrekk, personalgjennomtrekk, medarbeiderturnover, personellomsetning, sluttprosent,
    årlig turnover, avgang ansatte`,
  absenteeism: 'fravær, sykefravær, sykefraværsprosent, fraværsprosent, korttidsfravær, langtidsfravær',
  'staff-satisfaction': `
    medarbeidertilfredshet, ansattilfredshet, ansattes tilfredshet, medarbeiderengasjement, enps,
    arbeidsmiljø, ansattengasjement`,
  'staff-count': `
    årsverk, antall ansatte, bemanning, antall medarbeidere, medarbeidere, ansatte, antall agenter,
    arbeidede timer`,
  'training-time': 'opplæringstimer, opplæringstid, kurstimer, opplæring, coachingtimer',
  availability: 'tilgjengelighet, systemtilgjengelighet, oppetid, tilgjengelighet systemer',
  'survey-response-rate': `
    svarandel undersøkelse, undersøkelsessvar, svarprosent undersøkelse, antall respondenter, svarrespons`,
  'contact-volume': `
    antall anrop, anrop, antall samtaler, samtaler, antall henvendelser, henvendelser, volum, innkommende
    anrop, besvarte anrop, mottatte anrop, besvarte samtaler, antall saker, mottatte saker, kontaktvolum,
    antall kontakter, utgående anrop, antall e-poster, antall chatter, pågang, inngående anrop, tilbudte
    anrop, transaksjoner, kontakter`,
};
