/** What a reading found, one sentence a finding: what, where is added by the caller, and what to do. */
export const findings = {
  'duplicate-period': (d: { period?: string | number }) =>
    `${d.period} stands twice. Keep one, or say which is right.`,
};

export type Findings = typeof findings;
