/** A metric's figures over time with target, mean, control limits and special points, as a picture and as a list. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { showPeriod } from '../../../../report/look/show-period';
import { showValue } from '../../../../report/look/show-value';
import { controlLimits } from '../../../../scoring/control-limits';
import type { Better, MetricScore } from '../../../../scoring/metric';
import { rebasedAt } from '../../../../scoring/rebase';
import { pointFlags, type PointFlag } from '../../../../scoring/point-flags';
import { targetPhrase } from '../../../../strings/explanation';
import { explainTexts } from '../../../../strings/parts/verdicts/explain';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { showDate } from '../../../../strings/notation';
import { workTexts } from '../../../../strings/parts/pane/work';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import { formatCell } from '../../../../workbook/address';
import type { MetricTable, TableMetric } from '../../../../worksheet/metric/table';
import { usePane } from '../../frame/pane-context';
import { useStatusColours } from '../status-mark';
import { ChartKey, FigureList, useLineLooks } from './chart-key';
import { BOTTOM, chartShape, HEIGHT, LEFT, RIGHT, WIDTH } from './chart-shape';
import { chartTicks } from './chart-ticks';
import { pointText } from './point-text';
import { PointWalk } from './point-walk';
import { useWidth } from './use-width';

const useStyles = makeStyles({
  place: { position: 'relative', width: '100%', height: `${HEIGHT}px` },
  picture: { position: 'absolute', inset: 0, width: '100%', height: '100%', display: 'block' },
  dot: { fill: tokens.colorBrandForeground1 },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  here: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1 },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  said: {
    margin: 0,
    minHeight: tokens.lineHeightBase400,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  rebase: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: '6 3' },
  note: { fill: tokens.colorNeutralForeground1 },
  marks: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  ring: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
});

interface Props {
  readonly metric: TableMetric;
  readonly score: MetricScore;
  readonly table: MetricTable;
  readonly name: string;
}

/** A special point's mark, around its own place: a diamond, larger than any dot. */
const diamond = 'M0 -6L6 0L0 6L-6 0Z';

export default function RunChart({ metric, score, table, name }: Props) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const looks = useLineLooks();
  const colours = useStatusColours();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, WIDTH);
  const [at, setAt] = useState<number | null>(null);
  const { language } = state;
  const { detail } = words;
  const { chart } = wordsFor(resultTexts, language);
  const show = (value: number) => showValue(value, metric.numberFormat, language);
  const from = rebasedAt(metric.rebases, score.latestIndex ?? -1);
  const limits = controlLimits(metric.points, { from });
  const flags = pointFlags(metric.points, { from }, limits);
  const shape = chartShape(metric, limits, show, width);
  if (shape === null) return null;
  const { dots } = shape;
  const here = dots[at ?? -1];
  const latest = dots.at(-1);
  const textOf = (index: number) =>
    [pointText(metric, table, index, flags[index] ?? null, language), ...marksAt(index)].join(' ');
  /** Where the limits begin. */
  const start = from > 0 ? shape.x(from) : LEFT;
  const ticks = chartTicks(table.periods, shape.x(1) - shape.x(0), language, RIGHT);
  const showCellOf = (index: number): void => {
    const cell = metric.cellOf(index);
    if (cell !== null) void session.showCell(table.reading.sheet, formatCell(cell));
  };
  return (
    <>
      <div className={styles.place} ref={place}>
        <svg className={styles.picture} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={describe()}>
          {shape.grid.map(({ y, label }) => (
            <g key={`grid ${label}`}>
              <line className={styles.grid} x1={LEFT} x2={width} y1={y} y2={y} />
              <text className={styles.label} x={LEFT - 4} y={y + 4} textAnchor="end">
                {label}
              </text>
            </g>
          ))}
          {table.periods.map(({ iso }, index) => (
            <line
              key={iso}
              className={styles.grid}
              x1={shape.x(index)}
              x2={shape.x(index)}
              y1={BOTTOM}
              y2={BOTTOM + 4}
            />
          ))}
          {shape.centre !== null && (
            <line className={looks.centre} x1={start} x2={width} y1={shape.centre} y2={shape.centre} />
          )}
          {shape.limits.map(({ y, value }) => (
            <line key={`limit ${value}`} className={looks.limit} x1={start} x2={width} y1={y} y2={y} />
          ))}
          {shape.targets.map((path) => (
            <path key={`target ${path}`} className={looks.target} d={path} />
          ))}
          {(metric.rebases ?? []).map(({ index, reason }) => (
            <line
              key={`rebase ${index}`}
              className={styles.rebase}
              x1={shape.x(index)}
              x2={shape.x(index)}
              y1={0}
              y2={BOTTOM}
            >
              <title>{reason}</title>
            </line>
          ))}
          {(metric.notes ?? []).map(({ index, text }) => (
            <path
              key={`note ${index}`}
              className={styles.note}
              d="M-5 0H5L0 8Z"
              transform={`translate(${shape.x(index)} 0)`}
            >
              <title>{text}</title>
            </path>
          ))}
          {here !== undefined && <line className={styles.here} x1={here.x} x2={here.x} y1={0} y2={BOTTOM} />}
          <path className={looks.value} d={shape.values} />
          {dots.map(({ x, y, index }) => {
            const flag = flags[index] ?? null;
            return flag === null ? (
              <circle
                key={index}
                className={index === latest?.index ? colours[score.status] : styles.dot}
                fill="currentColor"
                cx={x}
                cy={y}
                r={index === latest?.index ? 4 : 2.5}
              />
            ) : (
              <path
                key={index}
                className={looks[sense(flag, metric.better)]}
                d={diamond}
                transform={`translate(${x} ${y})`}
              />
            );
          })}
          {here !== undefined && <circle className={styles.ring} cx={here.x} cy={here.y} r={8} />}
          {ticks.map(({ index, text, year, anchor }) => (
            <g key={index}>
              <text className={styles.label} x={shape.x(index)} y={HEIGHT - 17} textAnchor={anchor}>
                {text}
              </text>
              {year !== null && (
                <text className={styles.label} x={shape.x(index)} y={HEIGHT - 4} textAnchor={anchor}>
                  {year}
                </text>
              )}
            </g>
          ))}
        </svg>
        <PointWalk
          label={chart.points({ name })}
          points={dots}
          at={at}
          text={textOf((here ?? latest)?.index ?? 0)}
          onAt={setAt}
          onGo={showCellOf}
        />
      </div>
      <p className={styles.said} aria-hidden>
        {here === undefined ? chart.hint : textOf(here.index)}
      </p>
      <ChartKey
        hasTarget={shape.targets.length > 0}
        hasLimits={shape.limits.length > 0}
        hasSpecial={flags.some((flag) => flag !== null)}
      />
      {(metric.rebases?.length ?? 0) + (metric.notes?.length ?? 0) > 0 && (
        <ul className={styles.marks}>
          {table.periods
            .flatMap((_, index) => marksAt(index))
            .map((text, index) => (
              <li key={index}>{text}</li>
            ))}
        </ul>
      )}
      {limits?.provisional === true && <p className={styles.said}>{detail.provisional}</p>}
      <FigureList metric={metric} table={table} />
    </>
  );

  /** What a person said at the period, as sentences. */
  function marksAt(index: number): readonly string[] {
    const { marks } = wordsFor(workTexts, language);
    const period = table.periods[index];
    const when = period === undefined ? '' : showPeriod(period, language, 'short');
    const facts = (by: string, on: string, text: string) => ({
      period: when,
      text,
      by,
      on: showDate(on, language),
    });
    return [
      ...(metric.rebases ?? [])
        .filter((one) => one.index === index)
        .map(({ by, on, reason }) => marks.startOf(facts(by, on, reason))),
      ...(metric.notes ?? [])
        .filter((one) => one.index === index)
        .map(({ by, on, text }) => marks.noteOf(facts(by, on, text))),
    ];
  }

  function describe(): string {
    const report = wordsFor(reportTexts, language);
    const periods = [table.periods[0], table.periods.at(-1)].map((period) =>
      period === undefined ? '' : showPeriod(period, language, 'short'),
    );
    return report.runChartDescription({
      name,
      first: periods[0] ?? '',
      last: periods[1] ?? '',
      latest: score.latest === null ? detail.missing : show(score.latest),
      target:
        score.target === null
          ? '–'
          : targetPhrase(score.target, metric.better, show, wordsFor(explainTexts, language)),
      shown: wordsFor(verdictTexts, language).status[score.status],
    });
  }
}

/** Whether a special point is good news; neither where nothing says which way is better, or a band is. */
function sense({ side }: PointFlag, better: Better | null): 'good' | 'bad' | 'special' {
  if (better !== 'higher' && better !== 'lower') return 'special';
  return (side === 'high') === (better === 'higher') ? 'good' : 'bad';
}
