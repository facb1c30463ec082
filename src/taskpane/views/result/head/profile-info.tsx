/** What a profile is and where its thresholds come from, beside the drop-down that chooses one. */
import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { pageAddress } from '../../frame/pages';
import { usePane } from '../../frame/pane-context';

const useStyles = makeStyles({
  surface: { maxWidth: '280px', boxSizing: 'border-box', padding: tokens.spacingHorizontalM },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

export function ProfileInfo() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { head } = wordsFor(resultTexts, state.language);
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<InfoRegular />}
          aria-label={head.whatProfile}
          title={head.whatProfile}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={head.whatProfile}>
        <p className={styles.text}>{head.profileText}</p>
        <Link href={pageAddress('help', state.language)} target="_blank">
          {words.start.guide}
        </Link>
      </PopoverSurface>
    </Popover>
  );
}
