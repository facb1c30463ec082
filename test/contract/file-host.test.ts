import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { hostContract } from './host-contract';
import { seedXlsx } from './seed-xlsx';

hostContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec), [
  'merge',
  'pivot',
  'note',
  'validation',
  'sparkline',
  'shape',
  'hidden',
]);
