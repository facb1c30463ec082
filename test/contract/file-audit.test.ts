import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { auditContract } from './audit-contract';
import { seedXlsx } from './seed-xlsx';

auditContract('file', async (sheets) => openFileHost('kpi.xlsx', seedXlsx(sheets), nodeCodec));
