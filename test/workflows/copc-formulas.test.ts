/** Which formulas are ours, and how lost ones are spelled again. */
import { callsCopc, repaired, unknownFunction } from '../../src/workflows/formulas/copc-formulas';

describe('a formula', () => {
  it.each([
    '=COPC.STATUS(B2:M2,N2)',
    '=copc.status(B2:M2,N2)',
    '=IF(COPC.LEVELOK(B2,C2),1,0)',
    '=_xldudf_COPC_TRENDOK(B2:M2,N2)',
    "='It''s'!A1&COPC.GAP(B2,C2)",
  ])('%s calls a function of ours', (formula) => {
    expect(callsCopc(formula)).toBe(true);
  });

  it.each([
    '="COPC.STATUS(B2)"',
    "='COPC.STATUS'!A1",
    '=SUM(B2:M2)',
    '=MYCOPC.STATUS(B2)',
    '=_xldudf_OTHER_STATUS(B2)',
    '=COPC+1',
  ])('%s does not', (formula) => {
    expect(callsCopc(formula)).toBe(false);
  });

  it('that lost its functions is spelled as typed, texts and other add-ins left alone', () => {
    expect(
      repaired(
        '=IF(_xldudf_COPC_LEVELOK(B2,"_xldudf_COPC_GAP(x)"),_xldudf_OTHER_F(1),_xldudf_COPC_GAP(B2,C2))',
      ),
    ).toBe('=IF(COPC.LEVELOK(B2,"_xldudf_COPC_GAP(x)"),_xldudf_OTHER_F(1),COPC.GAP(B2,C2))');
  });

  it('of every function there is, is known', () => {
    expect(unknownFunction('=COPC.status(B2)+_xldudf_COPC_GoldScore(A1:C9)')).toBeNull();
    expect(unknownFunction('=COPC.STATUS(B2)+COPC.NEWER(A1)')).toBe('NEWER');
  });
});
