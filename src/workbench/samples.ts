/** The books of the samples menu: real figures with their sources beside them on the site, and what is made up last. */
export const samples = [
  'contact-centre',
  'toronto-311',
  'nhs-four-hour',
  'federal-cx',
  'san-francisco-es',
  'three-vendors',
  'before-the-audit',
] as const;

export type SampleBook = (typeof samples)[number];

/** The name of a sample's file: `sampleFile('toronto-311')` is `'toronto-311.xlsx'`. */
export function sampleFile(sample: SampleBook): string {
  return `${sample}.xlsx`;
}

/** @throws Error when the site has no such file */
export async function fetchSample(sample: SampleBook): Promise<Uint8Array> {
  const answer = await fetch(`samples/${sampleFile(sample)}`);
  if (!answer.ok) throw new Error(`samples/${sampleFile(sample)}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
