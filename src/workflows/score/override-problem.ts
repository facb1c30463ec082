/** What is wrong in the parts of a map a person writes by hand. Types only. */

/** A field of an override or a metric that is missing or wrong: where (`"overrides[0].on"`), and what belongs there. */
export interface OverrideProblem {
  readonly path: string;
  readonly code: 'override-field';
  readonly expected:
    | 'text'
    | 'date'
    | 'status'
    | 'list'
    | 'object'
    | 'better'
    | 'category'
    | 'target'
    | 'something'
    | 'units'
    | 'place'
    | 'figure'
    | 'polarity'
    | 'blank'
    | 'share'
    | 'family'
    | 'role';
}
