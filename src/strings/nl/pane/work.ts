import type { WorkTexts } from '../../en/pane/work';

export const work: WorkTexts = {
  marks: {
    heading: 'Nieuwe start en notities',
    openRebase: 'Nieuwe start …',
    openNote: 'Notitie toevoegen …',
    period: 'Periode',
    reason: 'Reden',
    note: 'Notitie',
    set: 'In de werkmap bewaren',
    rebaseHint:
      'Voor een nieuw proces of een nieuwe definitie. Grenzen, bijzondere punten en trend beginnen in deze periode; de status zonder staat ernaast.',
    noteHint: 'Wordt in de grafiek en op het overzicht getoond.',
    startOf: 'Nieuwe start in {period}: {text} ({by}, {on})',
    noteOf: '{period}: {text} ({by}, {on})',
    without: 'Zonder de nieuwe start: {status}',
    remove: 'Verwijderen',
    isKept: 'Bewaard: {period}.',
    isRemoved: 'Verwijderd: {period}.',
    textMissing: 'Schrijf wat het was.',
  },
  override: {
    heading: 'Handmatige status',
    open: 'Status handmatig instellen …',
    status: 'Status',
    person: 'Uw naam',
    reason: 'Reden',
    personMissing: 'Vul uw naam in.',
    reasonMissing: 'Geef een reden.',
    hint: 'Blijft in deze werkmap, geldt bij elke beoordeling en is te zien als handmatig ingesteld.',
    set: 'Status instellen',
    whoWhenWhy: 'Handmatig ingesteld door {by} op {on}: {reason}',
    byRules: 'Volgens de regels: {status}',
    takeBack: 'Verwijderen',
    isSet: '{metric}: handmatig ingesteld op {status}.',
    isTakenBack: '{metric}: weer de status volgens de regels.',
  },
  actions: {
    tab: 'Acties ({count})',
    none: 'Geen enkele KPI vraagt om actie.',
    noRegister: 'Er is nog geen actieregister. Het overzicht schrijven maakt er een.',
    noRow: 'Nog geen open rij in het register. Het overzicht schrijven voegt er een toe.',
    unreadable: 'Het actieregister op blad “{sheet}” kon niet worden gelezen: de rij met kolomtitels is weg.',
    complete: 'Plan, verantwoordelijke, eindresultaat en einddatum staan er.',
    lacks: 'Ontbreekt nog: {what}',
    show: 'Rij {id} tonen',
  },
  cell: {
    heading: 'Cel {cell}',
    none: 'Selecteer eerst één cel: nu is een grafiek of zijn meerdere gebieden geselecteerd.',
    noMetric: 'Cel {cell} op blad “{sheet}” hoort bij geen beoordeelde KPI en bevat geen COPC-functie.',
    notScored:
      'Cel {cell} bevat geen COPC-functie. Beoordeel blad “{sheet}” om te zien bij welke KPI die hoort.',
    shows: 'De cel toont {value}.',
    gives: 'Geeft: {value}',
    givesError: 'Geeft {code}: {message}',
    differs: 'Hier opnieuw berekend is het {value}. Laat Excel opnieuw rekenen: Ctrl + Alt + F9.',
    leftOut: 'weggelaten',
    unknown: 'COPC.{name} is geen functie van deze invoegtoepassing. Controleer de naam.',
    errorName:
      'Excel kent de functie niet: de invoegtoepassing was er niet toen de werkmap werd geopend. Kies Schrijven en dan Formules herstellen.',
    errorBusy: 'Excel is nog aan het rekenen. Wacht even.',
    errorPassed: 'De fout komt uit een cel waar de formule naar kijkt. Corrigeer die daar.',
  },
  tasks: {
    heading: 'Eerdere resultaten',
    names: {
      freeze: 'Vastzetten als waarden',
      repair: 'Formules herstellen',
      refresh: 'Alles vernieuwen',
    },
    hints: {
      freeze: 'COPC-formules worden de waarden die ze tonen.',
      repair: 'COPC-formules die Excel niet meer herkende, rekenen weer.',
      refresh:
        'Overzicht, resultaatkolommen en register worden opnieuw beoordeeld en geschreven, en ook beoordeling van de aanpak, verbeterpunten, gereedheid, leveranciers en nauwkeurigheid waar die er zijn.',
    },
    nothing: {
      freeze: 'Er is geen COPC-formule om vast te zetten in deze werkmap.',
      repair: 'Er is geen verloren COPC-formule in deze werkmap.',
      refresh: 'Er is geen overzicht om te vernieuwen in deze werkmap.',
    },
    will: {
      freeze:
        '{count, plural, one {# formule wordt een waarde} other {# formules worden waarden}}: {sheets}.',
      repair:
        '{count, plural, one {# formule wordt opnieuw ingevoerd} other {# formules worden opnieuw ingevoerd}}: {sheets}.',
    },
    did: {
      freeze:
        '{count, plural, one {# formule is nu een waarde} other {# formules zijn nu waarden}}: {sheets}.',
      repair:
        '{count, plural, one {# formule is opnieuw ingevoerd} other {# formules zijn opnieuw ingevoerd}}: {sheets}.',
    },
    didRefresh:
      'Vernieuwd: {written}, {cells, plural, one {# cel} other {# cellen}}. Opnieuw beoordeeld: {scored}.',
    upToDate: 'Alle bladen zijn actueel; er is niets geschreven.',
    notRead:
      'Niet vernieuwd, omdat het niet te lezen was als eerder: blad “{sheet}”. Beoordeel het apart om te zien waarom.',
    assumed: 'Het profiel van het eerdere overzicht kon niet worden vastgesteld; Gold wordt gebruikt.',
    formulasLeft:
      'Het overzicht bevatte actieve formules en bevat nu waarden. Actieve formules kunnen naast de tabel staan: kies Schrijven.',
    stays: {
      error: '{place} is niet gewijzigd: de cel toont {shown}.',
      busy: '{place} is niet gewijzigd: de cel wordt nog berekend.',
      'unknown-function': '{place} is niet gewijzigd: {shown} is geen functie van deze invoegtoepassing.',
      protected: '{place} is niet gewijzigd: het blad is beveiligd.',
      changed: '{place} is niet gewijzigd: de cel is intussen bewerkt.',
    },
    more: 'en nog {count}',
  },
  month: {
    name: 'Nieuwe maand',
    hint: 'Schrijft de kop van de volgende periode in de lege cel ervoor, in de vorm van het blad zelf.',
    write: 'Kop schrijven',
    will: 'De kop van {period} komt in {address} op blad “{sheet}”.',
    did: 'De kop van {period} staat in {address} op blad “{sheet}”.',
    next: 'Typ de cijfers bij {address}: dit deelvenster volgt meteen. Kies daarna Alles vernieuwen: overzicht, resultaatkolommen en register volgen, en dit deelvenster zegt wat er veranderd is.',
    not: {
      occupied:
        'Er is niets geschreven: {address} op blad “{sheet}” is niet leeg of niet vrij, en daar hoort de volgende periode. Maak ruimte, of typ de kop zelf.',
      already: 'De volgende periode heeft al een kop, in {address} op blad “{sheet}”. Typ de cijfers.',
      'table-object':
        'De tabel op blad “{sheet}” is een Excel-tabel, die vanzelf groeit: typ de kop in {address}.',
      protected:
        'Blad “{sheet}” is beveiligd, dus er is niets geschreven. Hef de beveiliging op, of typ de kop waar dat mag.',
      'no-room': 'Er is geen ruimte: het blad eindigt waar de volgende periode hoort.',
      'unknown-periods':
        'Het is niet bekend hoe de volgende periode hier wordt geschreven. Typ de kop zelf. Volgt het deelvenster niet, benoem de periode dan in “Hoe het is gelezen”.',
      'other-layout':
        'De perioden van deze tabel nemen elk meer kolommen of rijen in, of staan uit elkaar. Typ de volgende kop zelf; het deelvenster volgt.',
      list: 'In een lijst is elk cijfer een rij. Typ de nieuwe rijen onder de laatste; het deelvenster volgt.',
    },
  },
  fresh: {
    changed: 'Cijfers gewijzigd om {time}.',
    scoring: 'Cijfers gewijzigd om {time}. Wordt opnieuw beoordeeld …',
    older: 'Ouder dan wat hier staat: {sheets}.',
    unsure: 'Mogelijk ouder dan wat hier staat: {sheets}.',
    sheet: '“{sheet}”',
    columns: 'resultaatkolommen op “{sheet}”',
  },
  trust: {
    heading: 'Zijn de gegevens te vertrouwen?',
    note: 'Dit verandert nooit een status; het zegt in hoeverre u die kunt vertrouwen.',
    letters: {
      collected: 'Verzameld',
      usable: 'Bruikbaar',
      integrity: 'Betrouwbaar',
      knowledgeable: 'Begrepen',
      actionable: 'Opgevolgd',
    },
    results: {
      pass: 'In orde',
      warn: 'Waarschuwing',
      fail: 'Niet in orde',
      'not-checked': 'Niet gecontroleerd',
    },
    faults: {
      'nothing-measured': 'Er is niets gemeten.',
      'period-without-value': 'Perioden zonder waarde.',
      'repaired-value': 'Waarden die uit tekst hersteld moesten worden.',
      'mixed-scale': 'Waarden op verschillende schalen, zoals 0,85 naast 85.',
      'no-target': 'Geen norm.',
      'unknown-direction': 'Nergens staat welke richting beter is.',
      'likely-direction': 'De richting is uit de norm afgeleid; ze staat niet op het blad.',
      'periods-out-of-order': 'De perioden sluiten niet aan, of één staat er dubbel.',
      'percent-out-of-range': 'Percentages onder 0% of boven 100%.',
      'negative-value': 'Waarden onder 0.',
      'identical-values': 'Vier of meer gelijke waarden achter elkaar.',
      'far-outside-limits': 'Waarden ver buiten het gewone bereik.',
      'not-sum-of-parts': 'Een totaal dat niet de som van zijn delen is.',
      'few-transactions': 'Minder dan 30 gemonitorde transacties in een maand.',
      'not-as-monitored': 'De gemonitorde transacties in deze werkmap geven een ander cijfer.',
      'no-owner': 'Er is geen verantwoordelijke genoemd.',
      'no-definition': 'Er is geen definitie gegeven.',
      'no-complete-action':
        'Geen open rij in het actieregister met plan, verantwoordelijke, einddatum en eindresultaat.',
    },
    unchecked: {
      knowledgeable: 'Het blad heeft geen plaats voor een verantwoordelijke of een definitie.',
      actionable: 'Er is nog geen actieregister.',
    },
    notMeasuredIn: 'Niet gemeten: {periods}',
    more: 'en nog {count}',
  },
};
