/** The workbook's name as its address says it. */

/** `kpi.xlsx` for `https://contoso.sharepoint.com/Documents/kpi.xlsx`; `workbook` while it was never saved. */
export function bookName(): string {
  const url = Office.context.document?.url ?? '';
  const path = /^https?:/i.test(url) ? (url.split(/[?#]/)[0] ?? '') : url;
  const last = path.split(/[/\\]/).at(-1) ?? '';
  return decoded(last) || 'workbook';
}

/** Addresses of the web are percent-encoded; a name of a disk may hold a percent sign that encodes nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
