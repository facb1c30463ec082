/** A row a unit, worst first: its verdict and why, and a sign for each metric; as many metrics at a time as the pane is wide. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useRef, useState } from 'react';
import { showValue } from '../../../report/look/show-value';
import type { JudgedUnit } from '../../../report/vendors/unit-order';
import { metricKey, type UnitMetric } from '../../../scoring/units/union';
import { unitsTexts } from '../../../strings/parts/pane/units';
import { vendorTexts } from '../../../strings/parts/sheets/vendors';
import { verdictTexts } from '../../../strings/parts/verdicts/verdicts';
import { unitAccuracyText } from '../../../report/vendors/unit-accuracy-text';
import { wordsFor } from '../../../strings/words-for';
import { usePane } from '../frame/pane-context';
import { LongList } from '../result/list/long-list';
import { useWidth } from '../result/metric/use-width';
import { StatusMark, StatusSign } from '../result/status-mark';

/** Pixels a metric's sign takes, and those of a row's start. */
const SIGN = 28;

const useStyles = makeStyles({
  place: { width: '100%' },
  pages: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  names: { display: 'flex', height: '92px', alignItems: 'end', marginBottom: tokens.spacingVerticalXXS },
  name: {
    width: `${SIGN}px`,
    height: '92px',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    display: 'block',
    lineHeight: `${SIGN}px`,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 'auto', padding: 0, textAlign: 'start' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  signs: { display: 'flex' },
  cell: { width: `${SIGN}px`, display: 'flex', justifyContent: 'center' },
  blank: { color: tokens.colorNeutralForeground3 },
  figures: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

export function UnitMatrix({ units }: { readonly units: readonly JudgedUnit[] }) {
  const { state } = usePane();
  const styles = useStyles();
  const said = wordsFor(unitsTexts, state.language);
  const place = useRef<HTMLDivElement>(null);
  const fit = Math.max(1, Math.floor(useWidth(place, 320) / SIGN));
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<string | null>(null);
  const metrics = useMemo(() => metricsOf(units), [units]);
  const pages = Math.max(1, Math.ceil(metrics.length / fit));
  const at = Math.min(page, pages - 1);
  const shown = metrics.slice(at * fit, (at + 1) * fit);
  const items = useMemo(() => units.map((unit, index) => ({ key: `${index} ${unit.name}`, unit })), [units]);
  return (
    <div ref={place} className={styles.place}>
      {pages > 1 && (
        <div className={styles.pages}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={said.earlier}
            title={said.earlier}
            disabledFocusable={at === 0}
            onClick={() => setPage(Math.max(0, at - 1))}
          />
          {said.shown({
            from: at * fit + 1,
            to: Math.min((at + 1) * fit, metrics.length),
            all: metrics.length,
          })}
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={said.later}
            title={said.later}
            disabledFocusable={at === pages - 1}
            onClick={() => setPage(Math.min(pages - 1, at + 1))}
          />
        </div>
      )}
      <div className={styles.names} aria-hidden>
        {shown.map(({ key, name }) => (
          <span key={key} className={styles.name} title={name}>
            {name}
          </span>
        ))}
      </div>
      <LongList items={items} usualHeight={76} label={said.metricsOf}>
        {({ key, unit }) => (
          <UnitRow
            unit={unit}
            shown={shown}
            isOpen={opened === key}
            onOpen={() => setOpened(opened === key ? null : key)}
          />
        )}
      </LongList>
    </div>
  );
}

interface NamedMetric {
  readonly key: string;
  readonly name: string;
}

/** Every metric of any unit that has a target, in the order they are met. */
function metricsOf(units: readonly JudgedUnit[]): readonly NamedMetric[] {
  const names = new Map<string, string>();
  for (const { unit } of units) {
    for (const { name, status } of unit.metrics) {
      if (status !== 'no-target' && !names.has(metricKey(name))) names.set(metricKey(name), name);
    }
  }
  return [...names].map(([key, name]) => ({ key, name }));
}

function UnitRow({
  unit,
  shown,
  isOpen,
  onOpen,
}: {
  readonly unit: JudgedUnit;
  readonly shown: readonly NamedMetric[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  const { state } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = wordsFor(unitsTexts, language);
  const { status: says } = wordsFor(verdictTexts, language);
  const { gold, unit: reported } = unit;
  const byKey = useMemo(
    () => new Map(reported.metrics.map((metric) => [metricKey(metric.name), metric])),
    [reported],
  );
  const latest = ({ latest: value, format }: UnitMetric): string =>
    value === null ? '' : showValue(value, format, language);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {unit.name}
        </Button>
        <span>
          {gold.score === null ? (
            <StatusMark status="no-data" text={said.nothing} />
          ) : (
            <StatusMark
              status={gold.gold ? 'met' : 'not-met'}
              text={said.metOf({ met: reported.standing.met, scored: reported.standing.scored })}
            />
          )}
        </span>
      </div>
      <div className={styles.why}>{whys(unit).join(' · ')}</div>
      <div className={styles.signs}>
        {shown.map(({ key, name }) => {
          const metric = byKey.get(key);
          if (metric === undefined) {
            return (
              <span
                key={key}
                className={mergeClasses(styles.cell, styles.blank)}
                title={said.none({ metric: name })}
              >
                ·
              </span>
            );
          }
          const figure = latest(metric);
          const status = says[metric.status];
          const text =
            figure === ''
              ? said.cell({ metric: name, status })
              : said.cellWith({ metric: name, status, latest: figure });
          return (
            <span key={key} className={styles.cell} title={text}>
              <StatusSign status={metric.status} label={text} />
            </span>
          );
        })}
      </div>
      {isOpen && (
        <ul className={styles.figures}>
          {reported.metrics.map((metric) => (
            <li key={metric.name} className={styles.figure}>
              <span>{metric.name}</span>
              <StatusMark status={metric.status} text={[says[metric.status], latest(metric)].join(' ')} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  /** What keeps the unit from Gold, and what waits. */
  function whys({ gold: judged, unit: { standing } }: JudgedUnit): string[] {
    const { overdue, trust, escalate, worst, metTrend } = standing;
    const { trend } = wordsFor(verdictTexts, language);
    const short = Math.max(judged.shortMet, judged.shortMetOrImproving);
    return [
      ...(judged.score === null || judged.gold
        ? []
        : [worst === null ? said.whyAlone({ short }) : said.why({ short, worst })]),
      ...(escalate > 0 ? [said.escalate({ count: escalate })] : []),
      ...(overdue !== null && overdue.count > 0 ? [said.overdue({ count: overdue.count })] : []),
      ...(metTrend === 'improving' || metTrend === 'adverse'
        ? [`${wordsFor(vendorTexts, language).metTrend}: ${trend[metTrend]}`]
        : []),
      ...(trust !== null && trust.sound < trust.checked
        ? [said.sound({ sound: trust.sound, checked: trust.checked })]
        : []),
      ...(standing.accuracy === undefined ? [] : [unitAccuracyText(standing.accuracy, language)]),
    ];
  }
}
