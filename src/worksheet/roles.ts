/** What one line of a table may mean, listed once: readers, checks and drop-downs all offer the same roles. */

/** What a line may say about a metric besides its name, its periods and its figures. */
export const ATTRIBUTE_ROLES = [
  'category',
  'target',
  'target-low',
  'target-high',
  'direction',
  'unit',
  'owner',
  'vendor',
  'definition',
] as const;

/** Every role, in the order people choose from. */
export const ROLES = ['name', ...ATTRIBUTE_ROLES, 'period', 'value', 'kind', 'total', 'ignore'] as const;

/** What one line means. Lines are columns for `rows` and `list`, rows for `columns`. */
export type Role = (typeof ROLES)[number];
