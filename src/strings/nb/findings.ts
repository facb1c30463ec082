/** What a reading has to say about the sheet, in Norwegian. */
import type { Findings } from '../en/findings';

const better: Readonly<Record<string, string>> = {
  higher: 'høyere er bedre',
  lower: 'lavere er bedre',
  within: 'innenfor et bånd',
};

const kinds: Readonly<Record<string, string>> = {
  day: 'dag',
  week: 'uke',
  month: 'måned',
  quarter: 'kvartal',
  year: 'år',
  half: 'halvår',
  tertial: 'tertial',
  'fiscal-period': 'regnskapsperiode',
};

const roles: Readonly<Record<string, string>> = {
  name: 'navn',
  category: 'kategori',
  vendor: 'leverandør',
  direction: 'retning',
  unit: 'enhet',
  owner: 'ansvarlig',
  definition: 'definisjon',
};

const said = (value: string | number | undefined): string => better[String(value)] ?? String(value);
const kind = (value: string | number | undefined): string => kinds[String(value)] ?? String(value);
const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const findings: Findings = {
  'empty-sheet': () => 'Arket er tomt.',
  'no-period-line': () =>
    'Det ble ikke funnet noen rad med perioder (jan-24, 2024-01, K1 2024 …) over tall. Kontroller at hver periode står i sin egen celle over tallene sine.',
  'no-period-column': () =>
    'Det ble ikke funnet noen kolonne med perioder ved siden av kolonner med tall. Kontroller at hver periode står i sin egen celle ved siden av tallene sine.',
  'no-list-header': () =>
    'Det ble ikke funnet noen liste med en kolonne for måltall, periode og verdi. Gi kolonnene navn, for eksempel Måltall, Måned, Faktisk og Målsetning.',
  'repeated-periods': () =>
    'De samme periodene kommer igjen og igjen, som i en liste over flere steder, men ingen kolonne sier hvilket måltall hver rad gjelder. Legg til en, eller oppgi lesemåten selv.',

  'duplicate-period': (d) =>
    `${d.period} står to ganger med de samme tallene; det ble lest én gang. Fjern den ene, eller rett teksten over den.`,
  'conflicting-values': (d) =>
    `${d.metric} har to ulike verdier for ${d.period}, her og i ${d.other}. Ingen av dem brukes. Behold den riktige.`,
  'missing-period': (d) =>
    d.count === 1
      ? `${d.from} mangler mellom periodene og regnes som ikke målt. Legg den til hvis det finnes et tall.`
      : `${d.count} perioder mangler, ${d.from} til ${d.to}; de regnes som ikke målt. Legg dem til hvis det finnes tall.`,
  'newest-first': () =>
    'Periodene går fra nyest til eldst; de ble snudd før vurderingen. Du trenger ikke gjøre noe.',
  'periods-unsorted': () =>
    'Periodene står ikke i rekkefølge; de ble sortert før vurderingen. Kontroller at hver periodetekst er riktig.',
  'periods-too-far-apart': (d) =>
    `Periodene går fra ${d.first} til ${d.last} med nesten ingenting imellom. Ingenting vurderes. Rett periodeteksten som er feil.`,
  'other-kind-of-period': (d) =>
    `«${d.text}» er av et annet slag (${kind(d.kind)}) enn de andre periodene (${kind(d.usual)}) og ble utelatt. Er det ingen sum, gi den en egen tabell.`,
  'unreadable-period': (d) =>
    `«${d.text}» kan ikke leses som periode; det som hører til, ble utelatt. Skriv den som 2024-03, mar-24 eller K1 2024.`,
  'no-year': () =>
    'Periodene nevner ikke noe år; rekkefølgen er tatt fra arket. Legg til året hvis tabellen går over mer enn ett.',

  'not-a-number': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» er ikke et tall. Verdien regnes som manglende. Rett cellen, eller tøm den.`,
  'ambiguous-number': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» kan leses på to måter. Verdien regnes som manglende. Skriv den inn som tall.`,
  'cell-error': (d) =>
    `${d.metric}, ${d.period}: cellen viser ${d.text}. Verdien regnes som manglende. Rett formelen.`,
  'latest-value-unusable': (d) =>
    `${d.metric}: den siste verdien (${d.period}) kan ikke brukes, så måltallet har ingen data i stedet for en eldre dom. Rett den cellen.`,
  'footnote-mark': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» har et fotnotetegn; ${d.value} ble lest. Kontroller hva fotnoten sier.`,
  'mixed-scale-values': (d) =>
    `${d.metric} blander to skalaer, ${d.small} ved siden av ${d.large}. Ingen av verdiene brukes. Skriv alle som prosent, eller alle som vanlige tall.`,
  'other-decimal-mark': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» bruker et annet desimaltegn enn resten; ${d.value} ble lest. Kontroller det.`,
  'mixed-currencies': (d) =>
    `${d.metric} blander valutaer, ${d.one} og ${d.other}. Verdiene sammenlignes ikke med målsetningen. Skriv alle verdier og målsetningen i én valuta.`,
  'mixed-units': (d) =>
    `${d.metric} blander tidsenheter, som 0:45 ved siden av 45, eller sekunder ved siden av minutter. Ingen av verdiene brukes. Skriv alle på samme måte.`,
  'zeros-at-end': (d) =>
    `Fra ${d.first} står det bare 0 eller #DIV/0!, selv om måltallene hadde tall til og med ${d.last}. Disse periodene ble lest som ikke målt ennå. Tøm cellene; er nullene ekte, oppgi selv siste periode i lesemåten.`,
  'values-without-name': () =>
    'Her står det tall uten navn på noe måltall; de ble utelatt. Gi måltallet et navn, eller fjern tallene.',
  'uncalculated-formulas': (d) =>
    `${d.count} ${d.count === 1 ? 'formel' : 'formler'} i arket har ingen beregnet verdi og regnes som ${d.count === 1 ? 'tom' : 'tomme'}. Åpne arbeidsboken i Excel, la den beregne, lagre den, og prøv igjen.`,

  'target-zero': (d) =>
    `${d.metric}: målsetningen er 0, som ikke gir mening her; måltallet har ingen målsetning. Skriv inn målsetningen, eller «≤ 0» hvis 0 er ment.`,
  'unreadable-target': (d) =>
    `${d.metric}: målsetningen «${d.text}» kan ikke leses; måltallet har ingen målsetning. Skriv den som 80 %, ≥ 80 % eller 80–90 %.`,
  'mixed-scale': (d) =>
    `${d.metric}: målsetningen ${d.written} og verdiene er på ulike skalaer; målsetningen ble lest som ${d.used}. Skriv begge som prosent, eller begge som vanlige tall.`,
  'scale-unclear': (d) =>
    `${d.metric}: målsetningen ${d.written} og verdiene (rundt ${d.typical}) ser ut til å være på ulike skalaer. Målingen har ingen målsetning. Skriv begge som prosent, eller begge som vanlige tall.`,
  'far-from-target': (d) =>
    `${d.metric}: verdiene (rundt ${d.typical}) ligger langt fra målsetningen ${d.written}. Kontroller at begge har samme enhet og at målsetningen er riktig.`,
  'band-upside-down': (d) =>
    `${d.metric}: den nedre grensen ${d.low} ligger over den øvre grensen ${d.high}; måltallet har ingen målsetning. Bytt om på dem, eller rett dem.`,
  'conflicting-targets': (d) =>
    `${d.metric} har to ulike målsetninger for ${d.period}, her og i ${d.other}. Ingen av dem brukes. Behold den riktige.`,

  'direction-assumed': (d) =>
    `${d.metric}: ingenting sier om høyere eller lavere er bedre; høyere er antatt. Legg til en kolonne for retning, eller skriv målsetningen med ≥ eller ≤.`,
  'direction-contradiction': (d) =>
    `${d.metric}: retningen sier ${said(d.column)}, målsetningen «${d.target}» sier ${said(d.operator)}. Målingen har ingen målsetning før en av dem er rettet.`,
  'direction-needs-band': (d) =>
    `${d.metric} skal holde seg innenfor et bånd, men målsetningen «${d.target}» er ikke noe bånd. Målingen har ingen målsetning. Skriv begge grensene, for eksempel 80–90 %.`,
  'direction-unknown': (d) =>
    `${d.metric}: retningen «${d.text}» er ikke forstått og ble hoppet over. Skriv høyere, lavere eller innenfor.`,
  'direction-unusual': (d) =>
    `${d.metric}: arket sier ${said(d.stated)}; for dette måltallet er det vanligvis omvendt. Det arket sier, ble brukt. Kontroller det.`,

  'category-unknown': (d) =>
    `${d.metric}: kategorien «${d.text}» er ingen av de fem; måltallet vises, men vurderes ikke. Skriv service, kvalitet, inntekt, kostnad eller tilfredshet hvis den er en av dem.`,
  'category-missing': (d) =>
    `${d.metric} har ingen kategori; måltallet vises, men vurderes ikke. Fyll inn kategorien.`,
  'filled-down': (d) =>
    `Tomme celler for ${role(d.role)} ble lest som det som står over. Du trenger ikke gjøre noe hvis det er meningen.`,
  'sections-as-vendors': (d) =>
    `De samme måltallene kommer igjen under ${d.count} overskrifter; hver overskrift ble lest som sted eller leverandør. Du trenger ikke gjøre noe hvis det er meningen.`,
  'duplicate-metric': (d) =>
    `${d.metric} står to ganger, her og i ${d.other}; begge teller med. Fjern den ene, eller gi dem ulike navn.`,
  'changing-attribute': (d) =>
    `${d.metric}: ${role(d.role)} «${d.text}» er ulik «${d.first}» over; «${d.first}» ble brukt. Gjør dem like.`,

  'kind-unknown': (d) =>
    `«${d.text}» sier verken faktisk eller målsetning; slike rader ble utelatt. Skriv Faktisk eller Målsetning.`,
  'not-a-metric': (d) =>
    `«${d.text}» ble utelatt: det navngir eller nummererer linjene, eller plassen er ikke klar. Gi det en rolle hvis det er et måltall.`,
  'total-left-out': (d) =>
    `«${d.text}» er en sum, et gjennomsnitt eller en sammenligning og ble holdt utenfor vurderingen.`,
  'unused-figures': (d) =>
    `«${d.text}» (${d.line}) har tall som ikke ble brukt. Er det mål eller resultater, skriv det i overskriften (Mål, Resultat) eller i lesemåten.`,
  'no-period-named': () =>
    'Ingen periode er nevnt; hvert tall ble lest som det siste, så det finnes ingen trend. Skriv måneden i overskriften for å følge den.',
  'target-of-other-span': (d) =>
    `${d.metric}: «${d.text}» (${d.written}) gjelder et annet tidsrom enn tallene og ble derfor ikke brukt. Skriv målet for én periode.`,
  'target-span-kept': (d) =>
    `«${d.text}» gjelder et annet tidsrom enn tallene. For andeler, tider og poeng gjelder det likevel; antall har ikke noe mål.`,
  'day-or-month': (d) =>
    `Datoer som «${d.text}» kan leses med dagen eller måneden først; ${d.first === 'day' ? 'dagen' : 'måneden'} ble lest først. Kontroller rekkefølgen, eller skriv dem som datoer.`,
  'target-concluded': (d) =>
    `«${d.text}» ble lest som mål fordi tallene ligner: ett for hver KPI, i KPI-ens egen skala. Kall det Mål for å være sikker.`,
  'two-targets': (d) =>
    `«${d.text}» og «${d.other}» har begge mål, og de er ulike; der de er ulike, ble ingen brukt. Behold ett, eller si i lesemåten hvilket som gjelder.`,
  'weekday-grid': () =>
    'Ukedager står ved siden av uker: uten datoer settes ikke dagene sammen til en serie. Skriv datoen for hver dag, eller ett tall per uke.',
  'mark-left-out': (d) =>
    `${d.metric}, ${d.period}: «${d.text}» har et merke; ${d.value} ble lest.`,
  'category-learned': (d) =>
    `Kategorien «${d.text}» ble lest som ${d.category}, fordi KPI-ene under den vanligvis er det. Kontroller det.`,
  'direction-likely': (d) =>
    `${d.metric}: ingenting sier hva som er best; med et mål på ${d.target} ble høyere valgt. Skriv det i en kolonne for retning for å være sikker.`,
  'unsure-table': (d) =>
    `${d.range} (${d.figures} tall) kan være en tabell, men det er usikkert hvordan den leses; den ble ikke vurdert. Bekreft den, eller gi en lesemåte.`,
  'unread-figures': (d) =>
    `${d.figures} tall i ${d.range} hører ikke til noen tabell som kunne leses.`,
  'hidden-lines': (d) =>
    `${d.count} ${d.count === 1 ? 'skjult rad eller kolonne' : 'skjulte rader eller kolonner'} i tabellen ble likevel lest. Fjern det som ikke skal telle.`,
  'override-unused': (d) =>
    `Statusen til «${d.metric}» ble satt for hånd av ${d.by} ${d.on}, men arket har ikke lenger dette måltallet. Ta det tilbake, eller gi måltallet det gamle navnet.`,
  'more-of-these': (d) => `Det er ${d.count} funn til av dette slaget (${d.code}).`,
  'too-large': (d) =>
    `${d.metrics} måltall over ${d.periods} perioder er for mye for én tabell; ingenting vurderes. Oppgi et mindre område.`,
  'nothing-to-score': () => 'Tabellen har ingen måltall med navn og tall. Kontroller området og rollene.',
  'reading-does-not-fit': (d) =>
    `Den oppgitte lesemåten passer ikke til arket (${d.path}); ingenting vurderes. Rett den, eller la arket leses på nytt.`,
};
