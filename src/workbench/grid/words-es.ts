/** The grid's own words, from Univer: es-ES. */
import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/es-ES';
import docsUi from '@univerjs/docs-ui/locale/es-ES';
import sheets from '@univerjs/sheets/locale/es-ES';
import conditional from '@univerjs/sheets-conditional-formatting-ui/locale/es-ES';
import formula from '@univerjs/sheets-formula/locale/es-ES';
import formulaUi from '@univerjs/sheets-formula-ui/locale/es-ES';
import note from '@univerjs/sheets-note-ui/locale/es-ES';
import numfmt from '@univerjs/sheets-numfmt-ui/locale/es-ES';
import sheetsUi from '@univerjs/sheets-ui/locale/es-ES';
import ui from '@univerjs/ui/locale/es-ES';

export const words = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmt,
  conditional,
  note,
);
