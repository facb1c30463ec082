/** Wat de knoppen van het lint in een dialoogvenster zeggen: wat er gebeurde, waarmee, wat nu te doen. */
import type { Commands } from '../en/commands';

export const commands: Commands = {
  close: 'Sluiten',
  general: {
    waiting:
      'Excel antwoordt niet. Als u in een cel typt, druk daar op Enter; dan wordt het overzicht geschreven.',
    'not-loaded':
      'Een deel van de invoegtoepassing kon niet worden opgehaald. Controleer de verbinding en klik opnieuw op de knop.',
    failed: 'Dit is niet gelukt. Kies Blad beoordelen in de groep COPC om te zien waarom.',
    partly: 'Vernieuwd, maar niet alles. Kies Blad beoordelen in de groep COPC om te zien wat er nog is.',
  },
  noMetrics: (d) =>
    `Op blad "${d.sheet}" zijn geen metrieken gevonden. Ga naar het blad met de cijfers, of kies Blad beoordelen om te zien wat er is gezocht.`,
  unsure: (d) =>
    `Het is niet zeker hoe blad "${d.sheet}" gelezen moet worden, dus het is niet beoordeeld. Kies Blad beoordelen, controleer de lezing en laat die onthouden.`,
  ambiguous: (d) =>
    `Blad "${d.sheet}" kan op meer dan één manier gelezen worden, dus het is niet beoordeeld. Kies Blad beoordelen, kies de juiste lezing en laat die onthouden.`,
  readingOutdated: (d) =>
    `Wat over blad "${d.sheet}" was onthouden, past er niet meer bij. Kies Blad beoordelen en laat de metrieken opnieuw zoeken.`,
  sheetGone: (d) => `Blad "${d.sheet}" bestaat niet meer.`,
  ownSheet: (d) =>
    `"${d.sheet}" is door deze invoegtoepassing geschreven en bevat geen cijfers om te beoordelen. Ga naar het blad met de cijfers.`,
  nothingWritten:
    'In deze werkmap staat nog geen overzicht, dus er is niets te vernieuwen. Ga naar het blad met de cijfers en kies Overzicht.',
  notRefreshed: (d) => `Niet vernieuwd: blad "${d.sheet}". ${d.why}`,
  kept: (d) =>
    `Gelaten zoals ze zijn, omdat ze niet vervangen konden worden of iemand erin schreef: cellen ${d.cells} van de resultaatkolommen op blad "${d.sheet}".`,
  profileAssumed:
    'Het profiel van het eerdere overzicht was niet te achterhalen, dus Gold is gebruikt. Kies voor een ander profiel Blad beoordelen en schrijf het overzicht opnieuw.',
  unexpected: (d) =>
    `Een fout van deze invoegtoepassing hield haar tegen (${d.what}). Bekijk het overzichtsblad voordat u verdergaat, en meld het ons alstublieft.`,
};
