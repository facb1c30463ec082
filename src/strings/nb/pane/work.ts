import type { WorkTexts } from '../../en/pane/work';

export const work: WorkTexts = {
  marks: {
    heading: 'Ny start og merknader',
    openRebase: 'Ny start …',
    openNote: 'Legg til merknad …',
    period: 'Periode',
    reason: 'Grunn',
    note: 'Merknad',
    set: 'Behold i arbeidsboken',
    rebaseHint:
      'For en ny prosess eller definisjon. Grenser, spesielle punkter og trend begynner i denne perioden; statusen uten den vises ved siden av.',
    noteHint: 'Vises i diagrammet og i sammendraget.',
    startOf: 'Ny start i {period}: {text} ({by}, {on})',
    noteOf: '{period}: {text} ({by}, {on})',
    without: 'Uten den nye starten: {status}',
    remove: 'Fjern',
    isKept: 'Beholdt: {period}.',
    isRemoved: 'Fjernet: {period}.',
    textMissing: 'Skriv hva det var.',
  },
  override: {
    heading: 'Manuell status',
    open: 'Sett status manuelt …',
    status: 'Status',
    person: 'Navnet ditt',
    reason: 'Begrunnelse',
    personMissing: 'Skriv navnet ditt.',
    reasonMissing: 'Skriv en begrunnelse.',
    hint: 'Blir i denne arbeidsboken, gjelder ved hver vurdering og vises som satt manuelt.',
    set: 'Sett status',
    whoWhenWhy: 'Satt manuelt av {by} {on}: {reason}',
    byRules: 'Etter reglene: {status}',
    takeBack: 'Fjern',
    isSet: '{metric}: satt manuelt til {status}.',
    isTakenBack: '{metric}: statusen følger reglene igjen.',
  },
  actions: {
    tab: 'Tiltak ({count})',
    none: 'Ingen KPI krever tiltak.',
    noRegister: 'Det finnes ikke noe tiltaksregister ennå. Det lages når sammendraget skrives.',
    noRow: 'Ingen åpen rad i registeret ennå. Den legges til når sammendraget skrives.',
    unreadable: 'Tiltaksregisteret i arket «{sheet}» kunne ikke leses: raden med kolonnetitler er borte.',
    complete: 'Plan, ansvarlig, sluttresultat og frist er på plass.',
    lacks: 'Mangler ennå: {what}',
    show: 'Vis rad {id}',
  },
  cell: {
    heading: 'Celle {cell}',
    none: 'Velg én celle først: nå er et diagram eller flere områder valgt.',
    noMetric:
      'Celle {cell} i arket «{sheet}» hører ikke til noen vurdert KPI og inneholder ingen COPC-funksjon.',
    notScored:
      'Celle {cell} inneholder ingen COPC-funksjon. Vurder arket «{sheet}» for å se hvilken KPI den hører til.',
    shows: 'Cellen viser {value}.',
    gives: 'Gir: {value}',
    givesError: 'Gir {code}: {message}',
    differs: 'Beregnet på nytt her blir den {value}. La Excel beregne på nytt: Ctrl + Alt + F9.',
    leftOut: 'utelatt',
    unknown: 'COPC.{name} er ingen funksjon i dette tillegget. Kontroller navnet.',
    errorName:
      'Excel kjenner ikke funksjonen: tillegget var ikke der da arbeidsboken ble åpnet. Velg Skriv og så Reparer formler.',
    errorBusy: 'Excel beregner fortsatt. Vent litt.',
    errorPassed: 'Feilen kommer fra en celle formelen ser på. Rett den der.',
  },
  tasks: {
    heading: 'Tidligere resultater',
    names: {
      freeze: 'Gjør om til verdier',
      repair: 'Reparer formler',
      refresh: 'Oppdater alt',
    },
    hints: {
      freeze: 'COPC-formler blir verdiene de viser.',
      repair: 'COPC-formler Excel har mistet, regner igjen.',
      refresh:
        'Sammendrag, resultatkolonner og register vurderes og skrives på nytt, og det gjør også vurderingen av tilnærming, forbedringsbehov, revisjonsklarhet, leverandører og nøyaktighet der de finnes.',
    },
    nothing: {
      freeze: 'Det finnes ingen COPC-formel å gjøre om i denne arbeidsboken.',
      repair: 'Det finnes ingen tapt COPC-formel i denne arbeidsboken.',
      refresh: 'Det finnes ikke noe sammendrag å oppdatere i denne arbeidsboken.',
    },
    will: {
      freeze:
        '{count, plural, one {# formel blir verdien sin} other {# formler blir verdiene sine}}: {sheets}.',
      repair:
        '{count, plural, one {# formel skrives inn på nytt} other {# formler skrives inn på nytt}}: {sheets}.',
    },
    did: {
      freeze: '{count, plural, one {# formel er nå en verdi} other {# formler er nå verdier}}: {sheets}.',
      repair:
        '{count, plural, one {# formel ble skrevet inn på nytt} other {# formler ble skrevet inn på nytt}}: {sheets}.',
    },
    didRefresh:
      'Oppdatert: {written}, {cells, plural, one {# celle} other {# celler}}. Vurdert på nytt: {scored}.',
    upToDate: 'Alle ark er oppdatert; ingenting ble skrevet.',
    notRead:
      'Ikke oppdatert, fordi det ikke kunne leses som før: arket «{sheet}». Vurder det for seg for å se hvorfor.',
    assumed: 'Profilen til det tidligere sammendraget kunne ikke fastslås, så Gold brukes.',
    formulasLeft:
      'Sammendraget inneholdt aktive formler og inneholder nå verdier. Aktive formler kan stå ved siden av tabellen: velg Skriv.',
    stays: {
      error: '{place} er ikke endret: cellen viser {shown}.',
      busy: '{place} er ikke endret: cellen beregnes fortsatt.',
      'unknown-function': '{place} er ikke endret: {shown} er ingen funksjon i dette tillegget.',
      protected: '{place} er ikke endret: arket er beskyttet.',
      changed: '{place} er ikke endret: cellen ble redigert imens.',
    },
    more: 'og {count} til',
  },
  month: {
    name: 'Ny måned',
    hint: 'Skriver overskriften for neste periode i den tomme cellen den hører til, slik arket selv skriver den.',
    write: 'Skriv overskriften',
    will: 'Overskriften for {period} skrives i {address} på arket «{sheet}».',
    did: 'Overskriften for {period} står i {address} på arket «{sheet}».',
    next: 'Skriv inn tallene for {address}: ruten følger med en gang. Velg deretter Oppdater alt: sammendrag, resultatkolonner og register følger etter, og ruten forteller hva som er endret.',
    not: {
      occupied:
        'Ingenting ble skrevet: {address} på arket «{sheet}» er ikke tom eller ikke ledig, og neste periode hører til der. Lag plass, eller skriv overskriften selv.',
      already: 'Neste periode har allerede en overskrift, i {address} på arket «{sheet}». Skriv inn tallene.',
      'table-object':
        'Tabellen på arket «{sheet}» er en Excel-tabell, som vokser av seg selv: skriv overskriften i {address}.',
      protected:
        'Arket «{sheet}» er beskyttet, så ingenting ble skrevet. Opphev beskyttelsen, eller skriv overskriften der du kan.',
      'no-room': 'Det er ikke plass: arket slutter der neste periode hører til.',
      'unknown-periods':
        'Det er ikke kjent hvordan neste periode skrives her. Skriv overskriften selv. Følger ruten ikke med, gi perioden navn i «Slik ble det lest».',
      'other-layout':
        'Periodene i denne tabellen tar flere kolonner eller rader hver, eller står fra hverandre. Skriv neste overskrift selv; ruten følger med.',
      list: 'I en liste er hvert tall en rad. Skriv de nye radene under den siste; ruten følger med.',
    },
  },
  fresh: {
    changed: 'Tallene ble endret kl. {time}.',
    scoring: 'Tallene ble endret kl. {time}. Vurderer på nytt …',
    older: 'Eldre enn det som vises her: {sheets}.',
    unsure: 'Kan være eldre enn det som vises her: {sheets}.',
    sheet: '«{sheet}»',
    columns: 'resultatkolonner i «{sheet}»',
  },
  trust: {
    heading: 'Er dataene til å stole på?',
    note: 'Dette endrer aldri en status; det sier hvor mye du kan stole på den.',
    letters: {
      collected: 'Innsamlet',
      usable: 'Brukbare',
      integrity: 'Pålitelige',
      knowledgeable: 'Forstått',
      actionable: 'Fulgt opp',
    },
    results: {
      pass: 'I orden',
      warn: 'Advarsel',
      fail: 'Ikke i orden',
      'not-checked': 'Ikke kontrollert',
    },
    faults: {
      'nothing-measured': 'Ingenting er målt.',
      'period-without-value': 'Perioder uten verdi.',
      'repaired-value': 'Verdier som måtte rettes fra tekst.',
      'mixed-scale': 'Verdier på ulike skalaer, som 0,85 ved siden av 85.',
      'no-target': 'Uten mål.',
      'unknown-direction': 'Ingenting sier hvilken retning som er best.',
      'likely-direction': 'Retningen er utledet av målet; den står ikke i arket.',
      'periods-out-of-order': 'Periodene følger ikke på hverandre, eller én står der to ganger.',
      'percent-out-of-range': 'Prosentverdier under 0 % eller over 100 %.',
      'negative-value': 'Verdier under 0.',
      'identical-values': 'Fire eller flere like verdier på rad.',
      'far-outside-limits': 'Verdier langt utenfor det vanlige.',
      'not-sum-of-parts': 'En sum som ikke er summen av delene.',
      'few-transactions': 'Færre enn 30 evaluerte transaksjoner i en måned.',
      'not-as-monitored': 'De evaluerte transaksjonene i denne arbeidsboken gir et annet tall.',
      'no-owner': 'Ingen ansvarlig er nevnt.',
      'no-definition': 'Ingen definisjon er gitt.',
      'no-complete-action': 'Ingen åpen rad i tiltaksregisteret med plan, ansvarlig, frist og sluttresultat.',
    },
    unchecked: {
      knowledgeable: 'Arket har ikke plass til en ansvarlig eller en definisjon.',
      actionable: 'Det finnes ikke noe tiltaksregister ennå.',
    },
    notMeasuredIn: 'Ikke målt: {periods}',
    more: 'og {count} til',
  },
};
