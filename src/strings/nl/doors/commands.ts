/** Wat de knoppen van het lint in een dialoogvenster zeggen: wat er gebeurde, waarmee, wat nu te doen. */
import type { CommandTexts } from '../../en/doors/commands';

export const commands: CommandTexts = {
  close: 'Sluiten',
  general: {
    waiting:
      'Excel antwoordt niet. Bent u in een cel aan het typen? Druk daar op Enter; dan gaat het verder.',
    'not-loaded':
      'Een deel van de invoegtoepassing kon niet worden opgehaald. Controleer de verbinding en klik opnieuw op de knop.',
    failed: 'Dit is niet gelukt. Kies Blad beoordelen in de groep COPC om te zien waarom.',
    partly: 'Vernieuwd, maar niet alles. Kies Blad beoordelen in de groep COPC om te zien wat er nog is.',
  },
  noMetrics:
    "Op blad “{sheet}” zijn geen KPI's gevonden. Ga naar het blad met de cijfers, of kies Blad beoordelen om te zien wat er is gezocht.",
  unsure:
    'Het is niet zeker hoe blad “{sheet}” gelezen moet worden, dus het is niet beoordeeld. Kies Blad beoordelen, controleer de leeswijze en vink “Voor deze werkmap onthouden” aan.',
  ambiguous:
    'Blad “{sheet}” kan op meer dan één manier gelezen worden, dus het is niet beoordeeld. Kies Blad beoordelen, kies de juiste leeswijze en vink “Voor deze werkmap onthouden” aan.',
  readingOutdated:
    "Wat over blad “{sheet}” was onthouden, past er niet meer bij. Kies Blad beoordelen en laat de KPI's opnieuw zoeken.",
  sheetGone: 'Blad “{sheet}” bestaat niet meer.',
  ownSheet:
    '“{sheet}” is door deze invoegtoepassing geschreven en bevat geen cijfers om te beoordelen. Ga naar het blad met de cijfers.',
  nothingWritten:
    'In deze werkmap staat nog geen overzicht, dus er is niets te vernieuwen. Ga naar het blad met de cijfers en kies Overzicht.',
  notRefreshed: 'Niet vernieuwd: blad “{sheet}”. {why}',
  kept: 'Niet gewijzigd, omdat ze niet vervangen konden worden of iemand erin schreef: cellen {cells} van de resultaatkolommen op blad “{sheet}”.',
  profileAssumed:
    'Het profiel van het eerdere overzicht kon niet worden vastgesteld, dus Gold is gebruikt. Kies voor een ander profiel Blad beoordelen en schrijf het overzicht opnieuw.',
  formulasLeft:
    'Het overzicht bevatte actieve formules en bevat nu waarden. Actieve formules kunnen naast de tabel staan: kies Schrijven.',
  unexpected:
    'Er is een fout opgetreden in deze invoegtoepassing ({what}). Bekijk het overzichtsblad voordat u verdergaat, en meld dit a.u.b.',
};
