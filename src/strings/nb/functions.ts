/** What the COPC functions say about themselves, in Norwegian. */
import type { FunctionTexts } from '../en/functions';

export const functions: FunctionTexts = {
  parameters: {
    values: 'Tallene for ett måltall, eldste først: én rad eller én kolonne.',
    target:
      'Et tall, "≥ 80%", "<= 30" eller "80%-90%"; én målsetning for alle perioder eller én per periode.',
    better: '"higher" (standard), "lower" eller "within"; også 1 / -1, "up" / "down", "↑" / "↓".',
    trendBetter: '"higher" (standard) eller "lower"; også 1 / -1, "up" / "down", "↑" / "↓".',
    rule: '"latest" (standard), "mean 3" for snittet av de 3 siste, eller "4 of 6" for nådd i 4 av de 6 siste.',
    periods: 'Hvor mange av de siste punktene som teller, 6 eller flere; 12 når det utelates.',
    method: '"mann-kendall" (standard), "theil-sen" eller "halves".',
    language: 'Svarets språk: "en" (standard), "es", "nl", "zh" eller "nb".',
    table: 'Tallene for flere måltall: ett måltall per rad, én periode per kolonne, eldste først.',
    targets: 'Én kolonne med en målsetning per måltall, én for alle, eller én for hvert tall i tabellen.',
    betters:
      'Én kolonne med "higher", "lower" eller "within" per måltall, eller én for alle; standard "higher".',
    categories:
      'Én kolonne: service, quality, revenue, cost, satisfaction (også på norsk); andre teller ikke med.',
    profile: '"gold" (standard: 65 % og 75 %), "base" (50 % og 75 %) eller egne terskler som "50/75".',
    owners: 'Én kolonne med den ansvarlige for hvert måltall, eller én for alle.',
    results:
      'Vurderte henvendelser: én per rad, ett attributt per kolonne: pass, fail eller n/a (1, 0, tom).',
    families: 'Én rad med familien til hver kolonne: customer, business, compliance, non-critical.',
    family: 'Familien som telles: "customer" (standard), "business", "compliance" eller "non-critical".',
    passed: 'Hvor mange som besto.',
    total: 'Av hvor mange.',
    confidence: 'Intervallets konfidens; 95 % når det utelates.',
    numerators: 'Det som telles, som anrop besvart i tide, per enhet eller periode.',
    denominators: 'Av hvor mange, som tilbudte anrop; i samme form.',
    opened: 'Når hver sak kom inn, som dato og klokkeslett i Excel: én rad eller én kolonne.',
    closed: 'Når hver sak ble lukket, tom mens den er åpen; i samme form.',
    limit: 'Tillatt tid i dager: 1 er et døgn, 1/24 en time.',
    asof: 'Tidspunktet det ses på; når det utelates, det seneste tidspunktet blant sakene.',
    start: 'Restansen før den første perioden.',
    received: 'Saker mottatt i hver periode: én rad eller én kolonne.',
    done: 'Saker ferdige i hver periode; i samme form.',
    forecast: 'Prognosen for hvert intervall eller hver dag.',
    actual: 'Det som faktisk kom; i samme form.',
    measure: '"wape" (standard: snittfeil), "bias" (for høy eller lav) eller "within" (andel nær nok).',
    tolerance: 'For "within": hvor langt unna som er nær nok, som andel av det faktiske; standard 10 %.',
    calls: 'Tilbudte anrop i intervallet.',
    interval: 'Intervallets lengde i sekunder: 1800 for en halvtime.',
    aht: 'Gjennomsnittlig behandlingstid (AHT) i sekunder.',
    agents: 'Agenter som tar anrop, et helt tall.',
    serviceTarget: 'Andel anrop som skal besvares i tide, som 80 %.',
    threshold: 'Sekunder et anrop skal besvares innen.',
    shrinkage: 'Andel av betalt tid uten anrop (pauser, opplæring, fravær), som 30 %; 0 når det utelates.',
    maxoccupancy: 'Høyeste tillatte belegg for agentene, som 85 %; ingen grense når det utelates.',
    certified: 'Dato for sertifisering.',
    cell: 'En tom celle.',
  },
  list: {
    LEVELOK: {
      gives: 'TRUE når måltallet når målsetningen sin, FALSE ellers.',
      use: 'Nivået til ett måltall: er det siste tallet like godt som eller bedre enn målsetningen? Nøyaktig på målsetningen er nådd. Med en regel kan du be om snittet av de siste tallene, eller at målsetningen er nådd i noen av dem.',
    },
    TRENDOK: {
      gives: 'TRUE når måltallet klart forbedres, FALSE ellers. Trenger 6 tall på rad.',
      use: 'Trenden til ett måltall som TRUE eller FALSE, for betingelser og tellinger. FALSE betyr "ingen klar forbedring", og det er noe annet enn forverring: TREND skiller de to.',
    },
    TREND: {
      gives: 'Trenden til måltallet i ord: forbedring, ingen klar trend, ugunstig eller for få punkter.',
      use: 'Trenden til ett måltall i ord. En ugunstig trend viser at en tilnærming må bringes under kontroll, selv om målsetningen fortsatt nås.',
    },
    TRENDSLOPE: {
      gives: 'Hvor mye måltallet vanligvis endrer seg fra én periode til den neste, i sin egen enhet.',
      use: 'Størrelsen på endringen, ved siden av dommen fra TREND. Den er medianen av stigningene mellom alle par av tall, så én underlig måned bøyer den ikke. En stigning alene er ingen trend: støy har også en.',
    },
    STATUS: {
      gives: 'Statusen til måltallet: oppnådd, forbedres, ikke oppnådd, ingen data eller ingen målsetning.',
      use: 'Nivå og trend i ett ord: oppnådd når målsetningen er nådd, forbedres når den ikke er det, men trenden klart forbedres. Det er disse statusene Gold teller.',
    },
    GAP: {
      gives: 'Hvor langt det siste tallet er fra målsetningen: positivt er bedre, negativt er dårligere.',
      use: 'For å sortere en liste etter hva som trenger oppmerksomhet først. Uansett retning er et negativt avvik en bom. Innenfor et bånd er avviket 0.',
    },
    STREAK: {
      gives:
        'Hvor mange målte tall på rad, til og med det siste, som ikke nådde målsetningen; 0 når det siste når den.',
      use: 'Tre bom på rad krever eskalering. En periode uten tall hoppes over: å ikke måle er ingen bedring.',
    },
    ACTION: {
      gives: 'Hva måltallet krever: ingenting, følg med, gjør tiltak, eskaler eller start måling.',
      use: 'Neste steg. Tiltak og eskalering krever en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat og frist.',
    },
    EXPLAIN: {
      gives: 'Ett enkelt avsnitt med tallene bak statusen: målsetning, avvik, bom på rad, trend og tiltak.',
      use: 'Når noen spør «hvorfor?». Avsnittet nevner tallene dommen hviler på. Er målsetningen skrevet som prosent, som "≥ 80%", skrives tallene som prosent.',
    },
    SCORECARD: {
      gives:
        'Én rad per måltall: status, målsetning nådd, trend, avvik, bom på rad, tiltak, punkter i trenden.',
      use: 'Et helt ark i én formel, raskere enn én formel per celle. Et måltall uten tall for tabellens siste periode har ingen data. Et måltall uten tall og målsetning blir stående tomt.',
    },
    GOLDSCORE: {
      gives: 'Hvor nær tabellen er Gold, fra 0 til 1; bare 1 er Gold.',
      use: 'Ett tall å følge over tid: den minste av de to andelene, målt mot terskelen sin.',
    },
    GOLDOK: {
      gives: 'TRUE når begge tersklene er nådd: måltall oppnådd, og måltall oppnådd eller i forbedring.',
      use: 'Dommen for tabellen som helhet. Det som ikke er målt, teller som ikke oppnådd.',
    },
    GOLDDETAIL: {
      gives:
        'Ti linjer: de to andelene med terskel, nådd og hvor mange som mangler, så vurderte og utelatte.',
      use: 'Hvor tabellen står og hva som mangler. Den sier også hvor mange måltall som er utelatt, fordi de ikke har målsetning eller ikke hører til noen av de fem kategoriene. Alltid ti rader med navn og tall, så du kan vise til enkeltceller.',
    },
    LIMITS: {
      gives: 'Nedre grense, senter og øvre grense som måltallet av seg selv svinger innenfor.',
      use: 'For et kontrolldiagram, eller for å se om en endring er mer enn vanlige svingninger. Med færre enn 12 tall er grensene foreløpige.',
    },
    ASSURANCE: {
      gives: 'Om prosessen, slik den er, vil nå målsetningen: stabilt, varierende, eller bommer stabilt.',
      use: 'Ser framover der STATUS ser bakover. «Varierende» sier at en god måned er flaks: bare en endring av prosessen hjelper.',
    },
    ERRORACCURACY: {
      gives: 'Andel vurderte henvendelser uten feil i familien, som kundekritisk nøyaktighet.',
      use: 'Nøyaktighet fra kvalitetsvurdering. Én kritisk feil underkjenner hele henvendelsen, én gang. Ikke-kritiske attributter telles enkeltvis. Ta aldri snittet av teamenes prosenter: gi alle henvendelsene samlet, eller legg sammen antall med ROLLUP.',
    },
    ACCURACYLOW: {
      gives: 'Den nedre enden av nøyaktigheten et utvalg viser (Wilson-intervall).',
      use: 'En målsetning er vist å være nådd først når denne nedre enden når den. 95 av 100 er 95 %, men viser ikke mer enn 89 %.',
    },
    CUIKA: {
      gives: 'Kan dataene stoles på? Én rad per måltall: samlet inn, brukbare, integritet, kjent, handling.',
      use: 'Fem kontroller, hver pass, warn, fail eller not checked. De endrer aldri en status; de sier hvor langt den kan stoles på.',
    },
    ROLLUP: {
      gives:
        'Én andel for flere enheter eller perioder: summen av det som telles, delt på summen av totalene.',
      use: 'Den riktige måten å slå sammen prosenter fra team, steder eller måneder på. Et snitt av prosenter ville gitt ti anrop samme vekt som ti tusen. Par der én side mangler, utelates.',
    },
    ONTIME: {
      gives: 'Andel e-poster, chatter eller saker som er lukket innen fristen.',
      use: 'Lukket i tide, delt på alle lukkede og alle som fortsatt er åpne etter fristen. Åpne saker som fortsatt har tid, telles ikke. Uten asof regnes det seneste tidspunktet blant sakene som nå; gi asof når listen fortsatt vokser.',
    },
    BACKLOG: {
      gives: 'Restansen ved slutten av hver periode: start pluss mottatt minus ferdig.',
      use: 'Hvor mye arbeid som venter. Fra den første perioden der et antall mangler, er restansen ukjent og cellen tom.',
    },
    FORECASTACCURACY: {
      gives: 'Hvor mye prognosen bommet: vektet feil, skjevhet eller andel intervaller nær nok.',
      use: 'En vektet feil på 10 % sier at en tidel av volumet var feil forutsett. Positiv skjevhet sier at prognosene er for høye. Intervaller der én side mangler, utelates.',
    },
    AGENTS: {
      gives: 'Det minste antallet agenter som når servicenivået.',
      use: 'Agenter å sette opp for et intervall, med svinn lagt til når du oppgir det. Det forutsettes at de som ringer, venter og ikke legger på, så svaret er på den sikre siden.',
    },
    SERVICELEVEL: {
      gives: 'Andel anrop som besvares innen terskelen med dette antallet agenter.',
      use: 'Hva du kan vente av en bemanningsplan. Når arbeidet opptar alle agentene, tar køen aldri slutt, og det finnes ikke noe tall.',
    },
    ASA: {
      gives: 'Gjennomsnittlig svartid (ASA) i sekunder med dette antallet agenter.',
      use: 'Gjennomsnittlig ventetid over alle anrop, også de som besvares med en gang.',
    },
    OCCUPANCY: {
      gives: 'Andel av tiden agentene er opptatt med anrop.',
      use: 'Lenge over 85 % til 90 % sliter folk ut; lavt belegg er prisen for et lite team med kort ventetid.',
    },
    NEXTAUDIT: {
      gives: 'Datoen for neste sertifiseringsrevisjon: to år etter sertifiseringen. Gi cellen datoformat.',
      use: 'For kalenderen over sertifiseringssyklusen. 29. februar blir 28. februar.',
    },
    PROBE: {
      gives: 'Hva en tom celle blir i denne versjonen av Excel. For tilleggets selvtest.',
      use: 'Noen versjoner gir funksjoner en 0 der en celle er tom. Selvtesten i oppgaveruten finner det ut med denne funksjonen.',
    },
  },
};
