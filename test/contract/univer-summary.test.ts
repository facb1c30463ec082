import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { personsGrid } from '../hosts/univer/persons-hands';
import { seedContent } from '../hosts/univer/seed-content';
import { summaryContract } from './summary-contract';

// Each of the random edits opens a grid of its own.
jest.setTimeout(180_000);
afterEach(closeGrids);

summaryContract(
  'univer',
  async (sheets) => {
    const { univer, grid } = openGrid(seedContent(sheets));
    return personsGrid(grid, openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' }));
  },
  12,
);
