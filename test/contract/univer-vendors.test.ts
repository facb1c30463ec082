import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';
import { vendorsContract } from './vendors-contract';

afterEach(closeGrids);

vendorsContract('univer', async (sheets) => {
  const { univer } = openGrid(seedContent(sheets));
  return openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
});
