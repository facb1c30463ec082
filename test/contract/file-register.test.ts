import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { registerContract } from './register-contract';
import { seedXlsx } from './seed-xlsx';

registerContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
