import type { OutsideTexts } from '../../en/doors/outside';

export const outside: OutsideTexts = {
  pane: 'Denne siden er ruten til tillegget og virker i Excel.',
  buttons: 'Denne siden hører til knappene tillegget har øverst i Excel. Her er det ingenting å se.',
  functions: 'Denne siden hører til funksjonene tillegget har i Excel. Her er det ingenting å se.',
  workbench: 'Prøv det her uten Excel',
  install: 'Slik installerer du det i Excel',
};
