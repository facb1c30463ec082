/** The words of the functions' help pages, in Norwegian. */
import type { FunctionPageTexts } from '../../en/functions/function-pages';

export const functionPages: FunctionPageTexts = {
  labels: {
    notes: 'Verdt å vite',
    title: 'COPC-funksjoner for Excel',
    intro:
      'Formler som vurderer KPI-er i kontaktsentre etter de skrevne reglene i COPC Scorecard. Uavhengig av COPC Inc.; COPC® er et varemerke for COPC Inc.',
    all: 'Alle funksjoner',
    function: 'Funksjon',
    gives: 'Hva den gir',
    use: 'Hva den er til',
    syntax: 'Syntaks',
    parameters: 'Argumenter',
    argument: 'Navn',
    meaning: 'Betydning',
    optional: 'kan utelates',
    example: 'Eksempel',
    formula: 'Formel',
    result: 'Resultat',
    moreExamples: 'Flere eksempler',
    errors: 'Når den viser en feil',
    error: 'Feil',
    remedy: 'Hva den betyr og hva du gjør',
    rule: 'Regelen bak',
    rules: 'Alle vurderingsregler',
    related: 'Se også',
  },
  groups: {
    metric: 'Én KPI',
    table: 'En tabell med KPI-er',
    data: 'Data og nøyaktighet',
    flow: 'Arbeid og prognose',
    staffing: 'Bemanning',
    cycle: 'Sertifisering',
  },
  notes: {
    missing:
      'Tomme celler, "n/a", "-" og #N/A mangler: aldri 0, og de hoppes over. All annen tekst som ikke er et tall, er en feil som nevner stedet.',
    direction:
      'Høyere er bedre, med mindre better eller målet sier noe annet: "<= 30" er lavere, "80%-90%" er et intervall. Sier de imot hverandre, er det en feil.',
    categories:
      'En kategori funksjonene ikke kjenner, er en feil, så en skrivefeil ikke tar noen KPI ut av vurderingen. Skriv "other" for egne kategorier.',
    blanks:
      'En rad uten tall og mål blir stående tom. I SCORECARD er ikke oppnådd på rad 0 der ingenting er målt eller mål mangler.',
    zeros:
      'Noen skrivebordsversjoner av Excel gir funksjoner en 0 der en celle er tom. Der det betyr noe, skriver du "n/a" i tomme celler.',
    size: 'Høyst 5 000 000 celler kan gis på en gang.',
  },
  errors: {
    badArgument:
      'Et argument inneholder noe som ikke kan brukes. Meldingen nevner argumentet, stedet, hva som sto der, og hva som er tillatt. Rett den cellen. En feilverdi i et område, som #DIV/0!, sendes videre: rett den der den oppstår. #N/A regnes som manglende.',
    tooFewPoints:
      'Det er færre enn 6 tall på rad til og med det siste. Meldingen sier hvor mange det er. Vent på flere tall, eller fyll hullet.',
    nothingMeasured: 'Det er ingen tall, eller færre enn regelen krever. Skriv inn tallene.',
    noTarget: 'Det finnes ikke noe mål for det siste tallet. Skriv inn et.',
    twoPoints: 'Det er færre enn 2 tall. Grenser trenger minst 2.',
    nothingScored:
      'Ingenting kan vurderes: ingen KPI har både mål og en av de fem kategoriene. Kontroller mål og kategorier.',
    nothingToCount: 'Det er ingenting å telle: én side er helt tom. Kontroller områdene.',
    neverShown:
      'Nøyaktigheten er ikke over målet, så ikke noe antall transaksjoner ville vise det. Øk nøyaktigheten først.',
    noFiniteNumber:
      'Det finnes ikke noe endelig tall, fordi totalen det deles på er 0. Kontroller området med totaler.',
    queue:
      'Arbeidet opptar flere kundebehandlere enn det er, så køen tar aldri slutt. Sett inn flere kundebehandlere, eller kontroller tidene: alle i sekunder.',
    notADate: 'Cellen inneholder ingen dato. Skriv sertifiseringsdatoen som dato.',
  },
  rules: {
    level:
      'Nådd betyr like godt som eller bedre enn målet; likhet er nådd. For et intervall hører grensene med. Det siste tallet avgjør; at det ikke er et snitt, er vårt valg, og argumentet rule kan be om noe annet.',
    trend:
      'Det trengs minst 6 tall på rad (fra kildene). Hvordan forbedring gjenkjennes, er vårt valg: hvert av de siste tallene, høyst 12, sammenlignes med alle senere. Forbedring betyr at så mange flere par ble bedre enn dårligere at høyst 1 av 10 rekkefølger av de samme tallene ville sett like godt ut, og at snittet av de 3 siste er bedre enn snittet av de 3 før. På ren støy sier dette «forbedring» omtrent 7 av 100 ganger. Svakheten: med 6 tall blir en bedring på et halvt standardavvik i måneden bare funnet 57 % av gangene. Metodene "theil-sen" og "halves" er rausere: de tar støy for forbedring halvparten av gangene.',
    status:
      'Det første som gjelder: uten mål, ingen data, oppnådd (nivået nådd), i bedring (ikke nådd, men trenden er i bedring), ikke oppnådd.',
    misses:
      'Iverksett tiltak med en gang når et mål ikke nås, eller når tre målepunkter på rad ikke når det (fra kildene). Eskaler fra tre ikke oppnådde på rad, iverksett tiltak når det siste ikke når målet, følg med når det når målet men trenden er ugunstig, start måling når det ikke finnes data.',
    gold: 'Minst 65 % av de vurderte KPI-ene oppnådd, og minst 75 % oppnådd eller i bedring (fra kildene), nøyaktig sammenlignet: 13 av 20 er 65 %. Det som vurderes, er KPI-er for service, kvalitet, inntekter, kostnader og tilfredshet med mål; ingen data teller som ikke oppnådd. En KPI uten kategori vurderes også. Profilen "base" (50 % og 75 %) er vår og ubekreftet. Dette er ingen sertifisering.',
    limits:
      'Senter: snittet. Grenser: snittet pluss og minus 2,66 ganger den gjennomsnittlige endringen fra tall til tall, der uvanlig store endringer tas ut én gang (XmR-diagram). Over øvre eller under nedre grense har noe endret seg.',
    accuracy:
      'Kritiske feiltyper: henvendelser der noe gjelder og ingenting er feil, delt på henvendelser der noe gjelder. Ikke-kritisk: beståtte attributter delt på dem som gjelder. En feiltype der ingenting gjelder, har ingen nøyaktighet, aldri 100 %. Sammenslåing legger sammen antall og tar aldri snitt av prosenter.',
    cuika:
      'Innsamlet: ingen hull fram til siste periode. Brukbare: tall som tall, én skala, et mål, en kjent retning. Pålitelige: ingenting umulig; mistenkelige tall gir advarsel. Forstått: en ansvarlig er nevnt. Fulgt opp: kontrolleres ikke her når tiltak kreves, fordi registeret ikke er i formelen. De fem navnene kommer fra kildene, kontrollene er våre.',
    flow: 'Restanse: start pluss mottatt minus ferdig. I tide: lukket innen fristen, delt på lukkede pluss dem som fortsatt er åpne etter fristen.',
    forecast:
      'Vektet feil: summen av differansene uten fortegn, delt på summen av det faktiske. Skjevhet: det samme med fortegn. Within: andel intervaller som ikke ligger lenger unna enn toleransen.',
    staffing:
      'Erlang C: anrop kommer tilfeldig, de som ringer venter og legger ikke på, alle kundebehandlere tar alle anrop. Alle tider i sekunder. Kundebehandlere å sette opp er de nødvendige delt på 1 minus svinn, rundet opp.',
    item: 'Resultatet er det første som gjelder: ikke aktuelt når alle fire svar er det; ikke oppfylt når et svar om tilnærmingen er delvis eller nei; ikke vurdert når et svar mangler; bare tilnærming når utbredelsen er delvis eller nei; ellers oppfylt. Tre ganger «ikke aktuelt» om tilnærmingen er ikke oppfylt: det ingen beskriver, kan ikke tas i bruk.',
    cycle:
      'Sertifiseringen gjentas hvert annet år (fra kildene). En dag som ikke finnes, blir den siste i sin måned.',
  },
};
