/** The summary that stands in a book: what it was made of and by, for who writes it anew. */
import { readSummary, type SummaryFacts } from '../report/summary/read-summary';
import type { Profile } from '../scoring/profile';
import type { WritableBook } from '../workbook/formula-host';
import { callsCopc } from './copc-formulas';
import { rememberedProfile } from './remembered';

export interface EarlierSummary {
  /** Null when its provenance block is gone. */
  readonly facts: SummaryFacts | null;
  /** The profile it was made by; null when that can't be told. */
  readonly profile: Profile | null;
  readonly hasFormulas: boolean;
}

/** Null when the book has none. What the sheet itself says counts before what is remembered in the workbook. */
export async function earlierSummary(host: WritableBook, settings: unknown): Promise<EarlierSummary | null> {
  const summary = (await host.sheets()).find(({ own }) => own === 'summary');
  if (summary === undefined) return null;
  const remembered = rememberedProfile(settings);
  const facts = readSummary(await host.read(summary.name), remembered === null ? [] : [remembered]);
  const found = await host.formulas({ kind: 'sheet', sheet: summary.name }, callsCopc);
  return {
    facts,
    profile: facts === null ? remembered : facts.profile,
    hasFormulas: found.length > 0,
  };
}
