/**
 * A chart part: a quiet line or column chart with light grid lines, a legend below, and the values it was drawn from,
 * so that a reader without the sheet's cells still shows it. In a column chart a dashed series (a target) is a line, and
 * so is one of shares of the whole, which has an axis of its own at the right.
 */
import { formatReference } from '../../../../workbook/address';
import type { ChartPlan, ChartRange, ChartSeries } from '../../../../workbook/plan/plan';
import { numberText } from '../cell-xml';
import { cellText, plainText } from '../../xml/xml-text';
import { NS, XML_HEAD } from '../../package/namespaces';
import { cut } from '../../../../workbook/names';

/** More than a chart has room for. */
const LONGEST_TITLE = 255;

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const SHARE_CATEGORIES = 500_000_003;
const SHARE_AXIS = 500_000_004;
const INK = '404040';
const SOFT_INK = '595959';
const GRID = 'E7E6E6';
const LINE = 'BFBFBF';

/** What a chart must know of its workbook. */
export interface ChartBook {
  readonly date1904: boolean;
  /** The name a sheet of the plan got in the workbook. */
  sheetName(planned: string): string;
}

/** The chart's part. @example chartXml(plan, { date1904: false, sheetName: (name) => name }) */
export function chartXml(plan: ChartPlan, book: ChartBook): string {
  const reference = (range: ChartRange): string =>
    cellText(formatReference({ sheet: book.sheetName(range.sheet), area: range.area }));
  const series = plan.series.map((one, index) => ({ one, index }));
  const shares = series.filter(({ one }) => one.ofWhole === true);
  const lines = series.filter(({ one }) => one.ofWhole !== true && (plan.kind === 'line' || one.dashed));
  const columns = series.filter(({ one }) => one.ofWhole !== true && plan.kind === 'bar' && !one.dashed);
  const data = (one: ChartSeries): string =>
    categories(plan.categories, reference(plan.categories)) +
    values(one, reference(one.values), one.ofWhole === true ? SHARE_FORMAT : plan.numberFormat);
  const bars =
    columns.length === 0
      ? ''
      : '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
        columns.map(({ one, index }) => barSeries(one, index, data(one))).join('') +
        `<c:gapWidth val="60"/>${axisIds}</c:barChart>`;
  const strokes = (group: typeof series, ids: string): string =>
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    group.map(({ one, index }) => lineSeries(one, index, data(one))).join('') +
    `<c:marker val="1"/>${ids}</c:lineChart>`;
  const drawn =
    bars +
    (lines.length === 0 && columns.length > 0 ? '' : strokes(lines, axisIds)) +
    (shares.length === 0 ? '' : strokes(shares, shareAxisIds));
  const axes = categoryAxis(plan) + valueAxis(plan) + (shares.length === 0 ? '' : SHARE_AXES);
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${NS.chart}" xmlns:a="${NS.drawing}" xmlns:r="${NS.relationships}">` +
    `<c:date1904 val="${book.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>` +
    title(plan.title) +
    `<c:plotArea><c:layout/>${drawn}${axes}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(900, SOFT_INK)}</c:legend>` +
    // Hidden rows and columns are shown: a manager who hides old months has not taken them out.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid('D9D9D9')}</a:ln></c:spPr>` +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>' +
    '</c:chartSpace>'
  );
}

const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const shareAxisIds = `<c:axId val="${SHARE_CATEGORIES}"/><c:axId val="${SHARE_AXIS}"/>`;
const SHARE_FORMAT = '0%';

/** The right axis, which crosses categories of its own at their end; those are the same and not shown twice. */
const SHARE_AXES =
  `<c:valAx><c:axId val="${SHARE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/>` +
  `</c:scaling><c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="${SHARE_FORMAT}" sourceLinked="0"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(900, SOFT_INK)}<c:crossAx val="${SHARE_CATEGORIES}"/>` +
  '<c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="0.25"/></c:valAx>' +
  `<c:catAx><c:axId val="${SHARE_CATEGORIES}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="1"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
  `<c:tickLblPos val="nextTo"/><c:crossAx val="${SHARE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
  '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

function title(text: string): string {
  if (text === '') return '<c:autoTitleDeleted val="1"/>';
  const style = `sz="1200" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr lang="en-US" ${style}>${solid(INK)}</a:rPr>` +
    `<a:t>${plainText(cut(text, LONGEST_TITLE))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/>'
  );
}

function lineSeries(one: ChartSeries, index: number, data: string): string {
  const dash = one.dashed ? '<a:prstDash val="dash"/>' : '';
  const stroke = one.pointsOnly
    ? '<a:ln w="19050"><a:noFill/></a:ln>'
    : `<a:ln w="${one.dashed ? 19050 : 28575}" cap="rnd">${solid(one.color)}${dash}<a:round/></a:ln>`;
  const marker = one.markers
    ? `<c:symbol val="${one.pointsOnly ? 'triangle' : 'circle'}"/><c:size val="${one.pointsOnly ? 9 : 5}"/><c:spPr>${solid(one.color)}<a:ln w="9525">${solid('FFFFFF')}</a:ln></c:spPr>`
    : '<c:symbol val="none"/>';
  return (
    `<c:ser>${head(one, index)}<c:spPr>${stroke}</c:spPr><c:marker>${marker}</c:marker>${data}` +
    '<c:smooth val="0"/></c:ser>'
  );
}

function barSeries(one: ChartSeries, index: number, data: string): string {
  return `<c:ser>${head(one, index)}<c:spPr>${solid(one.color)}</c:spPr><c:invertIfNegative val="0"/>${data}</c:ser>`;
}

function head(one: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(one.name)}</c:v></c:tx>`;
}

function categories(range: ChartRange, reference: string): string {
  const numbers = range.cached.every((value) => typeof value === 'number' || value === null);
  const points = cache(range.cached);
  if (!numbers || range.cached.every((value) => value === null)) {
    return `<c:cat><c:strRef><c:f>${reference}</c:f><c:strCache>${points}</c:strCache></c:strRef></c:cat>`;
  }
  const format = range.cached.every(mayBeMonth) ? 'mmm\\-yy' : 'General';
  return (
    `<c:cat><c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points}` +
    '</c:numCache></c:numRef></c:cat>'
  );
}

/** A whole number between 1955 and 2119 as a date: until Excel looks at the cells, shown as a month. */
function mayBeMonth(value: number | string | null): boolean {
  return (
    value === null ||
    (typeof value === 'number' && Number.isInteger(value) && value > 20_000 && value < 80_000)
  );
}

function values(one: ChartSeries, reference: string, numberFormat: string): string {
  const numbers = one.values.cached.map((value) => (typeof value === 'number' ? value : null));
  return (
    `<c:val><c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${cellText(numberFormat)}</c:formatCode>` +
    `${cache(numbers)}</c:numCache></c:numRef></c:val>`
  );
}

function cache(cached: ChartRange['cached']): string {
  const points = cached.map((value, index) => {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
    const text = typeof value === 'number' ? numberText(value) : cellText(value);
    return `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cached.length}"/>${points.join('')}`;
}

function categoryAxis(plan: ChartPlan): string {
  const every = plan.labelEvery > 1 ? `<c:tickLblSkip val="${plan.labelEvery}"/>` : '';
  const dates = plan.categories.cached.some((value) => typeof value === 'number');
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="${dates ? 1 : 0}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${solid(LINE)}</a:ln></c:spPr>${textStyle(900, SOFT_INK, ' rot="1" vert="horz"')}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${every}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(plan: ChartPlan): string {
  const max = plan.max === null ? '' : `<c:max val="${numberText(plan.max)}"/>`;
  const step = plan.step === null ? '' : `<c:majorUnit val="${numberText(plan.step)}"/>`;
  const min = plan.min === null ? '' : `<c:min val="${numberText(plan.min)}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>` +
    `</c:majorGridlines><c:numFmt formatCode="${cellText(plan.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(900, SOFT_INK)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:crossBetween val="between"/>${step}</c:valAx>`
  );
}

/** `body`: how the text lies; upright names that don't fit are left out, where turned ones would fill the chart. */
function textStyle(size: number, color: string, body = ''): string {
  return (
    `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(color)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}
