import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { cycleContract } from './cycle-contract';
import { seedXlsx } from './seed-xlsx';

cycleContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
