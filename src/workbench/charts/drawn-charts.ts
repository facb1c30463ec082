/**
 * Draws charts of ours on the grid's sheets, where the saved file has them. They are pictures under the grid's own
 * scrolling, freezing and zoom, in which a click reaches the cells behind, and follow the figures they are made of.
 */
import { ICommandService, numfmt } from '@univerjs/core';
import type { Workbook, Worksheet } from '@univerjs/core';
import { DRAWING_OBJECT_LAYER_INDEX, Image, IRenderManagerService } from '@univerjs/engine-render';
import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridBook } from '../../hosts/univer/grid/grid';
import { valueOf } from '../../hosts/univer/read/cell-content';
import type { UniverHost } from '../../hosts/univer/univer-host';
import type { ChartPlan, ChartRange } from '../../workbook/plan/plan';
import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { darkColor } from '../grid/dark-colors';
import { chartPicture } from './chart-picture';
import type { ChartFigures } from './chart-picture';

export interface DrawnCharts {
  setDark(dark: boolean): void;
  dispose(): void;
}

/** Several changes in one go are drawn once. */
const QUIET = 60;

/** Draws what the sheet in front has, and goes on doing so. */
export function drawCharts(grid: GridBook, host: UniverHost, dark: boolean): DrawnCharts {
  const { injector, unitId, workbook } = grid;
  const renders = injector.get(IRenderManagerService);
  let isDark = dark;
  let drawn: Image[] = [];
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(draw, QUIET);
  }

  function draw(): void {
    const sheet = workbook.getActiveSheet();
    // The grid begins to draw a moment after a book is opened, so it is looked for again.
    const render = renders.getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) return later();
    const pictures = host.charts(sheet.getName()).map((plan) => picture(sheet, plan, skeleton));
    const state = JSON.stringify([sheet.getSheetId(), pictures]);
    if (state === shown) return;
    shown = state;
    for (const old of drawn) old.dispose();
    drawn = pictures.map(
      (config, index) =>
        new Image(`copc-chart-${sheet.getSheetId()}-${index}`, { ...config, evented: false }),
    );
    for (const one of drawn) render.scene.addObject(one, DRAWING_OBJECT_LAYER_INDEX);
    render.scene.makeDirty(true);
  }

  function picture(sheet: Worksheet, plan: ChartPlan, skeleton: SpreadsheetSkeleton) {
    const place = pixelsOf(plan.anchor, skeleton);
    const svg = chartPicture(plan, figuresOf(workbook, sheet, plan), {
      ...place,
      color: (rgb) => (isDark ? darkColor(`#${rgb}`) : `#${rgb}`),
      label: (value) => numfmt.format(plan.numberFormat, value),
    });
    return { ...place, url: `data:image/svg+xml,${encodeURIComponent(svg)}` };
  }

  const changing = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id.startsWith('sheet.mutation.') || id === SetWorksheetActiveOperation.id) later();
  });
  later();
  return {
    setDark(next) {
      isDark = next;
      later();
    },
    dispose() {
      clearTimeout(timer);
      changing.dispose();
    },
  };
}

/** What the chart's cells hold now. A plan names its own sheet as it wished to be called. */
function figuresOf(workbook: Workbook, sheet: Worksheet, plan: ChartPlan): ChartFigures {
  const valuesIn = ({ sheet: name, area }: ChartRange): readonly CellValue[] => {
    const named = workbook.getSheets().find((one) => one.getName() === name) ?? sheet;
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        values.push(valueOf(named.getCellRaw(row, column)));
      }
    }
    return values;
  };
  return {
    categories: valuesIn(plan.categories).map((value) =>
      typeof value === 'object' ? value.error : String(value),
    ),
    series: plan.series.map(({ values }) =>
      valuesIn(values).map((value) => (typeof value === 'number' ? value : null)),
    ),
  };
}

function pixelsOf(area: Area, skeleton: SpreadsheetSkeleton) {
  const first = skeleton.getNoMergeCellWithCoordByIndex(area.top, area.left);
  const last = skeleton.getNoMergeCellWithCoordByIndex(area.bottom, area.right);
  return {
    left: first.startX,
    top: first.startY,
    width: last.endX - first.startX,
    height: last.endY - first.startY,
  };
}
