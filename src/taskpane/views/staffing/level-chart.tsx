/** Service level by the number of agents around the answer, with the level wanted as a dashed line. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { showCount, showShare } from '../../../strings/notation';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { useWidth } from '../result/metric/use-width';

const HEIGHT = 150;
const LEFT = 40;
const BOTTOM = HEIGHT - 20;
const TOP = 8;

const useStyles = makeStyles({
  place: { width: '100%', height: `${HEIGHT}px` },
  picture: { width: '100%', height: '100%', display: 'block' },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  goal: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5, strokeDasharray: '5 4' },
  bar: { fill: tokens.colorNeutralForeground3 },
  enough: { fill: tokens.colorBrandForeground1 },
});

/** Agents and the level they give; null where the queue never ends. */
export interface LevelPoint {
  readonly agents: number;
  readonly level: number | null;
}

export function LevelChart({
  points,
  answer,
  target,
}: {
  readonly points: readonly LevelPoint[];
  readonly answer: number;
  readonly target: number;
}) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 320);
  const share = (level: number): string => showShare(level, language);
  const step = (width - LEFT) / Math.max(1, points.length);
  const y = (level: number): number => BOTTOM - level * (BOTTOM - TOP);
  const [first] = points;
  const last = points.at(-1);
  const label = words.chart({
    from: showCount(first?.agents ?? 0, language),
    low: first === undefined || first.level === null ? words.neverEnds : share(first.level),
    to: showCount(last?.agents ?? 0, language),
    high: share(last?.level ?? 1),
    agents: showCount(answer, language),
    target: share(target),
  });
  return (
    <div className={styles.place} ref={place}>
      <svg className={styles.picture} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((level) => (
          <g key={level}>
            <line className={styles.grid} x1={LEFT} x2={width} y1={y(level)} y2={y(level)} />
            <text className={styles.label} x={LEFT - 4} y={y(level) + 4} textAnchor="end">
              {share(level)}
            </text>
          </g>
        ))}
        {points.map(({ agents, level }, index) => {
          const x = LEFT + index * step;
          return (
            <g key={agents}>
              <rect
                className={agents >= answer ? styles.enough : styles.bar}
                x={x + step * 0.2}
                width={step * 0.6}
                y={y(level ?? 0)}
                height={BOTTOM - y(level ?? 0)}
              />
              <text
                className={mergeClasses(styles.label, agents === answer && styles.strong)}
                x={x + step / 2}
                y={HEIGHT - 5}
                textAnchor="middle"
              >
                {points.length > 6 && step < 34 && index % 2 === 1 && agents !== answer
                  ? ''
                  : showCount(agents, language)}
              </text>
            </g>
          );
        })}
        <line className={styles.goal} x1={LEFT} x2={width} y1={y(target)} y2={y(target)} />
      </svg>
    </div>
  );
}
