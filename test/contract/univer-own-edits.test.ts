import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';
import { ownEditsContract } from './own-edits-contract';

// Each of the random edits opens a grid of its own.
jest.setTimeout(180_000);
afterEach(closeGrids);

ownEditsContract(
  'univer',
  async (sheets) => {
    const { univer } = openGrid(seedContent(sheets));
    return openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
  },
  5,
);
