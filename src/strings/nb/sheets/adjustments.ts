import type { AdjustmentTexts } from '../../en/sheets/adjustments';

export const adjustments: AdjustmentTexts = {
  notDecorated:
    'Excel avviste en del av utseendet til arket «{sheet}»: {what, select, looks {farger og skrifter} sizes {bredder og høyder} choices {svarlister} merges {sammenslåtte celler} view {frosne ruter og rutenett} print {sideoppsettet} table {tabellen} rules {betinget formatering} notes {merknader} charts {et diagram} other {utseendet til et diagram}}. Alle tall er der.',
  undoInSteps:
    'Excel kunne ikke gjøre denne skrivingen til ett trinn å angre. Ctrl+Z tar den tilbake i flere trinn; «Angre» her tar den tilbake på én gang.',
};
