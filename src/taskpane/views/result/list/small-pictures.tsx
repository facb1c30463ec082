/**
 * Two small pictures of a metric: variation, what its figures do, and assurance, whether it meets its target if nothing
 * changes. Each is told apart by its shape and its letter; colour only helps.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assurance } from '../../../../scoring/assurance';
import type { TrendVerdict } from '../../../../scoring/metric';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { useLanguage } from '../../frame/pane-context';

const SIZE = 18;

const useStyles = makeStyles({
  picture: { display: 'block', width: `${SIZE}px`, height: `${SIZE}px`, flexShrink: 0 },
  letter: { fontSize: '11px', fontWeight: tokens.fontWeightSemibold },
  good: { fill: tokens.colorPaletteBlueForeground2, stroke: tokens.colorPaletteBlueForeground2 },
  bad: { fill: tokens.colorStatusWarningForeground3, stroke: tokens.colorStatusWarningForeground3 },
  open: { fill: 'none', stroke: tokens.colorNeutralForeground3 },
  onFilled: { fill: tokens.colorNeutralBackground1 },
  onOpen: { fill: tokens.colorNeutralForeground2 },
});

/** SVG paths in a square of 18: filled ones carry a light letter. */
const circle = 'M9 1.5A7.5 7.5 0 1 1 9 16.5A7.5 7.5 0 1 1 9 1.5Z';
const diamond = 'M9 .8L17.2 9L9 17.2L.8 9Z';
const square = 'M2 2H16V16H2Z';
const octagon = 'M5.8 1.5H12.2L16.5 5.8V12.2L12.2 16.5H5.8L1.5 12.2V5.8Z';

interface PictureProps {
  readonly path: string;
  readonly look: 'good' | 'bad' | 'open';
  readonly letter: string;
  readonly label: string;
}

function Picture({ path, look, letter, label }: PictureProps) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      <title>{label}</title>
      <path className={styles[look]} d={path} strokeWidth={1.2} />
      <text
        className={`${styles.letter} ${look === 'open' ? styles.onOpen : styles.onFilled}`}
        x={9}
        y={13}
        textAnchor="middle"
      >
        {letter}
      </text>
    </svg>
  );
}

/** The trend verdict: improving, adverse, else common. `text`: the trend as people see it, with its course where nothing is judged. */
export function VariationPicture({
  verdict,
  text,
}: {
  readonly verdict: TrendVerdict;
  readonly text: string;
}) {
  const language = useLanguage();
  const words = wordsFor(resultTexts, language);
  const { letters } = words;
  const label = `${words.variation}: ${text}`;
  if (verdict === 'improving')
    return <Picture path={circle} look="good" letter={letters.improving} label={label} />;
  if (verdict === 'adverse')
    return <Picture path={diamond} look="bad" letter={letters.adverse} label={label} />;
  const letter = verdict === 'none' ? letters.common : '–';
  return <Picture path={circle} look="open" letter={letter} label={label} />;
}

export function AssurancePicture({ assurance }: { readonly assurance: Assurance }) {
  const language = useLanguage();
  const words = wordsFor(resultTexts, language);
  const label = `${words.assurance}: ${wordsFor(verdictTexts, language).assurance[assurance]}`;
  if (assurance === 'consistently-meets')
    return <Picture path={square} look="good" letter={words.letters.meets} label={label} />;
  if (assurance === 'consistently-misses')
    return <Picture path={octagon} look="bad" letter={words.letters.misses} label={label} />;
  return <Picture path={square} look="open" letter="?" label={label} />;
}
