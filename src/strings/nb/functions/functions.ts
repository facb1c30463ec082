/** What the COPC functions say about themselves, in Norwegian. */
import type { FunctionTexts } from '../../en/functions/functions';

export const functions: FunctionTexts = {
  parameters: {
    values: 'Tallene for én KPI, eldste først: én rad eller én kolonne.',
    target: 'Et tall, "≥ 80%", "<= 30" eller "80%-90%"; én mål for alle perioder eller én per periode.',
    better: '"higher" (standard), "lower" eller "within"; også 1 / -1, "up" / "down", "↑" / "↓".',
    trendBetter: '"higher" (standard) eller "lower"; også 1 / -1, "up" / "down", "↑" / "↓".',
    rule: '"latest" (standard), "mean 3" for snittet av de 3 siste, eller "4 of 6" for nådd i 4 av de 6 siste.',
    periods: 'Hvor mange av de siste punktene som teller, 6 eller flere; 12 når det utelates.',
    method: '"mann-kendall" (standard), "theil-sen" eller "halves".',
    language: 'Svarets språk: "en" (standard), "es", "nl", "zh" eller "nb".',
    table: 'Tallene for flere KPI-er: én KPI per rad, én periode per kolonne, eldste først.',
    targets: 'Én kolonne med et mål per KPI, ett for alle, eller ett for hvert tall i tabellen.',
    betters: 'Én kolonne med "higher", "lower" eller "within" per KPI, eller én for alle; standard "higher".',
    categories:
      'Én kolonne: service, quality, revenue, cost, satisfaction (også på norsk); andre teller ikke med.',
    profile: '"gold" (standard: 65 % og 75 %), "base" (50 % og 75 %) eller egne terskler som "50/75".',
    owners: 'Én kolonne med den ansvarlige for hver KPI, eller én for alle.',
    headers: 'TRUE: titler over kolonnene, på svarets språk. FALSE når den utelates.',
    results:
      'Vurderte henvendelser: én per rad, ett attributt per kolonne: pass, fail eller n/a (1, 0, tom).',
    families: 'Én rad med feiltypen til hver kolonne: customer, business, compliance, non-critical.',
    family: 'Feiltypen som telles: "customer" (standard), "business", "compliance" eller "non-critical".',
    passed: 'Hvor mange som besto.',
    total: 'Av hvor mange.',
    accuracy: 'Den målte nøyaktigheten, som 95 %.',
    accuracyTarget: 'Nøyaktigheten som skal nås, som 90 %.',
    confidence: 'Intervallets konfidens; 95 % når det utelates.',
    numerators: 'Det som telles, som anrop besvart i tide, per enhet eller periode.',
    denominators: 'Av hvor mange, som tilbudte anrop; i samme form.',
    opened: 'Når hver sak kom inn, som dato og klokkeslett i Excel: én rad eller én kolonne.',
    closed: 'Når hver sak ble lukket, tom mens den er åpen; i samme form.',
    limit: 'Tillatt tid i dager: 1 er et døgn, 1/24 en time.',
    asof: 'Tidspunktet det måles på; når det utelates, det seneste tidspunktet i listen.',
    start: 'Restansen før den første perioden.',
    received: 'Saker mottatt i hver periode: én rad eller én kolonne.',
    done: 'Saker ferdige i hver periode; i samme form.',
    forecast: 'Prognosen for hvert intervall eller hver dag.',
    actual: 'Det som faktisk kom; i samme form.',
    measure: '"wape" (standard: snittfeil), "bias" (for høy eller lav) eller "within" (andel nær nok).',
    tolerance: 'For "within": hvor langt unna som er nær nok, som andel av det faktiske; standard 10 %.',
    calls: 'Tilbudte anrop i intervallet.',
    interval: 'Intervallets lengde i sekunder: 1800 for en halvtime.',
    aht: 'Gjennomsnittlig behandlingstid (AHT) i sekunder.',
    callsEach:
      'Tilbudte anrop i hvert intervall: én rad eller én kolonne; 0 når det ikke er noen, tomt for å hoppe over.',
    ahtEach: 'Gjennomsnittlig behandlingstid (AHT) i sekunder: én for alle intervaller eller én for hvert.',
    agents: 'Kundebehandlere som tar anrop, et helt tall.',
    serviceTarget: 'Andel anrop som skal besvares i tide, som 80 %.',
    threshold: 'Sekunder et anrop skal besvares innen.',
    shrinkage: 'Andel av betalt tid uten anrop (pauser, opplæring, fravær), som 30 %; 0 når det utelates.',
    maxoccupancy: 'Høyeste tillatte belegg for kundebehandlerne, som 85 %; ingen grense når det utelates.',
    certified: 'Dato for sertifisering.',
    keyElements: 'Tilnærmingen har hovedelementene sine: ja, delvis, nei eller ikke aktuelt.',
    structured: 'Tilnærmingen er strukturert.',
    factBased: 'Tilnærmingen bygger på fakta.',
    deployed: 'Den er tatt i bruk bredt nok.',
    cell: 'En tom celle.',
  },
  choices: {
    method: {
      'mann-kendall': 'Kaller ren støy forbedring omtrent 7 av 100 ganger; standard.',
      'theil-sen': 'Raus: bare medianstigningen avgjør. Halvparten av ren støy slipper gjennom.',
      halves: 'Raus: snittet av de 3 siste mot snittet av de 3 før. Halvparten av ren støy slipper gjennom.',
    },
    measure: {
      wape: 'Summen av feilene delt på summen av det som kom; standard.',
      bias: 'Positivt: for høy prognose. Negativt: for lav.',
      within: 'Andelen intervaller som var nær nok.',
    },
    family: {
      customer: 'Feil som skader kunden; standard.',
      business: 'Feil som koster virksomheten penger.',
      compliance: 'Feil mot lov eller forskrift.',
      'non-critical': 'Feil som ikke skader noen; de telles én for én.',
    },
  },
  list: {
    LEVELOK: {
      gives: 'TRUE når KPI-en når målet sitt, FALSE ellers.',
      use: 'Nivået til én KPI: er det siste tallet like godt som eller bedre enn målet? Nøyaktig på målet er nådd. Med en regel kan du be om snittet av de siste tallene, eller at målet er nådd i noen av dem.',
    },
    TRENDOK: {
      gives: 'TRUE når KPI-en er klart i bedring, FALSE ellers. Trenger 6 tall på rad.',
      use: 'Trenden til én KPI som TRUE eller FALSE, for betingelser og tellinger. FALSE betyr "ingen klar forbedring", og det er noe annet enn forverring: TREND skiller de to.',
    },
    TREND: {
      gives: 'Trenden til KPI-en i ord: i bedring, ingen klar trend, ugunstig eller for få punkter.',
      use: 'Trenden til én KPI i ord. En ugunstig trend viser at en tilnærming må bringes under kontroll, selv om målet fortsatt nås.',
    },
    TRENDSLOPE: {
      gives: 'Hvor mye KPI-en vanligvis endrer seg fra én periode til den neste, i sin egen enhet.',
      use: 'Størrelsen på endringen, ved siden av konklusjonen fra TREND. Den er medianen av stigningene mellom alle par av tall, så én underlig måned bøyer den ikke. En stigning alene er ingen trend: støy har også en.',
    },
    STATUS: {
      gives: 'Statusen til KPI-en: oppnådd, i bedring, ikke oppnådd, ingen data eller uten mål.',
      use: 'Nivå og trend i ett ord: oppnådd når målet er nådd, i bedring når det ikke er det, men trenden klart bedres. Det er disse statusene Gold teller.',
    },
    GAP: {
      gives: 'Hvor langt det siste tallet er fra målet: positivt er bedre, negativt er dårligere.',
      use: 'For å sortere en liste etter hva som trenger oppmerksomhet først. Uansett retning betyr negativ avstand at målet ikke er nådd. Innenfor et intervall er avstanden 0.',
    },
    STREAK: {
      gives:
        'Hvor mange målte tall på rad, til og med det siste, som ikke nådde målet; 0 når det siste når det.',
      use: 'Tre ikke oppnådde på rad krever eskalering. En periode uten tall hoppes over: å ikke måle er ingen bedring.',
    },
    ACTION: {
      gives: 'Hva KPI-en krever: ingenting, følg med, iverksett tiltak, eskaler eller start måling.',
      use: 'Neste steg. Tiltak og eskalering krever en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat og frist.',
    },
    EXPLAIN: {
      gives:
        'Ett enkelt avsnitt med tallene bak statusen: mål, avstand, ikke oppnådd på rad, trend og tiltak.',
      use: 'Når noen spør «hvorfor?». Avsnittet nevner tallene konklusjonen hviler på. Er målet skrevet som prosent, som "≥ 80%", og alle tallene ligger mellom 0 og 1, skrives tallene som prosent; ellers som vanlige tall.',
    },
    SCORECARD: {
      gives:
        'Én rad per KPI: status, mål nådd, trend, avstand, ikke oppnådd på rad, tiltak, punkter i trenden.',
      use: 'Et helt ark i én formel, raskere enn én formel per celle. En KPI uten tall for tabellens siste periode har ingen data. En KPI uten tall og mål blir stående tom.',
    },
    GOLDSCORE: {
      gives: 'Hvor nær tabellen er Gold, fra 0 til 1; bare 1 er Gold.',
      use: 'Ett tall å følge over tid: den minste av de to andelene, målt mot terskelen sin.',
    },
    GOLDOK: {
      gives: 'TRUE når begge tersklene er nådd: KPI-er oppnådd, og KPI-er oppnådd eller i bedring.',
      use: 'Konklusjonen for tabellen som helhet. Det som ikke er målt, teller som ikke oppnådd.',
    },
    GOLDDETAIL: {
      gives:
        'Ti linjer: de to andelene med terskel, nådd og hvor mange som mangler, så vurderte og ikke regnet med.',
      use: 'Hvor tabellen står og hva som mangler. Den sier også hvor mange KPI-er som ikke er regnet med, fordi de ikke har mål eller ikke hører til noen av de fem kategoriene. Alltid ti rader med navn og tall, så du kan vise til enkeltceller.',
    },
    LIMITS: {
      gives: 'Nedre grense, senter og øvre grense som KPI-en av seg selv svinger innenfor.',
      use: 'For et kontrolldiagram, eller for å se om en endring er mer enn vanlige svingninger. Med færre enn 12 tall er grensene foreløpige.',
    },
    ASSURANCE: {
      gives: 'Om prosessen, slik den er, vil nå målet: hver gang, varierende, eller aldri.',
      use: 'Ser framover der STATUS ser bakover. «Varierende» sier at en god måned er flaks: bare en endring av prosessen hjelper.',
    },
    ERRORACCURACY: {
      gives: 'Andel vurderte henvendelser uten feil av denne typen, som nøyaktighet for kundekritiske feil.',
      use: 'Nøyaktighet fra kvalitetsvurdering. Én kritisk feil underkjenner hele henvendelsen, én gang. Ikke-kritiske attributter telles enkeltvis. Ta aldri snittet av teamenes prosenter: gi alle henvendelsene samlet, eller legg sammen antall med ROLLUP.',
    },
    ACCURACYLOW: {
      gives: 'Den nedre enden av nøyaktigheten et utvalg viser (Wilson-intervall).',
      use: 'Et mål er vist å være nådd først når denne nedre enden når det. 95 av 100 er 95 %, men viser ikke mer enn 89 %.',
    },
    SAMPLENEEDED: {
      gives: 'Hvor mange transaksjoner som ville vise at nøyaktigheten når målet, hvis den blir som den er.',
      use: 'Før et utvalg trekkes, eller når ACCURACYLOW ligger under målet selv om nøyaktigheten ikke gjør det. Det er et anslag, for neste utvalg får ikke samme nøyaktighet, og det gjelder for transaksjoner trukket tilfeldig. En nøyaktighet som ikke er over målet, blir aldri vist.',
    },
    CUIKA: {
      gives:
        'Er dataene til å stole på? Én rad per KPI: innsamlet, brukbare, pålitelige, forstått, fulgt opp.',
      use: 'Fem kontroller, hver pass, warn, fail eller not checked. De endrer aldri en status; de sier hvor mye du kan stole på den.',
    },
    ROLLUP: {
      gives:
        'Én andel for flere enheter eller perioder: summen av det som telles, delt på summen av totalene.',
      use: 'Den riktige måten å slå sammen prosenter fra team, steder eller måneder på. Et snitt av prosenter ville gitt ti anrop samme vekt som ti tusen. Par der én side mangler, utelates.',
    },
    ONTIME: {
      gives: 'Andel e-poster, chatter eller saker som er lukket innen fristen.',
      use: 'Lukket i tide, delt på alle lukkede og alle som fortsatt er åpne etter fristen. Åpne saker som fortsatt har tid, telles ikke. Uten asof regnes det seneste tidspunktet i listen som nå; gi asof når listen fortsatt vokser.',
    },
    BACKLOG: {
      gives: 'Restansen ved slutten av hver periode: start pluss mottatt minus ferdig.',
      use: 'Hvor mye arbeid som venter. Fra den første perioden der et antall mangler, er restansen ukjent og cellen tom.',
    },
    FORECASTACCURACY: {
      gives: 'Hvor langt unna prognosen var: vektet feil, skjevhet eller andel intervaller nær nok.',
      use: 'En vektet feil på 10 % sier at en tidel av volumet var feil forutsett. Positiv skjevhet sier at prognosene er for høye. Intervaller der én side mangler, utelates.',
    },
    AGENTS: {
      gives: 'Det minste antallet kundebehandlere som når servicenivået.',
      use: 'Kundebehandlere å sette opp for et intervall, med svinn lagt til når du oppgir det. Det forutsettes at de som ringer, venter og ikke legger på, så svaret er på den sikre siden.',
    },
    SERVICELEVEL: {
      gives: 'Andel anrop som besvares innen terskelen med dette antallet kundebehandlere.',
      use: 'Hva du kan vente av en bemanningsplan. Når arbeidet opptar alle kundebehandlerne, tar køen aldri slutt, og det finnes ikke noe tall.',
    },
    ASA: {
      gives: 'Gjennomsnittlig svartid (ASA) i sekunder med dette antallet kundebehandlere.',
      use: 'Gjennomsnittlig ventetid over alle anrop, også de som besvares med en gang.',
    },
    OCCUPANCY: {
      gives: 'Andel av tiden kundebehandlerne er opptatt med anrop.',
      use: 'Lenge over 85 % til 90 % sliter folk ut; lavt belegg er prisen for et lite team med kort ventetid.',
    },
    STAFFPLAN: {
      gives:
        'Én rad per intervall: kundebehandlere, antall på vaktplanen, servicenivå, gjennomsnittlig svartid, belegg.',
      use: 'En dag bemannet i én formel: en kolonne med ventede anrop inn, fem kolonner ut. Servicenivå, svartid og belegg gjelder kundebehandlerne på telefonen; vaktplanen tar med svinnet. Den forutsetter at de som ringer venter og ikke legger på, så den er på den sikre siden.',
    },
    NEXTAUDIT: {
      gives: 'Datoen for neste sertifiseringsrevisjon: to år etter sertifiseringen. Gi cellen datoformat.',
      use: 'For kalenderen over sertifiseringssyklusen. 29. februar blir 28. februar.',
    },
    ITEMRESULT: {
      gives:
        'Resultatet for et punkt ut fra de fire svarene: Oppfylt, Bare tilnærming, Ikke oppfylt, Ikke vurdert eller Ikke aktuelt.',
      use: 'For en liste over tilnærminger og hvor bredt de er tatt i bruk. Alt annet enn et fullt ja om tilnærmingen er ikke oppfylt; en tilnærming som bare delvis er tatt i bruk, er «bare tilnærming». Et tomt svar er ikke vurdert, aldri et nei.',
    },
    PROBE: {
      gives: 'Hva en tom celle blir i denne versjonen av Excel. For tilleggets selvtest.',
      use: 'Noen versjoner gir funksjoner en 0 der en celle er tom. Selvtesten i oppgaveruten finner det ut med denne funksjonen.',
    },
  },
};
