/** Charts of ours on the sheets of a file, as a plan says them, for the workbench, which draws them from the cells. */
import { formatArea, parseReference } from '../../../workbook/address';
import { ownSheetsIn } from '../../../workbook/own/own-sheets';
import { ownAmong } from '../../../workbook/plan/own-charts';
import type { OwnChart, StandingChart } from '../../../workbook/plan/own-charts';
import type { ChartPlan, ChartRange, ChartSeries } from '../../../workbook/plan/plan';
import type { WorkbookPackage } from '../package/package';
import { NS } from '../package/namespaces';
import { relationIdOf } from '../package/relationships';
import { splitSheet } from '../xml/sheet-pieces';
import { XmlPart } from '../xml/xml-part';
import { attribute, child, childrenOf, descendants, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { drawnOver } from './read-occupied';

/**
 * The charts of ours on the sheets of a package, by the sheet's name; a chart of a person's is none of them.
 * @throws WorkbookProblem `damaged-xml`, `damaged-workbook`
 */
export function readOwnCharts(pkg: WorkbookPackage): ReadonlyMap<string, readonly StandingChart[]> {
  const names = pkg.definedNames.filter(({ localSheet }) => localSheet === null);
  const found = ownSheetsIn(names, pkg.sheets);
  return new Map(
    found
      .filter(({ sheet, ours }) => sheet.kind === 'worksheet' && ours.charts.length > 0)
      .map(({ sheet, ours }) => [sheet.name, chartsOn(pkg, sheet.part, ours.charts)] as const),
  );
}

function chartsOn(pkg: WorkbookPackage, part: string, ours: readonly OwnChart[]): readonly StandingChart[] {
  const { head, tail } = splitSheet(pkg.utf8(part), part);
  const sheet = new XmlPart(head + tail, part).root;
  return pkg
    .relationships(part)
    .filter(({ kind, external, target }) => kind === 'drawing' && !external && has(pkg, target))
    .flatMap(({ target }) => {
      const drawing = new XmlPart(pkg.text(target), target);
      const links = pkg.relationships(target);
      const standing = drawing.root.children.flatMap((anchor) => {
        const frame = chartFrame(anchor);
        return frame === null ? [] : [{ ...frame, anchor }];
      });
      return ownAmong(standing, ours).flatMap(({ name, place: drawn, anchor, relation, description }) => {
        const chart = links.find(({ id }) => id === relation)?.target;
        const place = drawnOver(drawing, anchor, sheet);
        if (chart === undefined || place === null || !has(pkg, chart)) return [];
        const plan = chartIn(new XmlPart(pkg.text(chart), chart), { anchor: place, description });
        const moved = drawn === null || formatArea(drawn) !== formatArea(place);
        return plan === null ? [] : [{ name, plan, moved }];
      });
    });
}

function has(pkg: WorkbookPackage, part: string): boolean {
  return pkg.archive.entry(part) !== undefined;
}

function chartFrame(anchor: XmlElement) {
  const all = [...descendants(anchor)];
  const [properties, ...others] = all.filter(({ local }) => local === 'cNvPr');
  const chart = all.find(({ local, namespace }) => local === 'chart' && namespace === NS.chart);
  const relation = chart === undefined ? undefined : relationIdOf(chart);
  if (properties === undefined || others.length > 0 || relation === undefined) return null;
  const description = attribute(properties, 'descr') ?? '';
  return { name: attribute(properties, 'name') ?? '', description, relation };
}

/** Null for a chart a plan could not say, as when somebody made it another kind. */
function chartIn(part: XmlPart, place: Pick<ChartPlan, 'anchor' | 'description'>): ChartPlan | null {
  const chart = child(part.root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith('Chart'));
  if (groups.length === 0 || groups.some(({ local }) => local !== 'lineChart' && local !== 'barChart'))
    return null;
  const axis = child(plot, 'valAx');
  const first = numberIn(child(axis, 'axId'));
  const all = groups
    .flatMap((group) => {
      const isFirst = childrenOf(group, 'axId').some((id) => numberIn(id) === first);
      return childrenOf(group, 'ser').map((one) => ({ one, isFirst }));
    })
    .sort((a, b) => valueOf(child(a.one, 'order')) - valueOf(child(b.one, 'order')));
  const series = all.map(({ one, isFirst }) => seriesIn(part, one, isFirst));
  const categories = rangeIn(part, child(all[0]?.one, 'cat'));
  const given = series.flatMap((one) => one ?? []);
  if (categories === null || given.length < series.length) return null;
  const scaling = child(axis, 'scaling');
  const title = child(chart, 'title');
  return {
    ...place,
    kind: groups.some(({ local }) => local === 'barChart') ? 'bar' : 'line',
    title: title === undefined ? '' : textsIn(part, title, 't'),
    categories,
    series: given,
    numberFormat: attribute(child(axis, 'numFmt'), 'formatCode') ?? 'General',
    min: numberIn(child(scaling, 'min')),
    max: numberIn(child(scaling, 'max')),
    step: numberIn(child(axis, 'majorUnit')),
    labelEvery: numberIn(child(child(plot, 'catAx'), 'tickLblSkip')) ?? 1,
  };
}

/** @param isFirst it stands over the first value axis, and not over that of shares */
function seriesIn(part: XmlPart, one: XmlElement, isFirst: boolean): ChartSeries | null {
  const values = rangeIn(part, child(one, 'val'));
  const looks = child(one, 'spPr');
  const stroke = child(looks, 'ln', NS.drawing);
  const marker = child(one, 'marker');
  const isHidden = child(stroke, 'noFill') !== undefined;
  const color = [isHidden ? child(marker, 'spPr') : (stroke ?? looks)]
    .flatMap((from) => (from === undefined ? [] : [...descendants(from)]))
    .find(({ local }) => local === 'srgbClr');
  const rgb = attribute(color, 'val');
  if (values === null || rgb === undefined || !/^[0-9a-f]{6}$/i.test(rgb)) return null;
  const symbol = attribute(child(marker, 'symbol'), 'val') ?? 'none';
  const name = child(one, 'tx');
  return {
    name: name === undefined ? '' : textsIn(part, name, 'v'),
    values,
    color: rgb.toUpperCase(),
    dashed: child(stroke, 'prstDash') !== undefined,
    markers: symbol !== 'none',
    ...(isHidden ? { pointsOnly: true } : {}),
    ...(isFirst ? {} : { ofWhole: true }),
  };
}

/** The cells a reference names; what the file keeps of them is not read, as the cells are there. */
function rangeIn(part: XmlPart, of: XmlElement | undefined): ChartRange | null {
  const formula = of === undefined ? undefined : [...descendants(of)].find(({ local }) => local === 'f');
  const reference = formula === undefined ? null : parseReference(part.textOf(formula));
  if (reference === null || reference.sheet === null) return null;
  return { sheet: reference.sheet, area: reference.area, cached: [] };
}

function textsIn(part: XmlPart, of: XmlElement, local: string): string {
  return [...descendants(of)]
    .filter((one) => one.local === local)
    .map((one) => part.textOf(one))
    .join('');
}

function numberIn(element: XmlElement | undefined): number | null {
  const value = element === undefined ? NaN : numberAttribute(element, 'val', NaN);
  return Number.isFinite(value) ? value : null;
}

function valueOf(element: XmlElement | undefined): number {
  return numberAttribute(element, 'val', 0);
}
