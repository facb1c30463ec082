/** Whether Office is dark, and when that changes while a pane is open. */
/// <reference types="office-js" />

/** Null where Office does not say, as on the web. */
export function officeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}

/** Calls back at each change of the theme; never where this Office tells of none. */
export function onOfficeTheme(changed: (isDark: boolean | null) => void): void {
  const document = Office.context.document as Partial<Office.Document> | undefined;
  const kind = (Office.EventType as Partial<typeof Office.EventType> | undefined)?.OfficeThemeChanged;
  if (kind === undefined || document?.addHandlerAsync === undefined) return;
  document.addHandlerAsync(kind, (event: { readonly officeTheme?: Office.OfficeTheme }) =>
    changed(event.officeTheme?.isDarkTheme ?? officeDark()),
  );
}
