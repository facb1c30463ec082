/** What a workbook remembers: the profile it was last written by, beside what others remember there. */
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { rememberedProfile, withProfile } from '../../src/workflows/remembered';

const own = { ...goldProfile, name: 'Ours', escalateAfter: 5 };

describe('the profile a workbook remembers', () => {
  it.each([goldProfile, baseProfile, own])('comes back as it was: $name', (profile) => {
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
