/** Which thresholds count. A change scores what was read once more, at once. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { profileName } from '../../../../report/scorecard/verdict-line';
import { baseProfile, goldProfile, type Profile } from '../../../../scoring/profile';
import { usePane } from '../../frame/pane-context';
import { OwnThresholds } from './own-thresholds';
import { ProfileInfo } from './profile-info';

const known: readonly Profile[] = [goldProfile, baseProfile];

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  what: {
    flex: '1 1 0',
    minWidth: '4em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  select: { flex: '0 1 auto', minWidth: 0, maxWidth: '55%', '& select': { minWidth: 0, width: '100%' } },
});

/** @param what the sheet and period that were scored, which stand beside it. */
export function ProfileSwitch({ what }: { readonly what: string }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { profile, language, phase } = state;
  const isWriting = phase.kind === 'result' && phase.writing.kind === 'working';
  const [isAsking, setAsking] = useState(false);
  const isKnown = known.some(({ name }) => name === profile.name);
  return (
    <>
      <div className={styles.line}>
        <span className={styles.what} title={what}>
          {what}
        </span>
        <Select
          size="small"
          className={styles.select}
          aria-label={words.result.profile}
          // While other thresholds are asked for, the verdict on screen is still by this one.
          value={profile.name}
          disabled={isWriting}
          onChange={(_, { value }) => {
            setAsking(value === 'custom');
            const chosen = known.find(({ name }) => name === value);
            if (chosen !== undefined) void session.chooseProfile(chosen);
          }}
        >
          {known.map((one) => (
            <option key={one.name} value={one.name}>
              {`${profileName(one, language)} ${one.met}/${one.metOrImproving}`}
            </option>
          ))}
          {!isKnown && <option value={profile.name}>{profileName(profile, language)}</option>}
          <option value="custom">{words.result.custom}</option>
        </Select>
        <ProfileInfo />
      </div>
      {isAsking && (
        <OwnThresholds
          profile={profile}
          isWriting={isWriting}
          onUse={(chosen) => {
            setAsking(false);
            void session.chooseProfile(chosen);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
