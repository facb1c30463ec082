/** The words around what the program keeps, and forgets when asked. */
import type { ForgetTexts } from '../../en/doors/forget';

export const forget: ForgetTexts = {
  heading: 'Wat wordt bewaard',
  computer: {
    about: 'Op deze computer bewaart de invoegtoepassing uw taal, weergave, keuzes en naam.',
    forget: 'Mij op deze computer vergeten',
    done: 'Vergeten. Taal, weergave en keuzes zijn zoals in het begin, en uw naam is weg.',
  },
  book: {
    about:
      'In de werkmap bewaart ze hoe bladen worden gelezen, wat handmatig is ingesteld met namen en redenen, en verborgen namen waarmee ze de eigen bladen terugvindt.',
    look: 'Alles van deze invoegtoepassing uit de werkmap verwijderen…',
    nothing: 'De werkmap bevat niets van deze invoegtoepassing buiten wat in de cellen staat.',
    ask: 'Dit wordt verwijderd:',
    keep: 'Dit blijft:',
    remove: 'Verwijderen',
    cancel: 'Annuleren',
    removed: 'Verwijderd:',
    undo: 'Terugzetten',
    back: 'Alles staat er weer.',
  },
  items: {
    readings:
      '{count, plural, one {een verbeterde leeswijze van een blad} other {# verbeterde leeswijzen van bladen}}',
    said: "wat is opgegeven over {count, plural, one {# KPI} other {# KPI's}}: richting, norm of categorie",
    overrides:
      '{count, plural, one {een handmatig ingestelde status} other {# handmatig ingestelde statussen}}, met reden en naam: {people}',
    marks:
      "{count, plural, one {een nieuwe start of notitie bij een KPI} other {# nieuwe starts en notities bij KPI's}}, met naam: {people}",
    transactions: 'wat is geantwoord of ingesteld over gemonitorde transacties',
    profile: 'het profiel waarmee de werkmap het laatst is beoordeeld',
    others: 'wat een nieuwere versie van dit programma bewaart',
    names:
      '{count, plural, one {een verborgen naam} other {# verborgen namen}} waarmee bladen van de invoegtoepassing worden gevonden',
  },
  keeps: {
    cells: 'alle cellen, ook formules, resultaatkolommen en namen die erin zijn getypt',
    sheets: 'de bladen {sheets}: die zijn vanaf dan van u en worden niet meer vernieuwd',
  },
  command: {
    help: 'toon wat dit programma buiten de cellen in een werkmap bewaart; met --out wordt een kopie zonder dat geschreven',
    book: 'de werkmap die wordt bekeken',
    out: 'schrijf een kopie zonder dat naar dit bestand',
    written: 'Geschreven: {file}',
    dry: 'Er is niets gewijzigd. Met --out wordt een kopie zonder dat geschreven.',
    noCopy: 'Daarom is er geen kopie geschreven.',
  },
};
