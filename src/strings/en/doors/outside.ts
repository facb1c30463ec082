import type { Translated } from '../../messages';

/** What a page of the add-in says to a person who opened it in a browser. */
export const outside = {
  pane: "This page is the add-in's pane and works inside Excel.",
  buttons: "This page belongs to the add-in's buttons in Excel's ribbon. There is nothing to see here.",
  functions: "This page belongs to the add-in's functions in Excel. There is nothing to see here.",
  workbench: 'Try it here without Excel',
  install: 'How to install it in Excel',
} as const;

export type OutsideTexts = Translated<typeof outside>;
