/** What a COPC function says beside an error, in Chinese. */
import type { FunctionMessageTexts } from '../../en/functions/function-messages';

export const functionMessages: FunctionMessageTexts = {
  only: '该单元格',
  point: '数据点',
  cell: '单元格',
  row: '行',
  column: '列',
  ambiguousNumber: '{argument}：{place} 的内容“{text}”有两种理解。请输入数字。',
  missingArgument: '缺少 {argument}。',
  notAllowed: '{argument}：{place} 的内容是“{text}”。允许：{allowed}。',
  outOfRange: '{argument} 是 {value}。允许：{allowed}。',
  wrongSize: '{argument} 有 {cells} 个单元格。允许：{allowed}。',
  contradiction: '{argument}：{place} 写的是“{text}”，而 better 是 {better}。',
  mixedTargets: '{argument} 中既有“{text}”又有“{other}”。请只用一种方向。',
  tooFewPoints: '数据不足：到最新一点需要连续 {need} 个，只有 {have} 个。',
  tooFewMeasured: '数据不足：需要 {need} 个，只有 {have} 个。',
  noTarget: '最新数据点没有目标。',
  nothingScored: '没有一个指标同时具备目标和五类之一的类别。',
  nothingToCount: '数据不足：{argument} 中没有可计数的内容。',
  neverShown: '永远不能：accuracy ≤ target。',
  queueNeverEnds: '工作量需占用 {work} 名坐席，而只有 {agents} 名：排队会无限增长。',
  notReachable: '{most} 名坐席也达不到。',
  noFiniteNumber: '结果不是有限的数。',
  fault: 'COPC Scorecard 的错误：{text}。请报告。',
};
