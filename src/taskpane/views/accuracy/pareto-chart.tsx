/** What fails most as columns, the largest first, under a line of their cumulative shares; the scales are one (scoring §9). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { line } from 'd3-shape';
import { useRef } from 'react';
import type { Accuracy } from '../../../report/accuracy/accuracy-of';
import { showCount, showShare } from '../../../strings/notation';
import type { Language } from '../../../strings/language';
import { useWidth } from '../result/metric/use-width';

const HEIGHT = 150;
const TOP = 10;
const BOTTOM = HEIGHT - 20;
const LEFT = 34;
const RIGHT = 38;

/** Columns that have room in the narrowest pane. */
const mostColumns = 12;

const useStyles = makeStyles({
  place: { width: '100%', height: `${HEIGHT}px` },
  picture: { width: '100%', height: '100%', display: 'block' },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  bar: { fill: tokens.colorBrandForeground1 },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, fill: 'none' },
  point: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: 1 },
});

/** @param attributes the first ones are shown; their places in the list stand under the columns */
export function ParetoChart({
  attributes,
  language,
  label,
}: Pick<Accuracy['failing'][number], 'attributes'> & {
  readonly language: Language;
  readonly label: string;
}) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 320);
  const shown = attributes.slice(0, mostColumns);
  const failures = attributes.reduce((sum, { failed }) => sum + failed, 0);
  const step = (width - LEFT - RIGHT) / Math.max(1, shown.length);
  const x = (index: number): number => LEFT + (index + 0.5) * step;
  const y = (share: number): number => BOTTOM - share * (BOTTOM - TOP);
  const path = line<(typeof shown)[number]>()
    .x((_, index) => x(index))
    .y(({ cumulative }) => y(cumulative))
    .digits(1)(shown);
  return (
    <div className={styles.place} ref={place}>
      <svg className={styles.picture} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={styles.grid} x1={LEFT} x2={width - RIGHT} y1={y(share)} y2={y(share)} />
            {(share !== 0.5 || failures % 2 === 0) && (
              <text className={styles.label} x={LEFT - 4} y={y(share) + 4} textAnchor="end">
                {showCount(share * failures, language)}
              </text>
            )}
            <text className={styles.label} x={width - RIGHT + 4} y={y(share) + 4}>
              {showShare(share, language)}
            </text>
          </g>
        ))}
        {shown.map(({ share }, index) => (
          <g key={index}>
            <rect
              className={styles.bar}
              x={x(index) - step * 0.3}
              width={step * 0.6}
              y={y(share)}
              height={BOTTOM - y(share)}
            />
            <text className={styles.label} x={x(index)} y={HEIGHT - 5} textAnchor="middle">
              {showCount(index + 1, language)}
            </text>
          </g>
        ))}
        {path !== null && <path className={styles.line} d={path} />}
        {shown.map(({ cumulative }, index) => (
          <circle key={index} className={styles.point} cx={x(index)} cy={y(cumulative)} r={3} />
        ))}
      </svg>
    </div>
  );
}
