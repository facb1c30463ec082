import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { assessmentContract } from './assessment-contract';
import { seedXlsx } from './seed-xlsx';

assessmentContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
