/** Forecast accuracy by interval, day and week, side by side: why totals of a day hide what intervals show. */
import { useState } from 'react';
import { forecastFits, shareWithin } from '../../../scoring/forecast';
import { showCount, showShare } from '../../../strings/notation';
import { staffingTexts } from '../../../strings/parts/pane/staffing';
import { wordsFor } from '../../../strings/words-for';
import type { SelectedFigures } from '../../../workflows/staffing/selected-figures';
import { usePane } from '../frame/pane-context';
import { useStaffingStyles } from './looks';
import { TakePart } from './take-part';

/** Near enough, where nobody says (scoring §15). */
const tolerance = 0.1;
/** Days that are this much nearer than intervals hide something. */
const hidden = 0.8;
/** Days between the starts of the two calendars a workbook may have. */
const from1904 = 1462;

export function ForecastPart() {
  const { state } = usePane();
  const looks = useStaffingStyles();
  const { language } = state;
  const words = wordsFor(staffingTexts, language);
  const [taken, setTaken] = useState<SelectedFigures | null>(null);
  const refuse = ({ columns }: SelectedFigures): string | null => {
    const [dates = []] = columns;
    return columns.length === 3 && dates.every((date) => date !== null && date > 0)
      ? null
      : words.threeColumns;
  };
  const [dates = [], forecast = [], actual = []] = taken?.columns ?? [];
  const fits = forecastFits(
    dates.map((date, index) => ({
      time: (date ?? 0) + (taken?.date1904 === true ? from1904 : 0),
      forecast: forecast[index] ?? null,
      actual: actual[index] ?? null,
    })),
  );
  const share = (value: number | null): string => (value === null ? '–' : showShare(value, language));
  const within = shareWithin(forecast, actual, tolerance);
  const [byInterval, byDay] = [fits.interval.error ?? 0, fits.day.error ?? 0];
  return (
    <div className={looks.stack}>
      <TakePart asks={words.forecastAsks} refuse={refuse} taken={taken} onTaken={setTaken} />
      {taken !== null && (
        <>
          <div>
            {(['interval', 'day', 'week'] as const).map((grain) => (
              <div key={grain} className={looks.row}>
                <span>
                  <strong>{words.grains[grain]}</strong>
                  {` · ${words.compared}: ${showCount(fits[grain].count, language)}`}
                </span>
                <span>
                  {`${words.error}: ${share(fits[grain].error)} · ${words.bias}: ${share(fits[grain].bias)}`}
                </span>
              </div>
            ))}
          </div>
          {within !== null && (
            <p className={looks.text}>
              {words.within({ share: share(within), tolerance: share(tolerance) })}
            </p>
          )}
          {fits.day.count < fits.interval.count && fits.interval.error !== null && (
            <p className={looks.text}>
              {byDay < hidden * byInterval
                ? words.hides({ interval: share(byInterval), day: share(byDay) })
                : words.hidesNot}
            </p>
          )}
        </>
      )}
      <p className={looks.quiet}>{words.errorMeans}</p>
    </div>
  );
}
