/**
 * What direction, target and category of a metric rest on, so that a person who asks "why?" gets the cell or the words
 * (worksheets §2, Direction and Category). Facts of the reading; verdicts never depend on them.
 */
import type { DirectionStrength } from '../../scoring/cuika-evidence';
import type { Cell } from '../../workbook/address';

/** The cell that says something and its text; both null where no cell does. */
interface Ground<By extends string> {
  readonly by: By;
  readonly cell: Cell | null;
  readonly text: string | null;
}

/**
 * `person`: said in a map or in the workbook · `column`: a direction cell · `target`: an operator, band or word in the
 * target · `limits`: a lower or upper limit · `name`: the whole name is understood · `share`: a share with a high target
 * · `turning`: a word in the name may turn it · `nothing`.
 */
export interface DirectionGround extends Ground<
  'person' | 'column' | 'target' | 'limits' | 'name' | 'share' | 'turning' | 'nothing'
> {
  readonly strength: DirectionStrength;
}

/** `person` · `name`: written in the metric's name · `cell`. */
export type TargetGround = Ground<'person' | 'name' | 'cell'>;

/**
 * `person` · `column` · `filled`: the entry above, for the cell is empty · `section`: a heading · `learned`: a word nobody
 * knows, from the metrics under it · `name`: usual for the metric · `unknown`: a word that is none · `missing`: an empty
 * cell beside categories.
 */
export type CategoryGround = Ground<
  'person' | 'column' | 'filled' | 'section' | 'learned' | 'name' | 'unknown' | 'missing'
>;

export interface MetricGrounds {
  readonly better: DirectionGround;
  /** Null: no target is written anywhere. One that is written but can't be used has its ground all the same. */
  readonly target: TargetGround | null;
  /** Null: nothing says a category. */
  readonly category: CategoryGround | null;
}
