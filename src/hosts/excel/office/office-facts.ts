/** Which Office this is, for a person who reports a fault. Nothing of the workbook. */
/// <reference types="office-js" />

export interface OfficeFacts {
  /** `"Excel"`; empty where Office does not say. */
  readonly host: string;
  /** `"OfficeOnline"`, `"PC"`, `"Mac"`, `"iOS"`. */
  readonly platform: string;
  readonly version: string;
  /** The highest version of each API set: `"ExcelApi 1.20"`. */
  readonly sets: readonly string[];
}

const SETS = ['ExcelApi', 'CustomFunctionsRuntime', 'DialogApi', 'SharedRuntime'];
const HIGHEST = 30;

/** `officeFacts().sets` is `['ExcelApi 1.20', 'CustomFunctionsRuntime 1.5', 'DialogApi 1.2']`. */
export function officeFacts(): OfficeFacts {
  const { diagnostics, requirements } = Office.context;
  const told = diagnostics as Partial<Office.ContextInformation> | undefined;
  return {
    host: String(told?.host ?? ''),
    platform: String(told?.platform ?? ''),
    version: String(told?.version ?? ''),
    sets: SETS.flatMap((name) => {
      for (let minor = HIGHEST; minor >= 1; minor--) {
        if (requirements.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
      }
      return [];
    }),
  };
}
