import {
  actionTints,
  barColor,
  faintInk,
  heading,
  headerTint,
  ink,
  severityTints,
  statusTints,
  nearnessBarColor,
  trendTints,
  verdictTints,
} from '../../src/report/look/palette';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it('are measured rightly: black on white is 21 to 1', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21);
  });

  const tints = [statusTints, trendTints, actionTints, severityTints, verdictTints, { headerTint }]
    .flatMap((group) => Object.entries(group))
    .flatMap(([name, tint]) => (tint === null ? [] : [{ name, color: tint.color, fill: tint.fill }]));

  it.each(tints)('of $name have 4.5 to 1', ({ color, fill }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('of plain text have 4.5 to 1 on white and over data bars', () => {
    for (const color of [ink, faintInk, heading])
      expect(contrast(color, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    for (const bar of [barColor, nearnessBarColor]) expect(contrast(ink, bar)).toBeGreaterThanOrEqual(4.5);
  });
});
