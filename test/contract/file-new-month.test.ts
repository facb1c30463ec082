import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost, type FileHost } from '../../src/hosts/file/file-host';
import { openBook } from '../../src/hosts/file/open';
import { looksOf } from '../../src/hosts/file/read/read-looks';
import { newMonthContract } from './new-month-contract';
import { seedXlsx } from './seed-xlsx';

newMonthContract(
  'file',
  async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec),
  (host, { row, column }) => {
    const { package: pkg } = openBook('kpi.xlsx', (host as FileHost).toBytes(), nodeCodec);
    if (pkg === null) throw new Error('no package');
    const { looks, cells, columns } = looksOf(pkg)('KPI');
    const line = cells.find((one) => one.row === row);
    const look = looks[line?.looks[column - line.left] ?? 0] ?? {};
    return {
      fill: look.fill ?? null,
      bold: look.bold === true,
      color: look.color ?? null,
      hasLineBelow: look.bottom !== undefined,
      width: columns.find(({ first, last }) => first <= column && last >= column)?.characters ?? 0,
    };
  },
);
