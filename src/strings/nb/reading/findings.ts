/** What a reading has to say about the sheet, in Norwegian. */
import type { FindingTexts, FindingWordTexts } from '../../en/reading/findings';

export const findings: FindingTexts = {
  'empty-sheet': 'Arket er tomt.',
  'no-period-line':
    'Det ble ikke funnet noen rad med perioder (jan-24, 2024-01, 1. kv. 2024 …) over tall. Kontroller at hver periode står i sin egen celle over tallene sine.',
  'no-period-column':
    'Det ble ikke funnet noen kolonne med perioder ved siden av kolonner med tall. Kontroller at hver periode står i sin egen celle ved siden av tallene sine.',
  'no-list-header':
    'Det ble ikke funnet noen liste med en kolonne for KPI, periode og verdi. Gi kolonnene navn, for eksempel KPI, Måned, Faktisk og Mål.',

  'duplicate-period':
    '{period} står to ganger med de samme tallene; det ble lest én gang. Fjern den ene, eller rett periodeteksten.',
  'conflicting-values':
    '{metric} har to ulike verdier for {period}, her og i {other}. Ingen av dem brukes. Behold den riktige.',
  'missing-period':
    '{count, plural, one {{from} mangler mellom periodene og regnes som ikke målt. Legg den til hvis det finnes et tall.} other {# perioder mangler, {from} til {to}; de regnes som ikke målt. Legg dem til hvis det finnes tall.}}',
  'newest-first':
    'Periodene går fra nyest til eldst; de ble snudd før vurderingen. Du trenger ikke gjøre noe.',
  'periods-unsorted':
    'Periodene står ikke i rekkefølge; de ble sortert før vurderingen. Kontroller at hver periodetekst er riktig.',
  'periods-too-far-apart':
    'Periodene går fra {first} til {last} med nesten ingenting imellom. Ingenting vurderes. Rett periodeteksten som er feil.',
  'other-kind-of-period':
    '«{text}» er av et annet slag ({kind}) enn de andre periodene ({usual}) og ble utelatt. Er det ingen sum, gi den en egen tabell.',
  'year-unlike':
    'Bare noen av periodene oppgir år, og «{text}» kunne ikke plasseres mellom de andre; den ble utelatt. Skriv året i alle overskriftene, eller i ingen.',
  'unreadable-period':
    '«{text}» kan ikke leses som periode; det som hører til, ble utelatt. Skriv den som 2024-03, mar-24 eller 1. kv. 2024.',
  'thirds-or-quarters':
    '«{text}» ble lest som tertial, fordi det ikke finnes noen T4. Er det kvartaler, skriv K1 eller Q1.',
  'weeks-of-months':
    'Ukene er talt innenfor hver måned. Rekkefølgen er beholdt; om en uke mangler, kan ikke ses.',
  'no-year':
    'Periodene nevner ikke noe år; rekkefølgen er tatt fra arket. Legg til året hvis tabellen går over mer enn ett.',

  'not-a-number':
    '{metric}, {period}: «{text}» er ikke et tall. Verdien regnes som manglende. Rett cellen, eller tøm den.',
  'ambiguous-number':
    '{metric}, {period}: «{text}» kan leses på to måter. Verdien regnes som manglende. Skriv den inn som tall.',
  'cell-error': '{metric}, {period}: cellen viser {text}. Verdien regnes som manglende. Rett formelen.',
  'cell-calculating':
    '{metric}, {period}: cellen viser {text}: Excel regner fortsatt. Verdien regnes som manglende. Vent til tallet er der, og vurder på nytt.',
  'latest-value-unusable':
    '{metric}: den siste verdien ({period}) kan ikke brukes, så KPI-en har ingen data i stedet for en eldre vurdering. Rett den cellen.',
  'footnote-mark':
    '{metric}, {period}: «{text}» har et fotnotetegn; {value} ble lest. Kontroller hva fotnoten sier.',
  'mixed-scale-values':
    '{metric} blander to skalaer, {small} ved siden av {large}. Ingen av verdiene brukes. Skriv alle som prosent, eller alle som vanlige tall.',
  'other-decimal-mark':
    '{metric}, {period}: «{text}» bruker et annet desimaltegn enn resten; {value} ble lest. Kontroller det.',
  'mixed-currencies':
    '{metric} blander valutaer, {one} og {other}. Verdiene sammenlignes ikke med målet. Skriv alle verdier og målet i én valuta.',
  'mixed-units':
    '{metric} blander tidsenheter, som 0:45 ved siden av 45, eller sekunder ved siden av minutter. Ingen av verdiene brukes. Skriv alle på samme måte.',
  'zeros-at-end':
    'Fra {first} står det bare 0 eller #DIV/0!, selv om KPI-ene hadde tall til og med {last}. Disse periodene ble lest som ikke målt ennå. Tøm cellene; er nullene ekte, oppgi selv siste periode i lesemåten.',
  'values-without-name':
    'Her står det tall uten navn på noen KPI; de ble utelatt. Gi KPI-en et navn, eller fjern tallene.',
  'uncalculated-formulas':
    '{count} {count, plural, one {formel} other {formler}} i arket har ingen beregnet verdi og regnes som {count, plural, one {tom} other {tomme}}. Åpne arbeidsboken i Excel, la den beregne, lagre den, og prøv igjen.',

  'target-zero':
    '{metric}: målet er 0, som ikke gir mening her; KPI-en har ikke noe mål. Skriv inn målet, eller «≤ 0» hvis 0 er ment.',
  'unreadable-target':
    '{metric}: målet «{text}» kan ikke leses; KPI-en har ikke noe mål. Skriv den som 80 %, ≥ 80 % eller 80–90 %.',
  'mixed-scale':
    '{metric}: målet {written} og verdiene er på ulike skalaer; målet ble lest som {used}. Skriv begge som prosent, eller begge som vanlige tall.',
  'scale-unclear':
    '{metric}: målet {written} og verdiene (rundt {typical}) ser ut til å være på ulike skalaer. KPI-en har ikke noe mål. Skriv begge som prosent, eller begge som vanlige tall.',
  'far-from-target':
    '{metric}: verdiene (rundt {typical}) ligger langt fra målet {written}. Kontroller at begge har samme enhet og at målet er riktig.',
  'band-upside-down':
    '{metric}: den nedre grensen {low} ligger over den øvre grensen {high}; KPI-en har ikke noe mål. Bytt om på dem, eller rett dem.',

  'direction-open':
    '{metrics}: ingenting sier om høyere eller lavere er best, så det blir ingen konklusjon. Legg til en kolonne for retning, eller skriv målet med ≥ eller ≤.',
  'direction-contradiction':
    '{metric}: retningen sier {column}, målet «{target}» sier {operator}. KPI-en har ikke noe mål før en av dem er rettet.',
  'direction-needs-band':
    '{metric} skal holde seg innenfor et intervall, men målet «{target}» er ikke noe intervall. KPI-en har ikke noe mål. Skriv begge grensene, for eksempel 80–90 %.',
  'direction-unknown':
    '{metric}: retningen «{text}» er ikke forstått og ble ikke brukt. Skriv høyere, lavere eller innenfor.',
  'direction-unusual':
    '{metric}: arket sier {stated}; for denne KPI-en er det vanligvis omvendt. Det arket sier, ble brukt. Kontroller det.',

  'category-unknown':
    '{metric}: kategorien «{text}» er ingen av de fem; KPI-en vises, men vurderes ikke. Skriv service, kvalitet, inntekter, kostnader eller tilfredshet hvis den er en av dem.',
  'category-missing':
    '{metric} har ingen kategori; KPI-en telles med, kategorien er ukjent. Fyll inn kategorien.',
  'filled-down':
    'Tomme celler under «{role}» ble lest som det som står over. Du trenger ikke gjøre noe hvis det er meningen.',
  'sections-as-vendors':
    'De samme KPI-ene kommer igjen under {count} overskrifter; hver overskrift ble lest som sted eller leverandør. Du trenger ikke gjøre noe hvis det er meningen.',
  'duplicate-metric':
    '{metric} står to ganger, her og i {other}; begge teller med. Fjern den ene, eller gi dem ulike navn.',

  'kind-unknown': '«{text}» sier verken faktisk eller mål; slike rader ble utelatt. Skriv Faktisk eller Mål.',
  'total-left-out':
    '«{text}» er en sum, et gjennomsnitt eller en sammenligning og ble holdt utenfor vurderingen.',
  'shared-targets':
    '«{text}» (rad {line}) står under flere KPI-er som den kan gjelde for, og ble derfor ikke brukt som mål for noen av dem. Bruk raden for alle i lesemåten, eller skriv mål i en egen kolonne.',
  'unused-figures':
    '«{text}» ({lineIs, select, row {rad} other {kolonne}} {line}) har tall som ikke ble brukt. Er det mål eller resultater, skriv det i overskriften (Mål, Resultat) eller i lesemåten.',
  'no-period-named':
    'Ingen periode er nevnt; hvert tall ble lest som det siste, så det finnes ingen trend. Skriv måneden i overskriften for å følge den.',
  'one-period-named':
    'Perioden {period} kommer fra tittelen eller navnet på arket. Den er den eneste her, så det finnes ingen trend: til det må periodene stå ved siden av hverandre i én tabell. En konklusjon over alle ark teller hver KPI i sin siste periode.',
  'target-of-other-span':
    '{metric}: «{text}» ({written}) gjelder et annet tidsrom enn tallene og ble derfor ikke brukt. Skriv målet for én periode.',
  'target-span-kept':
    '«{text}» gjelder et annet tidsrom enn tallene. For andeler, tider og poeng gjelder det likevel; antall har ikke noe mål.',
  'day-or-month':
    'Datoer som «{text}» kan leses med dagen eller måneden først; {first, select, day {dagen} other {måneden}} ble lest først. Kontroller rekkefølgen, eller skriv dem som datoer.',
  'targets-of-all-units':
    '«{text}» står blant stedene eller teamene; tallene ble lest som mål for alle. Er det selv ett av dem, si det i lesingen.',
  'target-concluded':
    '«{text}» ble lest som mål fordi tallene ligner: ett for hver KPI, i KPI-ens egen skala. Kall det Mål for å være sikker.',
  'lone-target':
    '«{metric}» heter som et mål, men ingen KPI heter «{name}»; det ble lest som en egen KPI. Gi begge samme navn, eller sett Mål over målene.',
  'figure-in-name':
    '«{metric}» inneholder «{text}», som ikke ble brukt. Hvis det er målet, skriv «mål» foran tallet, eller gi målene en egen kolonne.',
  'target-named-shorter':
    '«{text}» ble tatt som målet for {metric}, selv om det bare har en del av navnet. Gi begge samme navn for å gjøre det sikkert.',
  'targets-in-text':
    '«{text}» ser ut til å inneholde mål som ikke ble brukt: mål leses fra egne celler. Sett dem i en kolonne eller ved navnene.',
  'green-differs':
    '{metric}: målet {target} og grensen for grønt {green} er ulike; målet ble brukt. Kontroller hvilken som gjelder.',
  'two-targets':
    '«{text}» og «{other}» har begge mål, og de er ulike; der de er ulike, ble ingen brukt. Behold ett, eller si i lesemåten hvilket som gjelder.',
  'target-not-now':
    '{metric}: andre perioder har et mål, {period} har ikke, så det er ingen vurdering. Skriv inn målet for {period}.',
  'mark-left-out': '{metric}, {period}: «{text}» har et merke; {value} ble lest.',
  'category-learned':
    'Kategorien «{text}» ble lest som {category}, fordi KPI-ene under den vanligvis er det. Kontroller det.',
  'direction-likely':
    '{metric}: ingenting sier hva som er best; med et mål på {target} ble høyere valgt. Skriv det i en kolonne for retning for å være sikker.',
  'unsure-table':
    '{range} ({figures} tall) kan være en tabell, men det er usikkert hvordan den leses; den ble ikke vurdert. Bekreft den, eller gi en lesemåte.',
  'unread-figures': '{figures} tall i {range} hører ikke til noen tabell som kunne leses.',
  monitored:
    '{range} inneholder evaluerte transaksjoner ({figures} celler); de er ingen KPI-er og ble ikke vurdert. «Nøyaktighet» i ruten, eller kommandoen «copc accuracy», viser nøyaktigheten.',
  'monitored-incomplete':
    '{count, plural, one {# evaluert transaksjon er} other {# evaluerte transaksjoner er}} fra etter rapporteringsperioden ({periods}): ufullstendig, og ikke vurdert.',
  'monitored-undated':
    '{count, plural, one {# evaluert transaksjon har} other {# evaluerte transaksjoner har}} ingen lesbar dato og hører derfor ikke til noen måned i vurderingen. Skriv inn datoen.',
  'monitored-unit':
    '{count, plural, one {# evaluert transaksjon nevner} other {# evaluerte transaksjoner nevner}} verken sted eller leverandør og teller derfor ikke i noen KPI for dem. Fyll ut.',
  'monitored-asked':
    '{metric} er ennå ingen KPI i vurderingen: et spørsmål om et av attributtene er åpent. Svar på det under Nøyaktighet.',
  'monitored-differs':
    '{metric}: i {count, plural, one {# periode} other {# perioder}} gir de evaluerte transaksjonene et annet tall, først i {period}: {monitored} i stedet for {figure}. Tallene i tabellen teller. Finn ut hva som er riktig.',
  'own-results':
    '{range} inneholder resultater fra COPC Scorecard ({figures} tall); de er ingen KPI-er og ble ikke lest.',
  'hidden-lines':
    '{count} {count, plural, one {skjult rad eller kolonne} other {skjulte rader eller kolonner}} i tabellen ble likevel lest. Fjern det som ikke skal telle.',
  'reading-outdated':
    'Arbeidsboken husket en lesemåte for dette arket, men den passer ikke lenger; arket ble lest på nytt. Sjekk hvordan det leses, og ta vare på det.',
  'memory-newer':
    'Denne arbeidsboken inneholder rettelser fra en nyere versjon av dette programmet. De blir stående som de er og brukes ikke her, så et resultat kan avvike. Oppdater programmet for å bruke dem.',
  'said-unused':
    'Retning, mål eller kategori for «{metric}» ble oppgitt manuelt, men arket har ikke denne KPI-en lenger. Fjern det, eller gi KPI-en det gamle navnet.',
  'rebase-unused':
    'Den nye starten for «{metric}» i {period}, satt av {by} {on}, gjelder ingenting: KPI-en eller perioden finnes ikke lenger.',
  'note-unused':
    'Merknaden til «{metric}» i {period}, av {by} {on}, vises ikke noe sted: KPI-en eller perioden finnes ikke lenger.',
  'override-unused':
    'Statusen til «{metric}» ble satt manuelt av {by} {on}, men arket har ikke lenger denne KPI-en. Fjern den manuelle statusen, eller gi KPI-en det gamle navnet.',
  'sheet-not-read':
    'Ikke sett på: arket «{sheet}», som ikke kunne leses. Evaluerte transaksjoner der teller ikke her. Vurder det for seg for å se hvorfor.',
  'sheets-not-looked-at':
    'Ikke sett på: {count, plural, one {arket «{sheet}»} other {# ark, det første «{sheet}»}}. Ruten ser etter evaluerte transaksjoner på høyst 12 andre ark med inntil 400 000 celler; oppdatering av alt, eller kommandoen «copc score», ser på alle ark.',
  'more-of-these': 'Det er {count} slike funn til.',
  'too-large':
    '{metrics} KPI-er over {periods} perioder er for mye for én tabell; ingenting vurderes. Oppgi et mindre område.',
  'nothing-to-score': 'Tabellen har ingen KPI med navn og tall. Kontroller området og rollene.',
  'reading-does-not-fit':
    'Den oppgitte lesemåten passer ikke til arket ({path}); ingenting vurderes. Rett den, eller la arket leses på nytt.',
};

export const findingWords: FindingWordTexts = {
  better: {
    higher: 'høyere er bedre',
    lower: 'lavere er bedre',
    within: 'innenfor et intervall',
  },
  onlyPeriod: 'den eneste perioden',
  kinds: {
    day: 'dag',
    week: 'uke',
    month: 'måned',
    quarter: 'kvartal',
    year: 'år',
    half: 'halvår',
    tertial: 'tertial',
    'fiscal-period': 'regnskapsperiode',
  },
  roles: {
    name: 'navn',
    category: 'kategori',
    vendor: 'sted eller leverandør',
    direction: 'retning',
    unit: 'enhet',
    owner: 'ansvarlig',
    definition: 'definisjon',
  },
};
