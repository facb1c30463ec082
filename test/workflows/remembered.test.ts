/** What a workbook remembers: the profile it was last written by, beside what others remember there. */
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import {
  rememberedMap,
  rememberedProfile,
  withOverride,
  withoutOverride,
  withProfile,
} from '../../src/workflows/write/remembered';

const own = { ...goldProfile, name: 'Ours', escalateAfter: 5 };
/** Called as a known one, with a rule of its own. */
const seasonal = { ...goldProfile, season: 'mean' as const };

describe('the profile a workbook remembers', () => {
  it.each([goldProfile, baseProfile, own, seasonal])('comes back as it was: $name', (profile) => {
    const settings = withProfile({ profile: '60/80', other: 'kept' }, profile);
    expect(rememberedProfile(JSON.parse(JSON.stringify(settings)))).toEqual(profile);
    expect(settings).toMatchObject({ other: 'kept' });
  });

  it('is written only when it changes, and Gold goes without saying', () => {
    expect(withProfile(null, goldProfile)).toBeNull();
    expect(withProfile({ profile: 'base' }, baseProfile)).toBeNull();
    expect(withProfile(withProfile(null, own), own)).toBeNull();
    expect(withProfile({ profile: 'base' }, goldProfile)).toEqual({ profile: 'gold' });
  });

  it('that can not be read is none', () => {
    for (const settings of [null, 'text', {}, { profile: 7 }, { profile: { met: 900 } }]) {
      expect(rememberedProfile(settings)).toBeNull();
    }
  });
});

describe('the statuses set manually a workbook remembers', () => {
  const set = {
    sheet: 'KPI',
    metric: 'CSAT',
    status: 'met',
    by: 'Ana',
    on: '2024-05-06',
    reason: 'recount',
  } as const;
  const spoilt = { sheet: 'KPI', metric: 'AHT', status: 'splendid' };

  it('are read each by itself: a spoilt one hides no other', () => {
    const settings = { map: { overrides: [spoilt, set] } };
    expect(rememberedMap(settings, 'KPI')?.overrides).toMatchObject([{ metric: 'CSAT', status: 'met' }]);
  });

  it('are changed without dropping one that can not be read', () => {
    const more = withOverride({ map: { overrides: [spoilt, set] } }, { ...set, metric: 'FCR' });
    expect(more).toMatchObject({ map: { overrides: [spoilt, { metric: 'CSAT' }, { metric: 'FCR' }] } });
    const fewer = withoutOverride(more, { sheet: 'kpi', metric: 'csat' });
    expect(fewer).toEqual({ map: { overrides: [spoilt, expect.objectContaining({ metric: 'FCR' })] } });
  });
});
