/**
 * Keeps the grid to what saving can carry: contents of cells. Everything else a person might do there (rows, columns,
 * sheets, looks) is refused and said, so that nothing is lost without a word.
 */
import { CommandType, CustomCommandExecutionError } from '@univerjs/core';
import type { ICellData, ICommandInfo } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { GridBook } from '../../hosts/univer/grid/grid';
import { keptFacts } from '../../hosts/univer/load/kept-facts';
import type { UniverHost } from '../../hosts/univer/univer-host';

export interface GuardEvents {
  /** The person tried what can't be saved. */
  readonly onRefused: () => void;
  /** The person tried to change a protected sheet. */
  readonly onProtected: (sheet: string) => void;
  /** Cells were changed, by the person or by what we write; not by formulas alone. */
  readonly onChanged: () => void;
}

/** Commands by which a person changes contents, moves about, or changes only how the grid looks to them. */
const ALLOWED = [
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-clear-content|auto-fill|refill)$/,
  /^sheet\.command\.(copy-down|copy-right|optional-paste|paste-value|text-to-number|repeat-last-action)$/,
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll-|set-scroll|set-worksheet-activate)/,
  /^sheet\.command\.(change-zoom|set-zoom|set-worksheet-(col-width|row-height)|delta-|set-row-height)/,
  /^sheet\.command\.set-(row|col)-(is-auto|auto)|^sheet\.command\.set-selections/,
];

/** Watches one open book. @returns ends it */
export function guard(
  { grid, host }: { readonly grid: GridBook; readonly host: UniverHost },
  events: GuardEvents,
) {
  const { commands, workbook } = grid;
  const before = commands.beforeCommandExecuted((command, options) => {
    if (host.isWriting) return;
    if (isRefused(command)) {
      events.onRefused();
      throw new CustomCommandExecutionError(command.id);
    }
    if (options?.['fromFormula'] === true || !isTyped(command, grid.unitId)) return;
    roundTyped(command);
    const sheet = workbook.getSheetBySheetId(sheetIn(command));
    if (!sheet || !keptFacts(sheet).isProtected) return;
    events.onProtected(sheet.getName());
    throw new CustomCommandExecutionError(command.id);
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (options?.['fromFormula'] !== true && isTyped(command, grid.unitId)) events.onChanged();
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

function isRefused({ id, type }: ICommandInfo): boolean {
  if (type !== CommandType.COMMAND || !/^sheet\.command\./.test(id)) return false;
  return !ALLOWED.some((pattern) => pattern.test(id));
}

/** A change of cells. */
function isTyped({ id, params }: ICommandInfo, unitId: string): boolean {
  return id === SetRangeValuesMutation.id && of(params, 'unitId') === unitId;
}

/** Univer takes "95%" for 0.9500000000000001; Excel keeps fifteen digits of what is typed. */
function roundTyped({ params }: ICommandInfo): void {
  const rows: unknown = of(params, 'cellValue');
  for (const row of Object.values(rows ?? {})) {
    for (const cell of Object.values<ICellData | null>(row ?? {})) {
      if (typeof cell?.v === 'number') cell.v = Number(cell.v.toPrecision(15));
    }
  }
}

function sheetIn({ params }: ICommandInfo): string {
  return String(of(params, 'subUnitId') ?? '');
}

function of(params: unknown, key: string): unknown {
  return typeof params === 'object' && params !== null
    ? (params as Readonly<Record<string, unknown>>)[key]
    : null;
}
