/** Norwegian words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, LabelWords, MarkWords, MetricNames, NameWords, PeriodWords } from './types';

export const nbCells: CellWords = {
  better: {
    higher: `
      høyere, høy, høyt, høyest, opp, oppover, mer, øke, øker, økende, økning, maksimere, større,
      stigende, høyest mulig, så høyt som mulig, positiv, øk`,
    lower: `
      lavere, lav, lavt, lavest, ned, nedover, mindre, færre, synke, synkende, reduksjon, redusere,
      minimere, fallende, minske, lavest mulig, så lavt som mulig, negativ, reduser`,
    within: `
      innenfor, mellom, intervall, i intervall, bånd, innenfor grensene, innenfor mål, rundt mål, stabil,
      holde nivå`,
    fillers: `
      er, bedre, best, god, bra, jo, den, det, desto, skal, verdi, mot, når`,
  },
  categories: {
    service: `
      service, tjeneste, hastighet, servicenivå, svartid, tilgjengelighet, servicegrad, responstid,
      tjenestenivå, telefoni`,
    quality: 'kvalitet, nøyaktighet, løsning, presisjon, løsningsgrad',
    revenue: 'inntekt, inntekter, salg, omsetning, innkreving, inkasso, innbetaling',
    cost: `
      kostnad, kostnader, kost, effektivitet, kostnadseffektivitet, enhetskostnad, økonomi, utgifter,
      produktivitet, ressursutnyttelse`,
    satisfaction: `
      tilfredshet, kundetilfredshet, brukertilfredshet, sluttbrukertilfredshet, oppdragsgivertilfredshet,
      kundeopplevelse, klienttilfredshet, kundeerfaring, brukeropplevelse, kundeopplevd`,
    other: `
      annet, andre, øvrig, øvrige, mennesker, medarbeidere, medarbeider, ansatte, personale,
      medarbeidertilfredshet, volum, prosess, prosesser, sikkerhet, opplæring, planlegging, ledelse,
      generelt, systemer, hr, bemanning, ressurser, personell`,
  },
  missing: `
    ikke målt, i/a, i.a., ia, ikke tilgjengelig, ikke aktuelt, ikke relevant, ingen data, mangler, ukjent,
    tom, ikke data, mangler data, i/t, ikke rapportert, ikke oppgitt, ikke registrert, utgår,
    mangler tall, ingen tall, for få svar, ikke måles, ingen måling`,
  awaited: 'kommer, avventer',
  atLeast: `
      minst, minimum, min, min., ikke mindre enn, mer enn, større enn, større enn eller lik, høyere enn,
      over, fra og med, eller mer, eller høyere, eller bedre, og høyere, ikke lavere enn, ikke under`,
  atMost: `
      maks, maks., maksimalt, maksimum, høyst, inntil, ikke mer enn, mindre enn, mindre enn eller lik,
      lavere enn, under, opptil, færre enn, ikke over, eller mindre, eller lavere, og lavere,
      ikke høyere enn, opp til, skal ikke overstige, ikke overstige`,
  bandBetween: 'til, og, til og med',
  bandBefore: 'mellom, fra, innenfor',
  timeLimit: 'innen, på, i',
  timeUnits: {
    s: 's, sek, sekund, sekunder',
    min: 'm, min, minutt, minutter',
    h: 't, time, timer',
    d: 'd, dag, dager, døgn, virkedag, virkedager',
  },
  outcomes: {
    pass: 'ja, j, bestått, godkjent, riktig, korrekt, sann, ok, oppfylt',
    fail: 'nei, n, ikke bestått, ikke godkjent, feil, usann, avvik, underkjent, ikke oppfylt',
    'not-applicable': 'ikke aktuelt, ikke relevant, i/a, ikke vurdert',
  },
  answers: { partly: 'delvis, til dels', open: 'ikke vurdert' },
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

/** What headers and labels say. A word stands under one meaning; whole labels first. */
export const nbLabels: LabelWords = {
  // What figures are.
  actual: `
      faktisk, verdi, verdier, resultat, oppnådd, resultater, virkelig, målt, realisert, faktisk verdi,
      score, prestasjon, leveranse, siste måling, siste verdi, nåværende, gjeldende verdi, faktisk resultat,
      månedens resultat, oppnådd verdi, oppnådd resultat, status verdi, måleresultat, levert, antall`,
  target: `
    mål, målsetning, målsetting, krav, norm, målverdi, måltallskrav, budsjett,
    standard, sla, resultatmål, ambisjon, plan, målnivå, målkrav, kontraktskrav, kontraktsmål,
    akseptabelt nivå, akseptnivå, kravnivå, ønsket nivå, forventet nivå, resultatkrav, månedsmål,
    krav fra oppdragsgiver, leveransekrav, kundemål, internt mål, avtalt, avtalt nivå, måltall mål, target,
    kontrakt, servicekrav, planlagt, målsatt, sla krav, grenseverdi, kundekrav, kvartalsmål,
    ukesmål`,
  otherTarget: `
    terskel, terskelverdi, minstekrav, referanse, referanseverdi, strekkmål`,
  low: `
      lav, nedre, minimum, min, fra`,
  high: `
      høy, øvre, maksimum, maks, til`,
  targetLow: `
      nedre grense, nedre mål, minimumskrav, nedre krav, minimumsnivå, laveste akseptable, nedre nivå`,
  targetHigh: `
      øvre grense, øvre mål, maksimumskrav, øvre krav, maksimumsnivå, høyeste akseptable, øvre nivå`,
  targetYear: `
    årsmål, mål for året, årskrav, årlig mål`,
  targetDay: `
    dagsmål, dagmål, mål per dag, dagskrav`,
  green: `
      grønn, grønt, grense grønn, grønn fra`,
  amber: `
      gul, gult, oransje, grense gul`,
  red: `
      rød, rødt, grense rød`,
  variance: `
      avvik, differanse, diff, delta, endring, gap, Δ, +/-, mot mål, vs mål, fra mål, avvik mot mål,
      avvik fra mål, avstand til mål, forskjell, endring fra i fjor, endring mot i fjor, mot i fjor,
      vs i fjor, forbedring, mot budsjett, utvikling`,
  achieved: `
      % oppnådd, måloppnåelse, av mål, % av mål, oppnåelse, oppnåelsesgrad, % måloppnåelse, prosent av mål,
      grad av måloppnåelse, % oppnåelse, realisert %, kravoppnåelse`,
  previous: `
      i fjor, forrige år, forrige måned, forrige periode, snitt i fjor, fjoråret, fjorår, forrige kvartal,
      forrige uke, samme periode i fjor, samme måned i fjor, nullpunkt, baseline, nullpunktsmåling,
      utgangspunkt, historisk, bransjesnitt, bransjegjennomsnitt`,
  forecast: `
      prognose, forecast, estimat, forventet, anslag, framskriving`,
  weight: `
      vekt, vekting, vektet andel, vekttall`,
  points: `
      poeng, vektet score, vektede poeng, poengsum`,
  status: `
    status, trafikklys, rag, mål nådd, nådd, farge, måloppnådd, tilstand`,
  numerator: `
      teller`,
  denominator: `
      nevner, utvalg, grunnlag, antall totalt`,
  comment: `
      kommentar, kommentarer, merknad, merknader, notat, notater, forklaring til resultat, årsak, tiltak,
      anmerkning`,
  // What a line of texts is.
  metric: `
      måltall, indikator, indikatorer, kpi, kpi-er, nøkkeltall, navn, måling, måleparameter, måleindikator,
      metrikk, styringsparameter, variabel, spørsmål, parameter, resultatområde, resultatindikator,
      prestasjonsindikator, styringsindikator, målepunkt, navn på måltall, hva måles, styringstall`,
  category: `
      kategori, kategorier, gruppe, dimensjon, perspektiv, område, tema, fokusområde, satsingsområde,
      målområde, hovedområde, kpi-gruppe, delområde, målgruppe kategori, hovedkategori`,
  unit: `
      leverandør, leverandører, lokasjon, sted, steder, partner, senter, kontaktsenter, avdeling, region,
      team, land, oppdragsgiver, kunde, kø, enhetsnavn, selskap, kanal, kundesenter, callsenter, skill, by,
      kontor, filial, produkt, tjeneste, segment, enhet navn, seksjon, divisjon, prosjekt, program,
      kampanje, linje, merkevare, arbeidssted, forretningsområde, organisasjon`,
  owner: `
      eier, ansvarlig, prosesseier, ansvarlig person, eieransvar, måleier, leder, teamleder, målansvarlig,
      kpi-eier, ansvar, kontaktperson, resultatansvarlig`,
  definition: `
      definisjon, beskrivelse, formel, beregning, hvordan måles, forklaring, kilde, datakilde, frekvens,
      målemetode, målefrekvens, beregningsmåte, metode`,
  direction: `
      retning, ønsket retning, bedre, polaritet, ønsket utvikling, bedre når, ønsket trend, bra er,
      best når, målretning, god retning, ønsket, høyere eller lavere`,
  unitOfMeasure: `
      enhet, måleenhet, benevning, enheter, måles i, benevnelse, målt i, format`,
  code: `
      nr, nummer, id, kode, ref, kpi nr, løpenr, løpenummer, #, måltallnr`,
  period: `
      periode, perioder, måned, måneder, uke, uker, år, kvartal, kvartaler, dato, dag, ukenummer,
      rapporteringsmåned, måleperiode, regnskapsår, ukenr, tertial, halvår, rapportperiode,
      rapporteringsperiode, tid, rapportmåned, måned år`,
  kind: `
      type, slag, radtype, verditype, faktisk mål, mål faktisk, linjetype, serie, data, type verdi`,
  // Sums, averages, sums to date.
  total: `
      uketotal, ukesum, ukesnitt, ukessnitt, månedssum, månedssnitt, dagssnitt, totalt, hittil i år, akkumulert, sum, total, totalsum, delsum, gjennomsnitt, snitt, gj.snitt,
      gjennomsnittlig, median, samlet, vektet, hele året, rullerende, oppsummering, i alt, siste 3 mnd,
      siste 12 mnd, årssnitt, hiå, akk, hittil, ytd, vektet snitt, alle, alle steder, alle team,
      hele landet, hele kundesenteret, sum år, årsgjennomsnitt, totalen, totalsnitt, felles`,
  // Words a label may carry besides.
  neutral: `
    månedlig, ukentlig, per, av, for, i, og, eller, den, det, en, et, navn, nummer, nr, kode, gjeldende,
    denne, %, prosent, på, måned, fra, ved årsslutt, årsslutt`,
  against: `vs, versus, mot, kontra, ift, sammenlignet med`,
  // For what span a target is.
  yearly: `
    årlig, året, for året, år, årets`,
  daily: `
      daglig, per dag, dag, dagen`,
};

export const nbMarks: MarkWords = {
  status: `
    grønn, grønt, gul, gult, oransje, rød, rødt, g, o, r, oppnådd, ikke oppnådd, nådd, ikke nådd,
    i rute, etter plan, på mål, under mål, over mål, risiko, bestått, ikke bestått, innfridd, ikke innfridd,
    godkjent, ikke godkjent, bra, dårlig, kritisk`,
  units: `
    prosent, pst, prosentpoeng, pp, poeng, forhold, andel, indeks, antall, ant, tall, nr, stk, verdi,
    karakter, score, n, s, sek, sekund, sekunder, min, minutt, minutter, t, time, timer, d, dag, dager, døgn,
    uke, uker, måned, måneder, år, årsverk, nok, kr, kroner, tusen, millioner, mill, promille, per tusen,
    per 1000, stjerner, valuta, penger, tid`,
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
  half: 'halvår, halvaar',
  tertial: 'tertial',
  week: 'uke, u, uker, ukenr',
  weekOf: `
    uke t.o.m., uke tom, uke t.o.m, uke til og med, uke til, uke som slutter, uke fra, uken til, uka til, uke f.o.m., uke frå`,
  weekOfBehind: '',
  since: 'fra, fra og med, f.o.m., fom, siden, gjeldende fra',
  sinceBehind: 'og utover, og fremover',
  until: 'til, til og med, t.o.m., tom, inntil, frem til, fram til, før',
  untilBehind: '',
  year: 'år',
  fiscalYear: 'regnskapsår',
  fiscalPeriod: 'periode, p',
  monthWord: 'måned, mnd',
  ordinals: ['første', 'andre, annet', 'tredje', 'fjerde'],
  weekdays: `
    man, tir, ons, tor, fre, lør, søn, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
  dayWord: '',
  fillers: 'av, i, den, nr',
};

/** The words metrics' names are made of. `word*`: with its endings. */
export const nbNames: NameWords = {
  // Heads of which more is better, by category.
  good: {
    service: 'tilgjengelig*, punktlig*, naabar*',
    quality: `
      nøyaktig*, kvalitet*, korrekt*, riktig*, presisjon, treffsikker*, feilfri*, etterlevelse, vellykk*,
      bestått, komplett*, løsningsgrad, førstegangsløs*, suksess*, kunnskap, feilfrie, feilfritt`,
    revenue: `
      inntekt*, salg, salgs, solgt*, omsetning, overskudd, margin*, fortjeneste, nye avtaler, avtaler,
      nye kontrakter, nye kunder, fornyelse*, fornyet, beholdt*, bevart*, reddede, innkrevd*, inndriv*,
      innbetalt*, konverter*, konverting, mersalg, gjenvunne*, gjenvunnet, leads, vunnet, vunne`,
    cost: `
      produktiv*, effektiv*, utnyttelse*, oppetid*, automatiser*, selvbetjening*, selvbetjent*,
      vaktplanetterlev*, planetterlev*, faktureringsgrad`,
    satisfaction: `
      tilfreds*, fornøyd*, fornøyde, kundetilfreds*, ambassadør*, lojalitet*, ros, anbefal*, tillit, glade`,
    other: `
      oppmøte, engasjement, deltak*, dekning*, fullført*, sertifisert*, tilstede*, nærvær*, oppnådd*,
      måloppnåelse, gjenvinning*, tid mellom feil`,
  },
  // Heads of which less is better, by category.
  bad: {
    service: `
      frafall*, frafalt*, avbrudd*, avbrutt*, restanse*, etterslep, kø, køer, ventende, brudd, opptatt,
      overskrid*, sperr*, backlog, legger på`,
    quality: `
      feil, feilene, feilrate, feilprosent, feilandel, mangel, mangler, omarbeid*, gjentatt*, gjentak*,
      gjenåpn*, viderekobl*, overfør*, overført*, eskaler*, avvist*, underkjen*, duplikat*, unøyaktig*,
      hendelse*, skade*, dødelighet, reinnleggelse*, infeksjon*, ulykke*, gjengang*`,
    revenue: `
      oppsig*, oppsagt*, kanseller*, avbestill*, churn, refusjon*, refunder*, retur*, rabatt*, tap på krav,
      mislighold*, gjeld, svindel*, kundefrafall, bot, bøter, lekkasje*, kundeavgang`,
    cost: 'sløsing, overtid*, uproduktiv*, svinn*, dødtid, inaktiv*, overforbruk',
    satisfaction: `
      klage, klager, klagene, klagesak*, misfornøyd*, misnøye, detraktor*, reklamasjon*, innsigelse*, anke,
      anker`,
    other: `
      fravær*, sykefravær*, sykdom, syk, sykemeld*, turnover ansatte, avgang*, slutt*, ubesatt*,
      egenmelding*, uteblitt*, utebliv*, nedetid*`,
  },
  // Heads of times: less is better. `units` alone are hours worked; beside an event or a bad thing they are times.
  time: `
    tid, tider, tida, tiden, varighet, hastighet, svartid*, ventetid*, behandlingstid*, løsningstid*, aht,
    asa, alder, lengde, køtid`,
  units: 'timer, time, dager, dag, minutter, minutt, sekunder, sekund, uker, uke, min, sek, s, t, døgn',
  cost: 'kostnad*, kost, utgift*, pris, priser, kostpris',
  // What takes time: beside a time it is only what is timed.
  event: `
    løsning, løse, løs, lukking, lukke, svar, svare, besvarelse, levering, levere, konvertering, betaling,
    innbetaling, innkreving, ansettelse, rekruttering, aktivering, reparasjon, retting, behandling,
    behandle, saksbehandling, gjenoppretting, utsending, bestilling, respons, fullføring`,
  // What is counted: says no direction.
  thing: `
    samtale*, anrop*, henvendelse*, kontakt*, e-post*, epost*, mail*, chat*, sak, saker, sakene, kunde*,
    agent*, medarbeider*, ansatt*, personale, personell, team, bruker*, innringer*, ordre*, bestilling*,
    forespørs*, transaksjon*, brev, melding*, undersøkelse*, besøk*, pasient*, spørsmål, problem*, ticket*,
    element*, pakke*, lever*, betaling*, faktura*, krav, polise*, konto*, tjeneste*, produkt*, vakt*, økt*,
    dokument*, skjema*, post, forsøk, løfte*, løft*, betalingsløfte*, mål, sla, frist, telefon*, voice,
    tale, innkommende, inngående, utgående, saksbehandl*, sosiale medier, whatsapp, sms, web, nett, butikk*,
    avdeling*, ivr, bot, chatbot, system*, it, nettverk, plattform, data, registrering*, informasjon,
    innhold, prosess*, prosedyre*, teknisk*, support, turnus, vaktplan*, prognose*, bemanning*, vent, prate,
    etterarbeid, arbeid, opplæring, coaching, tilbakemelding*, lager, varer, enhet, enheter, maskin*,
    prosjekt*, budsjett*, leverandør*, kontrakt*, avtale*, tilbud, kampanje*, side, sider, kjøretøy*, tur,
    turer, test*, prøve*, utvalg, evaluering*, revisjon*, vurdering*, artikkel, artikler, oppgave*,
    rapport*, restordre*, bolig*, elev*`,
  // Things whose score is satisfaction.
  voice: 'kunde*, undersøkelse*, bruker*, gjest*, pasient*, opplevelse*, erfaring*',
  // What was done: beside a share it went well.
  handled: `
    besvart*, svart, håndtert*, behandlet, behandlede, behandla, lukket, lukkede, avsluttet*,
    mottatt og behandlet, tatt, betjent*, ferdigbehandlet*`,
  came: `
    mottatt*, mottatte, tilbudt*, tilbudte, innkommet, innkomne, meldt*, registrert*, åpnet, åpnede,
    opprettet*, ny, nye, nytt, innmeldt*`,
  done: `
    løst*, løste, rettet, rettede, holdt, holdte, betalt*, betalte, levert*, leverte, oppfylt*, innfridd*,
    vellykket, vellykkede, nådd*, godkjent*, reparert*, utført*, korrigert*`,
  tries: `
    forsøk*, tilbud*, revisjon*, inspeksjon*, forespørs*, mulighet*, stikkprøve*, evalueringer, besøk*, mål,
    prognose*, plan, planer, kampanje*`,
  // What turns the meaning.
  undone: `
    tapt*, tapte, mistet*, tap, tapet, mislykk*, mislyk*, ubesvart*, ubesvarte, uløst*, uløste, åpne, åpen,
    utestående, ubetalt*, brutt*, brutte, avvist*, ufullstendig*, ikke innen, utenfor frist, utenfor sla,
    utenfor mål, over frist, over fristen, manglende, mangel, underskudd, utilgjengelig*, ubrukt*, forfalt*,
    forfalte, sviktet, svikt*, gikk tapt, uteståen*, for sen*, for sent, forsinket, forsinkede, mislykkede,
    mislykket,
    ikke tildelt, uleste, ulest, underkjent*`,
  intime: `
    innen frist, innen fristen, i tide, rettidig*, innen sla, innenfor sla, innenfor mål, innen mål,
    innenfor frist, til rett tid, samme dag, til avtalt tid, innen krav, innenfor krav, innen avtalt tid,
    etter plan, presis*`,
  within: 'innen, innenfor, i løpet av, under, på under, på, før, mindre enn, lavere enn',
  beyond: 'etter, over, på over, mer enn, lengre enn, eldre enn, høyere enn',
  no: 'ikke, ingen, uten, aldri, u, fri, fritt, null, løs, frie, løse',
  less: `
    reduksjon*, redusert*, unngått*, unngåtte, forebygg*, forebyg*, spart*, sparte, minsket, reduserte,
    besparelse*`,
  more: `
    mellom, grunnet, på grunn av, trend, endring*, avvik*, differanse*, variasjon*, forhold, ratio, balanse,
    miks, versus, mot, vs, negativ*, omvendt*`,
  // Joints, and what figures are.
  per: 'per, pr, pr., hver',
  of: 'av, i, for, med, om, på, fra, til, ved, under, hos, over, rundt, angående',
  share: 'andel*, prosent*, %, prosentandel, rate, grad, del, andelen, kvote',
  count: 'antall, antallet, mengde, volum*, totalt antall, totalt',
  score: `
    score, skår, karakter*, poeng, indeks, nps, smilefjes, vurdering, resultat, resultater, kundescore`,
  // Words that turn nothing.
  harmless: `
    fatal, fatale, alvorlig*, grov*, vesentlig*, telefonisk*, digital*, skriftlig*, av 5, av 6, av 10,
    vekst, økning*, gjennomsnitt*, gjennomsnittlig*, snitt, gj.snitt, gjsnitt, gj snitt, median, månedlig*, måned,
    ukentlig*, uke, daglig*, årlig*, kvartal*, den, det, de, en, et, og, eller, som, er, ble, blir, vår,
    våre, alle, total, totalt, totale, samlet, intern*, ekstern*, kritisk*, kritiske, ikke-kritisk*,
    ikke kritisk*, kundekritisk*, forretningskritisk*, virksomhetskritisk*, compliancekritisk*,
    sluttbruker*, viktigste, første, 1., andre, 2., linje, førstelinje, andrelinje, nivå, service, vip,
    premium, topp, nord, sør, øst, vest, sentral*, region*, lokal*, vektet, vektede, maks, maksimal*, min,
    minimum, kpi, indikator, måltall, s, t, h, sek, sekunder, timer, time, minutter, dager, dag,
    virkedager, virkedag, tusen, hundre, nok, kr, kroner, årsverk, netto, brutto, ganger, lengste, egne,
    mer, enn, direkte, gitt, utført, gjort, leder, teamleder, handlekurv*, funnet, forårsaket,
    gj.snittlig, gjsnittlig, gj snittlig`,
};

export const nbMetrics: MetricNames<MetricId> = {
  'service-level': `
    servicenivå, servicegrad, tjenestenivå, service level, besvart innen, svart innen, besvarte anrop innen,
    svargrad innen, besvart i løpet av, andel besvart innen, henvendelser besvart innen, andel innen`,
  'speed-of-answer': `
    svartid, gjennomsnittlig svartid, svarhastighet, gjennomsnittlig svarhastighet, snitt svartid,
    tid til svar, gj.snittlig svartid, gjennomsnittlig tid til svar, snittid til svar,
    gjennomsnittlig ventetid før svar`,
  'wait-time': 'ventetid, gjennomsnittlig ventetid, køtid, snitt ventetid, tid i kø',
  'abandonment-rate': `
    frafall, frafallsprosent, frafallsandel, avbruddsandel, andel avbrutte, tapte anrop prosent,
    avbruddsprosent, andel tapte anrop, frafallsrate, legger på, andel frafalte, % tapte, % tapt,
    tapsprosent, tapt andel, andel tapt, andel avbrutt, tapte i prosent, tapte samtaler prosent,
    avbruddsrate`,
  'abandoned-contacts': `
    tapte anrop, avbrutte anrop, frafalte anrop, tapte samtaler, ubesvarte anrop, avbrutte samtaler,
    tapte henvendelser, tapte, antall tapte, lagt på, avbrutte, antall avbrutte, frafalne anrop,
    ikke besvarte anrop`,
  'answer-rate': `
    svarprosent, svargrad, andel besvart, besvarelsesprosent, andel besvarte anrop, svarandel,
    tilgjengelighet på telefon, telefontilgjengelighet, tilgjengelighet telefon, besvart andel,
    andel besvarte, andel besvarte samtaler`,
  'blocked-calls': 'blokkerte anrop, sperring, opptattandel, andel opptatt',
  'response-time': `
    responstid, gjennomsnittlig responstid, første responstid, reaksjonstid, tid til første svar,
    svartid e-post, svartid på e-post, e-post svartid, svartid chat, chat svartid, svartid sosiale medier,
    første svar`,
  'resolution-time': `
    løsningstid, gjennomsnittlig løsningstid, gjennomløpstid, saksbehandlingstid, ledetid, leveringstid,
    tid til løsning, tid til lukking, behandlingstid sak, behandlingstid klager`,
  'on-time': `
    i tide, til rett tid, løst i tide, besvart i tide, innen frist, innen fristen, punktlighet,
    til avtalt tid, levert i tide, løst innen frist, besvart innen frist, rettidig, rettidighet,
    behandlet i tide, løst til rett tid, besvart innen 24 timer, løst innen, sla oppnåelse`,
  backlog: `
    restanser, etterslep, restanse, åpne saker, ubehandlede saker, backlog, saker i kø, uløste saker,
    beholdning, åpne henvendelser, antall i kø, ubesvarte e-poster, ikke ferdigbehandlet`,
  'overdue-items': `
    forfalte saker, over frist, forsinkede saker, forfalt, fristbrudd, for sent, over fristen,
    utenfor frist, eldre enn frist`,
  'first-contact-resolution': `
    løst ved første kontakt, løsning ved første kontakt, løst ved første henvendelse, løst i første kontakt,
    løsningsgrad første kontakt, førstegangsløsning, førstelinjeløsning, løsning i første samtale,
    løst ved første samtale, førstekontaktløsning, løst første gang, løsning ved første henvendelse,
    løst i første henvendelse, løst på første, løst på første kontakt, løst på første henvendelse,
    løst direkte, førstelinjeløsningsgrad, løsningsgrad førstelinje, løsningsgrad førstelinjen,
    førstegangsløst, løst i førstelinjen, 1. linje løsningsgrad`,
  'resolution-rate': 'løsningsgrad, løsningsandel, andel løst, løsningsprosent, løste saker',
  'repeat-contacts': `
    gjentatte anrop, gjentatte henvendelser, gjenanrop, gjentakende kontakter, gjentakelsesrate,
    gjentatt kontakt, gjengangere, gjentatte samtaler, andel gjentatte, tilbakeringere`,
  'reopened-cases': 'gjenåpnede saker, gjenåpnet, andel gjenåpnet',
  'transfer-rate': `
    overføringer, overførte samtaler, overføringsgrad, andel overført, viderekoblinger, andel viderekoblet,
    overføringsandel, viderekoblet, viderekoblede, satt over, satt over til andrelinje,
    overført til 2. linje`,
  'escalation-rate': 'eskaleringer, eskaleringsgrad, eskalerte saker, andel eskalert',
  'critical-error-accuracy': `
    nøyaktighet kritiske feil, kritisk feilnøyaktighet, kundekritisk nøyaktighet,
    forretningskritisk nøyaktighet, nøyaktighet på kritiske feil, kritisk nøyaktighet,
    nøyaktighet for kritiske feil, sluttbrukerkritisk nøyaktighet, virksomhetskritisk nøyaktighet,
    uten kritiske feil, andel uten kritiske feil, kundekritiske feil nøyaktighet, nøyaktighet kundekritisk,
    compliancekritisk nøyaktighet`,
  'non-critical-accuracy': `
    ikke-kritisk nøyaktighet, nøyaktighet ikke-kritiske feil, ikke-kritisk feilnøyaktighet`,
  'critical-error-rate': `
    kritiske feil, kritisk feilrate, kritisk feilprosent, andel kritiske feil, rate kritiske feil,
    kritisk feil, feilrate kritiske feil, fatale feil, kundekritiske feil, forretningskritiske feil,
    virksomhetskritiske feil, compliancekritiske feil, alvorlige feil, andel alvorlige feil`,
  'error-rate': 'feilrate, feil, feilprosent, feilandel, antall feil, omarbeid, ikke-kritiske feil',
  accuracy: `
    nøyaktighet, presisjon, korrekthet, feilfri, andel feilfri, riktighet, etterlevelse av prosess`,
  'quality-score': `
    kvalitet, kvalitetsscore, kvalitetsmåling, samtalekvalitet, kvalitetspoeng, kvalitetsindeks,
    medlyttscore, medlytt, kvalitetsvurdering, intern kvalitet, medlyttsnitt, medlytting, samtalevurdering,
    kvalitetskontroll`,
  'first-time-right': 'riktig første gang, rett første gang',
  'customer-satisfaction': `
    kundetilfredshet, tilfredshet, brukertilfredshet, sluttbrukertilfredshet, kundetilfredshetsindeks,
    fornøyde kunder, kti, kundeopplevelse, total tilfredshet, andel fornøyde, kundetilfredshetsscore,
    samlet tilfredshet, smilefjes, kundescore, fornøydhet, kundefornøydhet`,
  'client-satisfaction': 'oppdragsgivertilfredshet, klienttilfredshet, oppdragsgivers tilfredshet',
  dissatisfaction: 'misnøye, kundemisnøye, misfornøyde kunder, andel misfornøyde, utilfredshet',
  'net-promoter-score': 'nps, anbefalingsscore, net promoter score, ambassadørscore',
  'customer-effort': 'kundeinnsats, kundeinnsatsscore, kundeanstrengelse',
  complaints: `
    klager, antall klager, klageandel, klage, klageprosent, reklamasjoner, klagerate, klagesaker`,
  'handle-time': `
    gjennomsnittlig behandlingstid, behandlingstid, samtaletid, gjennomsnittlig samtaletid, samtalevarighet,
    gjennomsnittlig håndteringstid, håndteringstid, betjeningstid, gjennomsnittlig betjeningstid,
    snitt behandlingstid, ekspedisjonstid, chattetid, tid per henvendelse`,
  'talk-time': `
    taletid, gjennomsnittlig taletid, snakketid, gjennomsnittlig snakketid, telefontid, tid i samtale`,
  'hold-time': 'parkeringstid, tid på vent, gjennomsnittlig tid på vent, tid på hold',
  'wrap-up-time': `
    etterbehandlingstid, etterarbeid, gjennomsnittlig etterbehandlingstid, etterarbeidstid, etterbehandling,
    ferdigstillingstid, notattid`,
  'cost-per-contact': `
    kostnad per kontakt, kostnad per henvendelse, kostnad per samtale, kostnad per anrop,
    kostnad per transaksjon, kostnad per sak, enhetskostnad, kostnad pr kontakt, kostnad pr henvendelse,
    kostnad pr samtale, kostnad per enhet, pris per henvendelse, kostnad per time, kostnad per salg,
    kostnad per svar, pris per samtale, kostnad pr sak, kostnad pr anrop`,
  'operating-cost': `
    kostnad, kostnader, driftskostnad, driftskostnader, totalkostnad, totale kostnader, lønnskostnad,
    utgifter`,
  occupancy: `
    belegg, beleggsgrad, beleggsprosent, belastning, belastningsgrad, opptattgrad, opptattid,
    opptattprosent, belastningsprosent`,
  utilisation: `
    utnyttelse, utnyttelsesgrad, kapasitetsutnyttelse, ressursutnyttelse, produktiv tid, pålogget tid,
    innloggingstid, andel produktiv tid, fakturert tid, faktureringsgrad, påloggingsgrad`,
  productivity: `
    produktivitet, samtaler per time, henvendelser per time, saker per medarbeider,
    samtaler per medarbeider, effektivitet, saker per time, henvendelser per medarbeider,
    henvendelser per agent, samtaler per dag, samtaler per årsverk, henvendelser per årsverk, svar per time,
    samtaler pr time, henvendelser pr time`,
  shrinkage: `
    svinn, shrinkage, uproduktiv tid, pausetid, ikke tilgjengelig tid, uplanlagt fravær fra telefon`,
  'self-service': `
    selvbetjening, selvbetjeningsgrad, selvbetjeningsandel, andel selvbetjent, digital andel,
    andel digitalt, løst av chatbot, chatbot løsningsgrad, botløsning`,
  'revenue-per-contact': `
    inntekt per kontakt, inntekt per samtale, inntekt per henvendelse, omsetning per samtale, salg per time,
    salg per samtale, salg per kontakt, inntekt per time, omsetning per kontakt, inntekt pr kontakt,
    inntekter per kontakt, salg pr time, salg per vakt, spt`,
  revenue: `
    inntekt, inntekter, omsetning, salg, salgsinntekter, antall salg, totalomsetning, antall solgte`,
  'sales-conversion': `
    konvertering, konverteringsgrad, konverteringsrate, salgskonvertering, hitrate, treffprosent, salgsrate,
    konverteringsprosent, treffrate, salgsprosent, omgjøringsgrad`,
  'order-value': `
    gjennomsnittlig ordreverdi, ordreverdi, snittordre, gjennomsnittlig salg, snittsalg, snittordreverdi`,
  'promise-kept': `
    holdte løfter, betalingsløfter, holdte betalingsløfter, overholdte betalingsløfter, innfridde løfter,
    overholdte løfter, innfridde betalingsløfter, andel holdte løfter`,
  collections: `
    innkreving, innkrevd beløp, inkasso, innbetalt beløp, innkrevingsgrad, løsningsgrad inkasso,
    inkassograd, innbetalingsgrad, løsningsprosent inkasso`,
  'right-party-contact': 'riktig person nådd, rett person, kontaktet rett person, treff på rett person',
  'cross-selling': 'kryssalg, mersalg, tilleggssalg, krysssalg',
  'customer-retention': `
    kundebevaring, beholdte kunder, reddede kunder, kundelojalitet, redningsgrad, bevaringsgrad, fornyelser,
    gjenkjøp, reddede, andel reddet, stoppet oppsigelse`,
  'customer-churn': `
    kundefrafall, kundeavgang, oppsigelser, churn, tapte kunder, kanselleringer, avgang av kunder,
    oppsigelsesgrad`,
  'forecast-accuracy': `
    prognosenøyaktighet, prognosepresisjon, prognosetreff, treffsikkerhet prognose, nøyaktighet i prognose,
    prognose nøyaktighet, treffsikkerhet i prognose, nøyaktighet prognose, treff prognose,
    treffsikkerhet volum`,
  'forecast-error': 'prognoseavvik, prognosefeil, avvik prognose, avvik fra prognose',
  'schedule-adherence': `
    planetterlevelse, turnusetterlevelse, etterlevelse av vaktplan, vaktplanetterlevelse,
    etterlevelse av plan, følger vaktplan, adherence, oppmøte, punktlighet agenter, planoverholdelse`,
  attrition: `
    turnover, gjennomtrekk, personalgjennomtrekk, medarbeiderturnover, personellomsetning, sluttprosent,
    årlig turnover, avgang ansatte, avgang medarbeidere, slutterate`,
  absenteeism: `
    fravær, sykefravær, sykefraværsprosent, fraværsprosent, korttidsfravær, langtidsfravær, egenmelding,
    sykemeldte`,
  'staff-satisfaction': `
    medarbeidertilfredshet, ansattilfredshet, ansattes tilfredshet, medarbeiderengasjement, enps,
    arbeidsmiljø, ansattengasjement, trivsel, medarbeiderundersøkelse`,
  'staff-count': `
    årsverk, antall ansatte, bemanning, antall medarbeidere, medarbeidere, ansatte, antall agenter,
    arbeidede timer, antall på jobb`,
  'training-time': 'opplæringstimer, opplæringstid, kurstimer, opplæring, coachingtimer',
  availability: 'tilgjengelighet, systemtilgjengelighet, oppetid, tilgjengelighet systemer',
  'survey-response-rate': `
    svarandel undersøkelse, undersøkelsessvar, svarprosent undersøkelse, antall respondenter, svarrespons,
    svarprosent kundeundersøkelse`,
  'contact-volume': `
    antall anrop, anrop, antall samtaler, samtaler, antall henvendelser, henvendelser, volum,
    innkommende anrop, besvarte anrop, mottatte anrop, besvarte samtaler, antall saker, mottatte saker,
    kontaktvolum, antall kontakter, utgående anrop, antall e-poster, antall chatter, pågang,
    inngående anrop, tilbudte anrop, transaksjoner, kontakter, innkomne, innkommet, tilbudt`,
};
