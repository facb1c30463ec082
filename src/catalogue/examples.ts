/**
 * A worked example or more for every function, first the one its help page lays out as a sheet. Run as tests. Kept
 * apart from the functions, because the script Excel loads has no use for them.
 */
import type { FunctionName } from '../strings/en/functions/functions';
import type { FunctionResult } from './define';
import type { ErrorCode } from '../workbook/snapshot';

/** A formula and what it gives. */
export interface Example {
  readonly formula: string;
  readonly result: FunctionResult | { readonly error: ErrorCode };
}

const rising = '{0.7,0.72,0.71,0.75,0.78,0.8}';
const waiting = '{31,28,27,26,24,22}';
const three = '{0.82,0.84;31,29;0.9,0.88},{0.8;30;0.95},{"higher";"lower";"higher"}';
const opened = '{45292.375;45292.5;45293.4;45294.6}';
const closed = '{45292.75;45294.5;45293.9;""}';

export const examples: Readonly<Record<FunctionName, readonly [Example, ...Example[]]>> = {
  LEVELOK: [
    { formula: '=COPC.LEVELOK({0.78,0.79,0.82},0.8)', result: true },
    { formula: '=COPC.LEVELOK({31},"<= 30")', result: false },
    { formula: '=COPC.LEVELOK({0.85},"80%-90%")', result: true },
    { formula: '=COPC.LEVELOK({0.78,0.82,0.79,0.83},0.8,"higher","3 of 4")', result: false },
    { formula: '=COPC.LEVELOK({31},"<= 30","higher")', result: { error: '#VALUE!' } },
    { formula: '=COPC.LEVELOK({0.78,0.82},0.8,,"mean 3")', result: { error: '#N/A' } },
  ],
  TRENDOK: [
    { formula: `=COPC.TRENDOK(${rising})`, result: true },
    { formula: `=COPC.TRENDOK(${rising},"lower")`, result: false },
    { formula: '=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78})', result: { error: '#N/A' } },
    { formula: '=COPC.TRENDOK({0.7,0.72,"abc",0.75,0.78,0.8})', result: { error: '#VALUE!' } },
  ],
  TREND: [
    { formula: `=COPC.TREND(${waiting},"lower")`, result: 'Improving' },
    { formula: `=COPC.TREND(${rising},"lower",,,"es")`, result: 'Adversa' },
    { formula: '=COPC.TREND({80,82,79,81,80,82})', result: 'No clear trend' },
    { formula: '=COPC.TREND({0.7,0.72})', result: 'Too few points' },
  ],
  TRENDSLOPE: [
    { formula: '=COPC.TRENDSLOPE({10,11,12,13,14,15})', result: 1 },
    { formula: `=COPC.TRENDSLOPE(${waiting})`, result: -5 / 3 },
    { formula: '=COPC.TRENDSLOPE({10,11,12})', result: { error: '#N/A' } },
  ],
  STATUS: [
    { formula: `=COPC.STATUS(${rising},0.85)`, result: 'Improving' },
    { formula: '=COPC.STATUS({0.8,0.9},"")', result: 'No target' },
    { formula: '=COPC.STATUS({"",""},0.8)', result: 'No data' },
    { formula: '=COPC.STATUS({0.8,0.78},0.8,,,,"nl")', result: 'Niet gehaald' },
  ],
  GAP: [
    { formula: '=COPC.GAP({30,25},20,"lower")', result: -5 },
    { formula: '=COPC.GAP({0.7,0.875},"80%-90%")', result: 0 },
    { formula: '=COPC.GAP({"n/a"},0.8)', result: { error: '#N/A' } },
  ],
  STREAK: [
    { formula: '=COPC.STREAK({0.81,0.79,"",0.78},0.8)', result: 2 },
    { formula: '=COPC.STREAK({0.81,0.79,0.82},0.8)', result: 0 },
    { formula: '=COPC.STREAK({0.81},"")', result: { error: '#N/A' } },
  ],
  ACTION: [
    { formula: '=COPC.ACTION({0.79,0.78,0.77},0.8)', result: 'Escalate' },
    { formula: '=COPC.ACTION({0.79,0.81},0.8)', result: 'None' },
    { formula: '=COPC.ACTION({0.9,0.89,0.87,0.85,0.84,0.82},0.8)', result: 'Watch' },
    { formula: '=COPC.ACTION({"",""},0.8,,"nb")', result: 'Start måling' },
  ],
  EXPLAIN: [
    {
      formula: `=COPC.EXPLAIN(${waiting},20,"lower")`,
      result:
        'Improving: 22 misses the target of at most 20 by 2; missed 6 periods in a row. Improving trend over ' +
        'the last 6 points: 15 of 15 comparisons improved (12 needed), mean of the last 3 points 24, of the 3 ' +
        'before 28.67. Action: Escalate.',
    },
    {
      formula: '=COPC.EXPLAIN({0.81,0.78},"≥ 80%")',
      result:
        'Not met: 78% misses the target of at least 80% by 2 percentage points; missed in the latest period. ' +
        'Trend: too few points (2 in a row, 6 needed). Action: Act.',
    },
    {
      formula: '=COPC.EXPLAIN({1.04,1.123456},"≥ 110%")',
      result:
        'Met: 1.123 is 0.02346 better than the target of at least 1.1. Trend: too few points (2 in a row, 6 needed).',
    },
  ],
  SCORECARD: [
    {
      formula: '=COPC.SCORECARD({0.78,0.82;31,33},{0.8;30},{"higher";"lower"})',
      result: [
        ['Met', true, 'Too few points', 0.82 - 0.8, 0, 'None', 2],
        ['Not met', false, 'Too few points', -3, 2, 'Act', 2],
      ],
    },
    {
      formula: '=COPC.SCORECARD({0.78,0.82;31,""},{"≥ 80%";"≤ 30"},,,"es")',
      result: [
        ['Cumple', true, 'Datos insuficientes', 0.82 - 0.8, 0, 'Ninguna', 2],
        ['Sin datos', '', 'Datos insuficientes', '', 1, 'Medir', 1],
      ],
    },
    {
      formula: '=COPC.SCORECARD({0.78,0.82},"≥ 80%",,,"nl",TRUE)',
      result: [
        ['Status', 'Norm gehaald', 'Trend', 'Verschil', 'Op rij niet gehaald', 'Actie', 'Punten in de trend'],
        ['Gehaald', true, 'Te weinig punten', 0.82 - 0.8, 0, 'Geen', 2],
      ],
    },
    { formula: '=COPC.SCORECARD({0.78;31},{0.8;30},{"higher";"sideways"})', result: { error: '#VALUE!' } },
  ],
  GOLDSCORE: [
    { formula: `=COPC.GOLDSCORE(${three})`, result: 2 / 3 / 0.75 },
    { formula: `=COPC.GOLDSCORE(${three},{"service";"service";"people"})`, result: 1 },
    { formula: '=COPC.GOLDSCORE({1;2},"")', result: { error: '#N/A' } },
  ],
  GOLDOK: [
    { formula: `=COPC.GOLDOK(${three})`, result: false },
    { formula: `=COPC.GOLDOK(${three},,"50/65")`, result: true },
    { formula: '=COPC.GOLDOK({1;2},{1;1},,{"service";"sevrice"})', result: { error: '#VALUE!' } },
  ],
  GOLDDETAIL: [
    {
      formula: `=COPC.GOLDDETAIL(${three})`,
      result: [
        ['Met', 2 / 3],
        ['Threshold', 0.65],
        ['Reached', true],
        ['Still needed', 0],
        ['Met or improving', 2 / 3],
        ['Threshold', 0.75],
        ['Reached', false],
        ['Still needed', 1],
        ['Scored', 3],
        ['Left out', 0],
      ],
    },
  ],
  LIMITS: [
    { formula: '=COPC.LIMITS({10,12,10,12})', result: [[11 - 5.32, 11, 11 + 5.32]] },
    { formula: '=COPC.LIMITS({10})', result: { error: '#N/A' } },
  ],
  ASSURANCE: [
    { formula: '=COPC.ASSURANCE({90,91,90,92,91,90},80)', result: 'Consistently meets' },
    { formula: '=COPC.ASSURANCE({90,91,90,92,91,90},91)', result: 'Hit or miss' },
    { formula: '=COPC.ASSURANCE({90,91,90,92,91,90},99,,"zh")', result: '持续未达标' },
  ],
  ERRORACCURACY: [
    {
      formula:
        '=COPC.ERRORACCURACY({"pass","fail","pass";"pass","n/a","fail";"pass","pass","pass"},' +
        '{"customer","business","customer"},"customer")',
      result: 2 / 3,
    },
    { formula: '=COPC.ERRORACCURACY({1,1;1,0;1,"";1,1})', result: 0.75 },
    { formula: '=COPC.ERRORACCURACY({"",""})', result: { error: '#N/A' } },
    { formula: '=COPC.ERRORACCURACY({"maybe"})', result: { error: '#VALUE!' } },
  ],
  ACCURACYLOW: [
    { formula: '=COPC.ACCURACYLOW(95,100)', result: 0.888249 },
    { formula: '=COPC.ACCURACYLOW(101,100)', result: { error: '#VALUE!' } },
    { formula: '=COPC.ACCURACYLOW(0,0)', result: { error: '#N/A' } },
  ],
  SAMPLENEEDED: [
    { formula: '=COPC.SAMPLENEEDED(95%,90%)', result: 139 },
    { formula: '=COPC.SAMPLENEEDED(90%,90%)', result: { error: '#N/A' } },
    { formula: '=COPC.SAMPLENEEDED(95,90%)', result: { error: '#VALUE!' } },
  ],
  CUIKA: [
    {
      formula:
        '=COPC.CUIKA({0.81,0.82,0.84,0.83,0.85,0.86;25,"",24,"23 ",22,21},{0.8;30},{"higher";"lower"},{"Kim";""})',
      result: [
        ['pass', 'pass', 'pass', 'pass', 'pass'],
        ['fail', 'fail', 'pass', 'fail', 'pass'],
      ],
    },
    {
      formula: '=COPC.CUIKA({0.7,0.6},0.8)',
      result: [['pass', 'fail', 'pass', 'not checked', 'not checked']],
    },
  ],
  ROLLUP: [
    { formula: '=COPC.ROLLUP({9;10},{10;90})', result: 0.19 },
    { formula: '=COPC.ROLLUP({"",""},{"",""})', result: { error: '#N/A' } },
    { formula: '=COPC.ROLLUP({9,10},{0,0})', result: { error: '#NUM!' } },
    { formula: '=COPC.ROLLUP({9,10},{10})', result: { error: '#VALUE!' } },
  ],
  ONTIME: [
    { formula: `=COPC.ONTIME(${opened},${closed},1,45296)`, result: 0.5 },
    { formula: `=COPC.ONTIME(${opened},${closed},1)`, result: 2 / 3 },
    { formula: '=COPC.ONTIME({5},{4},1)', result: { error: '#VALUE!' } },
  ],
  BACKLOG: [
    { formula: '=COPC.BACKLOG(10,{5,6,9},{7,4,10})', result: [[8, 10, 9]] },
    { formula: '=COPC.BACKLOG(10,{5;6},{7;4})', result: [[8], [10]] },
    { formula: '=COPC.BACKLOG(10,{5,"",9},{7,4,10})', result: [[8, '', '']] },
  ],
  FORECASTACCURACY: [
    { formula: '=COPC.FORECASTACCURACY({110,90},{100,100})', result: 0.1 },
    { formula: '=COPC.FORECASTACCURACY({110,95},{100,100},"bias")', result: 0.025 },
    { formula: '=COPC.FORECASTACCURACY({104,94},{100,100},"within",5%)', result: 0.5 },
    { formula: '=COPC.FORECASTACCURACY({1,2},{0,0})', result: { error: '#NUM!' } },
  ],
  AGENTS: [
    { formula: '=COPC.AGENTS(100,1800,180,80%,20)', result: 14 },
    { formula: '=COPC.AGENTS(100,1800,180,80%,20,30%)', result: 20 },
    { formula: '=COPC.AGENTS(100,1800,180,120%,20)', result: { error: '#VALUE!' } },
  ],
  SERVICELEVEL: [
    { formula: '=COPC.SERVICELEVEL(14,100,1800,180,20)', result: 0.88835 },
    { formula: '=COPC.SERVICELEVEL(10,100,1800,180,20)', result: { error: '#VALUE!' } },
  ],
  ASA: [
    { formula: '=COPC.ASA(14,100,1800,180)', result: 7.8359 },
    { formula: '=COPC.ASA(11,100,1800,180)', result: 122.781 },
  ],
  OCCUPANCY: [
    { formula: '=COPC.OCCUPANCY(14,100,1800,180)', result: 10 / 14 },
    { formula: '=COPC.OCCUPANCY(14.5,100,1800,180)', result: { error: '#VALUE!' } },
  ],
  STAFFPLAN: [
    {
      formula: '=COPC.STAFFPLAN({100;0;""},1800,180,80%,20,30%)',
      result: [
        [14, 20, 0.88835, 7.8359, 10 / 14],
        [0, 0, 1, 0, 0],
        ['', '', '', '', ''],
      ],
    },
    { formula: '=COPC.STAFFPLAN({100,50},1800,{180,0},80%,20)', result: { error: '#VALUE!' } },
  ],
  NEXTAUDIT: [
    { formula: '=COPC.NEXTAUDIT(45351)', result: 46081 },
    { formula: '=COPC.NEXTAUDIT(0)', result: { error: '#VALUE!' } },
  ],
  ITEMRESULT: [
    { formula: '=COPC.ITEMRESULT("yes","yes","yes","partly")', result: 'Approach only' },
    { formula: '=COPC.ITEMRESULT("ja","ja","deels","ja","nl")', result: 'Voldoet niet' },
    { formula: '=COPC.ITEMRESULT("yes","yes","","yes")', result: 'Not assessed' },
    { formula: '=COPC.ITEMRESULT("yes","maybe","yes","yes")', result: { error: '#VALUE!' } },
  ],
  PROBE: [
    { formula: '=COPC.PROBE("")', result: 'empty text' },
    { formula: '=COPC.PROBE(0)', result: 'zero' },
  ],
};
