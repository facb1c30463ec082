import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';
import { forgetContract } from './forget-contract';

jest.setTimeout(60_000);
afterEach(closeGrids);

forgetContract('univer', async (sheets) => {
  const { univer } = openGrid(seedContent(sheets));
  return openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
});
