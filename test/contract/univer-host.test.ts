import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';
import { hostContract } from './host-contract';

afterEach(closeGrids);

const sees = ['merge', 'pivot', 'note', 'validation', 'sparkline', 'shape', 'hidden'] as const;

hostContract(
  'univer',
  async (sheets) => {
    const { univer } = openGrid(seedContent(sheets));
    return openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
  },
  sees,
);
