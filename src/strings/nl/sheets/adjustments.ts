import type { AdjustmentTexts } from '../../en/sheets/adjustments';

export const adjustments: AdjustmentTexts = {
  notDecorated:
    'Excel weigerde een deel van de opmaak van blad “{sheet}”: {what, select, looks {kleuren en lettertypen} sizes {breedtes en hoogtes} choices {lijsten met antwoorden} merges {samengevoegde cellen} view {geblokkeerde titels en rasterlijnen} print {de pagina-instelling} table {de tabel} rules {voorwaardelijke opmaak} notes {notities} charts {een grafiek} other {de opmaak van een grafiek}}. Alle cijfers staan er.',
  undoInSteps:
    'Excel kon van deze schrijfactie niet één stap maken om ongedaan te maken. Ctrl+Z doet het in meerdere stappen; “Ongedaan maken” hier in één keer.',
};
