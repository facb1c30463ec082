/** What a write had to do otherwise than planned. */
import type { Translated } from '../../messages';

export const adjustments = {
  notDecorated:
    'Excel refused part of how sheet "{sheet}" looks: {what, select, looks {colours and fonts} sizes {widths and heights} choices {lists of answers} merges {merged cells} view {frozen panes and grid lines} print {page setup} table {the table} rules {conditional formats} notes {notes} charts {a chart} other {the looks of a chart}}. All figures are there.',
  undoInSteps:
    'Excel could not make this write one step to undo. Ctrl+Z takes it back in several steps; "Undo" here takes it back at once.',
} as const;

export type AdjustmentTexts = Translated<typeof adjustments>;
