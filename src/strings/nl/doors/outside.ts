import type { OutsideTexts } from '../../en/doors/outside';

export const outside: OutsideTexts = {
  pane: 'Deze pagina is het deelvenster van de invoegtoepassing en werkt in Excel.',
  buttons:
    'Deze pagina hoort bij de knoppen van de invoegtoepassing op het lint van Excel. Hier is niets te zien.',
  functions: 'Deze pagina hoort bij de functies van de invoegtoepassing in Excel. Hier is niets te zien.',
  workbench: 'Hier zonder Excel proberen',
  install: 'Zo installeert u het in Excel',
};
