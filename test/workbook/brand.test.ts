/** Another name for the product: what the code makes of it. */
jest.mock('../../brand.json', () => ({ product: 'KPI Ledger', namespace: 'KPI', label: 'Ledger' }));

import { htmlFiles, markdownFiles } from '../../src/catalogue/documents';
import { parseFormula } from '../../src/catalogue/formula';
import { plainFormula } from '../../src/hosts/file/read/read-formulas';
import { storedFormula } from '../../src/hosts/file/write/cell-xml';
import { callsIn } from '../../src/taskpane/engine/formula-calls';
import { called, stored } from '../../src/workbook/own/brand';

describe('a product of another namespace', () => {
  it('calls, reads and stores functions by it', () => {
    expect([called('GAP'), stored('GAP')]).toEqual(['KPI.GAP', '_xldudf_KPI_GAP']);
    expect(parseFormula('=KPI.GAP({0.7},0.8)').name).toBe('GAP');
    expect(callsIn('=IF(KPI.LEVELOK(B2:M2,N2),COPC.GAP(1,2),0)')).toMatchObject([{ name: 'LEVELOK' }]);
    expect(plainFormula('_xldudf_KPI_GAP(A1,_xldudf_COPC_GAP(1))')).toBe('KPI.GAP(A1,_xldudf_COPC_GAP(1))');
    expect(storedFormula('KPI.GAP(A1)')).toMatchObject({ text: '_xldudf_KPI_GAP(A1)', addIn: true });
  });

  it('documents them by it, examples included', () => {
    const pages = [...htmlFiles(), ...markdownFiles()];
    for (const [name, text] of pages) {
      expect([name, /COPC\.[A-Z].{9}/.exec(text)?.[0]]).toEqual([name, undefined]);
    }
    expect(pages.filter(([, text]) => text.includes('=KPI.'))).not.toEqual([]);
  });
});
