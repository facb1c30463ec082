/** The looks of a cell as Excel tells them, made into what may be set: what is the default is left out. */

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
