/** Hands a file to the person: it is made in the browser and goes to the folder of downloads. */

const kinds: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

export function download(name: string, bytes: Uint8Array): void {
  const type = kinds[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
