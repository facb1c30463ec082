/** Compares results cell by cell, numbers within a relative tolerance. */
export function expectNear(value: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number' && typeof value === 'number') {
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
  } else if (Array.isArray(expected) && Array.isArray(value)) {
    expect(value).toHaveLength(expected.length);
    expected.forEach((item, index) => expectNear(value[index], item, tolerance));
  } else expect(value).toEqual(expected);
}
