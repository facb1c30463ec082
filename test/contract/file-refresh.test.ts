import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { refreshContract } from './refresh-contract';
import { seedXlsx } from './seed-xlsx';

refreshContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
