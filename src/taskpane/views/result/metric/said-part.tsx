/** Which way is better, the target and the category of one metric: as they were read, or as the person says they are. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Better, Category } from '../../../../scoring/metric';
import { paneTexts } from '../../../../strings/parts/pane/pane';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import type { SaidOfMetric } from '../../../../worksheet/metric/said-of-metric';
import { usePane } from '../../frame/pane-context';
import { inField } from '../in-field';
import type { ListRow } from '../list/list-rows';
import { saidSoFar } from './said';

const directions: readonly Better[] = ['higher', 'lower', 'within'];
const categories: readonly Category[] = ['service', 'quality', 'revenue', 'cost', 'satisfaction', 'other'];

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    ...inField,
  },
});

interface Props {
  readonly row: ListRow;
  readonly sheet: string;
}

export function SaidPart({ row, sheet }: Props) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { said: texts } = wordsFor(resultTexts, language);
  const report = wordsFor(reportTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const { whichWay } = wordsFor(paneTexts, language).detail;
  const { metric, score } = row;
  const said = saidSoFar(metric, sheet);
  const [target, setTarget] = useState(said.target === null ? '' : String(said.target));
  const say = async (more: Partial<SaidOfMetric>): Promise<void> => {
    if (await session.say([{ ...said, ...more }])) announce(texts.kept({ metric: row.name }));
  };
  const giveTarget = () => void say({ target: target.trim() === '' ? null : target.trim() });
  const read = (isSaid: boolean, what: string) =>
    texts.asRead({ what: isSaid ? '…' : what === '' ? texts.unsaid : what });
  const isUnread = target.trim() !== '' && score.target === null;
  return (
    <>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <div className={styles.fields}>
        <Field label={whichWay} size="small">
          <Select
            size="small"
            value={said.better ?? ''}
            onChange={(_, { value }) => void say({ better: directions.find((one) => one === value) ?? null })}
          >
            <option value="">
              {read(said.better !== null, metric.better === null ? '' : verdicts.better[metric.better])}
            </option>
            {directions.map((one) => (
              <option key={one} value={one}>
                {verdicts.better[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={report.target}
          size="small"
          hint={texts.targetHint}
          {...(isUnread ? { validationMessage: texts.targetUnread } : {})}
        >
          <Input
            size="small"
            value={target}
            placeholder={said.target === null ? row.target : ''}
            onChange={(_, { value }) => setTarget(value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') giveTarget();
            }}
            contentAfter={
              <Button size="small" appearance="transparent" onClick={giveTarget}>
                {words.result.use}
              </Button>
            }
          />
        </Field>
        <Field label={report.category} size="small">
          <Select
            size="small"
            value={said.category ?? ''}
            onChange={(_, { value }) =>
              void say({ category: categories.find((one) => one === value) ?? null })
            }
          >
            <option value="">{read(said.category !== null, row.group)}</option>
            {categories.map((one) => (
              <option key={one} value={one}>
                {verdicts.category[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
