import { personsFile } from '../hosts/file/persons-hands';
import { seedXlsx } from './seed-xlsx';
import { summaryContract } from './summary-contract';

summaryContract('file', async (sheets) => personsFile(seedXlsx(sheets)), 25);
