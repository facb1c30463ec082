/** A metric's facts side by side, each under its name. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { showDifference } from '../../../../report/look/show-value';
import { picturesOf } from '../../../../report/scorecard/variation';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { usePane } from '../../frame/pane-context';
import type { ListRow } from '../list/list-rows';
import { AssurancePicture, VariationPicture } from '../list/small-pictures';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    width: '100%',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  },
});

export function FactList({ row }: { readonly row: ListRow }) {
  const { state } = usePane();
  const styles = useStyles();
  const report = wordsFor(reportTexts, state.language);
  const verdicts = wordsFor(verdictTexts, state.language);
  const words = wordsFor(resultTexts, state.language);
  const { metric } = row;
  const { gap } = row.score;
  const { assurance } = picturesOf(metric, row.score);
  const facts = [
    [report.latest, row.latest],
    [report.target, row.target],
    [report.gap, gap === null ? '' : signed(gap, showDifference(gap, metric.numberFormat, state.language))],
    [report.streak, row.streak],
    [report.category, row.category],
    [words.list.owner, row.owner],
    [report.action, row.score.action === 'none' ? '' : row.action],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) =>
        value === '' ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      <div>
        <dt>{words.variation}</dt>
        <dd>
          <span aria-hidden>
            <VariationPicture verdict={row.verdicts.trend} text={row.trend} />
          </span>
          {row.trend}
        </dd>
      </div>
      {assurance !== null && (
        <div>
          <dt>{words.assurance}</dt>
          <dd>
            <span aria-hidden>
              <AssurancePicture assurance={assurance} />
            </span>
            {verdicts.assurance[assurance]}
          </dd>
        </div>
      )}
    </dl>
  );
}

function signed(gap: number, text: string): string {
  return gap > 0 ? `+${text}` : text;
}
