import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { ownEditsContract } from './own-edits-contract';
import { seedXlsx } from './seed-xlsx';

ownEditsContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec), 20);
