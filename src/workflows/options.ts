/** What a person may ask of a scoring, the same for a sheet and for a whole book. */
import type { Profile } from '../scoring/profile';
import type { Period } from '../worksheet/period';
import type { BookMap } from './book-map';

export interface ScoreOptions {
  readonly profile: Profile;
  /** Leave out what came later; null: everything the sheet has. */
  readonly asOf: Period | null;
  /** How sheets are to be read, instead of finding it out; null: find it out. */
  readonly map: BookMap | null;
}
