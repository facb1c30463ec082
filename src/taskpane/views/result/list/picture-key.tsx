/** What the two small pictures of a row mean, each beside its words. */
import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Assurance } from '../../../../scoring/assurance';
import type { TrendVerdict } from '../../../../scoring/metric';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { useLanguage } from '../../frame/pane-context';
import { AssurancePicture, VariationPicture } from './small-pictures';

const variations: readonly TrendVerdict[] = ['improving', 'none', 'adverse', 'too-few'];
const assurances: readonly Assurance[] = ['consistently-meets', 'hit-or-miss', 'consistently-misses'];

const useStyles = makeStyles({
  surface: { maxWidth: '260px', padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export function PictureKey() {
  const language = useLanguage();
  const styles = useStyles();
  const { list } = wordsFor(resultTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={list.key}
          title={list.key}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={list.key} tabIndex={-1}>
        <p className={styles.text}>{list.keyVariation}</p>
        <ul className={styles.list}>
          {variations.map((verdict) => (
            <li key={verdict} className={styles.item}>
              <VariationPicture verdict={verdict} text={verdicts.trend[verdict]} />
              <span aria-hidden>{verdicts.trend[verdict]}</span>
            </li>
          ))}
        </ul>
        <p className={styles.text}>{list.keyAssurance}</p>
        <ul className={styles.list}>
          {assurances.map((one) => (
            <li key={one} className={styles.item}>
              <AssurancePicture assurance={one} />
              <span aria-hidden>{verdicts.assurance[one]}</span>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
