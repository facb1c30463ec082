import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { ownSheetContract } from './own-sheet-contract';
import { seedXlsx } from './seed-xlsx';

ownSheetContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
