/** The looks of cells as Excel tells them, and as they are set again. */

/** What is asked of a cell's looks, to be able to put them back. */
export const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, size: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Of a cell whose looks another one gets, also what no write of ours changes. */
export const MODEL_LOOKS: Excel.CellPropertiesLoadOptions = {
  format: { ...LOOKS.format, font: { ...LOOKS.format?.font, name: true, underline: true } },
};

/** @example settableLooks({ format: { fill: { color: '#FFFFFF', pattern: 'None' } } }) // { format: {} } */
export function settableLooks(before: Excel.CellProperties): Excel.SettableCellProperties {
  const { format } = before;
  if (format === undefined) return {};
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const after: Excel.CellPropertiesFormat = {};
  if (fill?.color !== undefined && fill.color !== '' && fill.pattern !== 'None')
    after.fill = { color: fill.color };
  if (font !== undefined) after.font = font;
  const edges = Object.entries(borders ?? {}).filter(
    ([, line]) => line !== null && typeof line === 'object' && 'style' in line && line.style !== 'None',
  );
  if (edges.length > 0) after.borders = Object.fromEntries(edges);
  if (horizontalAlignment !== undefined) after.horizontalAlignment = horizontalAlignment;
  if (verticalAlignment !== undefined) after.verticalAlignment = verticalAlignment;
  if (wrapText !== undefined) after.wrapText = wrapText;
  if (indentLevel !== undefined && indentLevel !== 0) after.indentLevel = indentLevel;
  return { format: after };
}
