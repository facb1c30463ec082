/** `copc eval`: a formula over constants, answered as in a cell. */
import { copc } from './run';

jest.setTimeout(60_000);

describe('copc eval', () => {
  it.each([
    ['=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78,0.8})', 'TRUE'],
    ['copc.gap({30,25},20,"lower")', '-5'],
    ['=COPC.STATUS({0.8,0.78},0.8,,,,"nl")', 'Niet gehaald'],
    ['=COPC.BACKLOG(10,{5,6},{7,4})', '8\t10'],
    ['=COPC.BACKLOG(10,{5;6},{7;4})', '8\n10'],
    // As a person reads it, though 0.83 - 0.8 is 0.029999999999999916 in a computer.
    ['=COPC.GAP({0.78,0.8,0.83},0.8)', '0.03'],
    ['=COPC.TRENDSLOPE({0.1,0.2,0.4,0.5,0.6,0.7})', '0.12'],
    ['=COPC.STREAK({0.7,#N/A,0.6},80%)', '2'],
    [
      '=COPC.SCORECARD({33,31},"<= 30",,,"es",TRUE)',
      'Estado\tObjetivo cumplido\tTendencia\tBrecha\tIncumplimientos seguidos\tAcción\tPuntos de la tendencia\n' +
        'No cumple\tFALSE\tDatos insuficientes\t-1\t2\tActuar\t2',
    ],
    [
      '=COPC.EXPLAIN({78},"80%")',
      'Met: 78 is 77.2 better than the target of at least 0.8. Trend: too few points (1 in a row, 6 needed).',
    ],
  ])('prints the value of %s', async (formula, printed) => {
    const { status, stdout, stderr } = await copc(['eval', formula]);
    expect([status, stdout, stderr]).toEqual([0, `${printed}\n`, '']);
  });

  it('prints an error with its code and message on standard error, and ends with 1', async () => {
    const { status, stdout, stderr } = await copc(['eval', '=COPC.TRENDOK({1,2,3,4,5})']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('#N/A Not enough data: 5 of 6 points in a row up to the latest.\n');
  });

  it('says which titles SCORECARD takes', async () => {
    const { status, stderr } = await copc(['eval', '=COPC.SCORECARD({1},1,,,,"perhaps")']);
    expect([status, stderr]).toEqual([
      1,
      '#VALUE! headers: the cell holds "perhaps". Allowed: TRUE, FALSE.\n',
    ]);
  });

  it('says it in the language of the call, unless the formula asks for one', async () => {
    const spanish = await copc(['eval', '=COPC.GAP({"x"},1)', '--lang', 'es']);
    expect(spanish.stderr).toBe('#VALUE! values: punto 1 contiene "x". Se admite: 12.5, 80%, 4:30.\n');
    const dutch = await copc(['eval', '=COPC.TREND({"x"},,,,"nl")', '--lang', 'es']);
    expect(dutch.stderr).toContain('punt 1 bevat "x"');
  });

  it('keeps every digit in JSON', async () => {
    const { stdout } = await copc(['eval', '=COPC.GAP({0.78,0.8,0.83},0.8)', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ value: 0.83 - 0.8 });
  });

  it('prints JSON: the value, or the error beside its line on standard error', async () => {
    const value = await copc(['eval', '=COPC.LIMITS({10,10})', '--json']);
    expect(JSON.parse(value.stdout)).toEqual({ formula: '=COPC.LIMITS({10,10})', value: [[10, 10, 10]] });
    const error = await copc(['eval', '=COPC.LIMITS({10})', '--json']);
    expect(error.status).toBe(1);
    expect(JSON.parse(error.stdout)).toEqual({
      formula: '=COPC.LIMITS({10})',
      error: '#N/A',
      message: 'Not enough data: 1 of 2 points.',
    });
  });

  it.each([
    [['eval', '=COPC.GAP(A1:B2,1)'], 'from character 11 on: A1:B2,1)'],
    [['eval', '=COPC.GAP({1'], 'ends too early'],
    [['eval', '=SUM(1)'], 'COPC has no function SUM. See'],
    [['eval', '=COPC.STATSU({1},1)'], 'COPC has no function STATSU. Did you mean STATUS?'],
    [['eval', '=COPC.TRENDOKAY({1})', '--lang', 'es'], '¿Quiso decir TRENDOK?'],
    [['eval', '=COPC.GAP({1},1,,4)'], 'GAP takes at most 3 arguments; the formula has 4.'],
    [['eval'], 'write a formula.'],
    [['eval', '=COPC.GAP({1},1)', 'more'], 'too many arguments'],
  ])('refuses %j as a wrong call, with 2', async (args, said) => {
    const { status, stdout, stderr } = await copc(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
