/** What a COPC function says beside an error, in Chinese. */
import type { FunctionMessages } from '../en/function-messages';

export const functionMessages: FunctionMessages = {
  only: '该单元格',
  point: '数据点',
  cell: '单元格',
  row: '行',
  column: '列',
  notANumber: '{argument}：{place} 的内容“{text}”不是数字。',
  ambiguousNumber: '{argument}：{place} 的文本“{text}”有两种读法。请输入数字。',
  oneLine: '{argument} 必须是一行或一列；现在是 {rows} × {columns} 个单元格。',
  oneCell: '{argument} 必须是一个单元格；现在是 {rows} × {columns} 个。',
  tooManyCells: '参数共有 {cells} 个单元格，最多可处理 {most} 个。请使用较小的区域。',
  missingArgument: '缺少 {argument}。',
  notAllowed: '{argument}：{place} 的内容是“{text}”。允许：{allowed}。',
  notWhole: '{argument} 是 {value}，必须是整数。',
  notADate: '{argument} 是 {value}，不是日期。',
  outOfRange: '{argument} 是 {value}。允许：{allowed}。',
  unreadableTarget: '{argument}：{place} 的内容“{text}”不是目标。请写数字、"≥ 80%"、"<= 30" 或 "80%-90%"。',
  targetsForSeries:
    '{argument} 有 {cells} 个单元格；请给出所有期间共用的一个目标，或 {periods} 个期间各一个。',
  targetsForTable:
    '{argument} 是 {rows} × {columns} 个单元格；请给出一个单元格、一列（{metrics} 个指标各一行），或与表格相同的形状。',
  columnForTable: '{argument} 有 {cells} 个单元格；请给出一个单元格，或一列（{metrics} 个指标各一行）。',
  sameShape:
    '{argument} 是 {rows} × {columns} 个单元格，{other} 是 {otherRows} × {otherColumns} 个；两者必须一致。',
  contradiction: '{argument}：{place} 写的是“{text}”，而 better 是 {better}。请改正其中之一。',
  mixedTargets: '{argument} 混用了方向（“{text}”与“{other}”）。一个指标请只用一种目标。',
  withinNeedsBand: 'better 是 within，因此 {argument} 必须是区间，如 "80%-90%"；{place} 的内容是“{text}”。',
  withinNeedsTarget: 'better 是 within，没有区间就无法判断趋势。请使用 STATUS。',
  tooFewPoints: '数据不足：从最新一点往回数，需要 {need} 个连续数据点，只有 {have} 个。',
  tooFewMeasured: '数据不足：需要 {need} 个数据点，只有 {have} 个。',
  nothingMeasured: '数据不足：没有任何数据点。',
  noTarget: '最新数据点没有目标。',
  nothingScored: '没有可评分的指标：没有一个同时具备目标和五类之一的类别。',
  nothingToCount: '数据不足：{argument} 中没有可计数的内容。',
  queueNeverEnds: '工作量需占用 {work} 名坐席，而只有 {agents} 名：队列永远不会结束。请增加人数。',
  notReachable: '坐席数到 {most} 名为止都达不到。请降低目标或检查时间。',
  noFiniteNumber: '这些数值得不出有限的数。',
  fault: '这是 COPC Scorecard 的错误，不是公式的错误：{text}。请报告。',
};
