/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Chinese. */
import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../../en/reading/reading';

export const readingRoles: ReadingRoleTexts = {
  metric: '指标名称',
  period: '统计周期',
  measure: '数字的含义',
  unit: '站点或供应商',
  category: '类别',
  direction: '方向',
  'unit-of-measure': '计量单位',
  owner: '负责人',
  definition: '定义',
  code: '编号',
  actual: '结果',
  target: '目标',
  'target-low': '下限',
  'target-high': '上限',
  'target-year': '年度目标',
  'target-day': '每日目标',
  variance: '差异',
  achieved: '完成率',
  'previous-year': '上年数字',
  forecast: '预测',
  weight: '权重',
  points: '分值',
  status: '状态',
  'rag-green': '绿灯界限',
  'rag-amber': '黄灯界限',
  'rag-red': '红灯界限',
  numerator: '分子',
  denominator: '分母',
  comment: '备注',
  total: '合计',
  'section-metric': '写有指标名称的标题',
  'section-unit': '写有站点的标题',
  'section-category': '写有类别的标题',
  'section-period': '写有年份的标题',
  section: '标题',
  'target-note': '指标下方的目标',
  note: '注释',
  unused: '未使用的数字',
  ignore: '不使用',
};

export const readingReasons: ReadingReasonTexts = {
  'target-unplaced':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”是目标，但不清楚属于哪个指标。',
  'rows-are-records':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”每行都不同：每行可能是一条记录。',
  'target-proved':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}的“{text}”为每个指标各有一个同量级的数据：目标。',
  'title-names': '没有单元格写明指标名称；取自“{text}”。',
  'figures-unexplained': '{percent}% 的数字没有说明其含义的标签。',
  'no-measure': '没有写明统计周期，也没有标签说明哪些数字是结果。',
  'no-results': '没有能识别为结果的行或列。',
  'periods-unread': '“{text}”可能是统计周期，但无法识别。',
  weekdays: '工作日与周次并列；没有日期无法构成序列。',
  'periods-across':
    '{count} 期（{first} 至 {last}）横向排列在{lineIs, select, row {第 {line} 行} other { {line} 列}}。',
  'periods-down':
    '{count} 期（{first} 至 {last}）纵向排列在{lineIs, select, row {第 {line} 行} other { {line} 列}}。',
  'header-says': '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”表示：{role}。',
  'content-says': '{lineIs, select, row {第 {line} 行} other {{line} 列}}的单元格看起来是{role}。',
  'no-years': '各期没有写年份。',
  'names-uncertain':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}或{otherIs, select, row {第 {other} 行} other { {other} 列}}都可能是指标名称。',
  'rows-repeat': '{percent}% 的行重复了上方已有的指标和期间。',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}：读取方式必须是对象；这里是 {found}。',
  'old-reading':
    '{path} 是 0.2 版的读取方式，当时读取工作表的方法不同。请用“inspect --json”重新读取，或去掉该读取方式。',
  'no-readings':
    '{path}：这里没有找到读取方式。请给出一种读取方式、读取方式的列表，或“inspect --json”显示的内容。',
  'missing-field': '缺少 {path}。请补上。',
  'wrong-type': '{path} 必须是 {expected}；现在是 {found}。',
  'unknown-choice': '{path} 是“{found}”。允许：{expected}。',
  'bad-range': '{path} 是“{found}”，不是区域。请写成 A4:O18 这样。',
  'bad-line': '{path} 写的是“{found}”，不是 {expected} 这样的行或列。',
  'bad-period': '{path} 是“{found}”。请写成 2024-03、2024-Q1 或 2024-W12 这样的统计周期。',
  'other-sheet': '{path} 是“{found}”，但工作表是“{expected}”。',
  'outside-sheet': '{path}（{found}）超出工作表中有内容的部分（{expected}）。',
  'outside-range': '{path} 写的是 {found}，超出区域 {expected}。',
  'no-role': '{path} 中没有{role}。请给一行或一列指定角色“{expected}”。',
};
