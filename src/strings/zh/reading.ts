/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Chinese. */
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
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

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

/** `第 4 行`, `C 列`; anything else as it is. A Latin letter stands apart from the Chinese before it. */
const line = (value: string | number | undefined): string => {
  const name = String(value);
  if (/^\d+$/.test(name)) return `第 ${name} 行`;
  return /^[A-Z]{1,3}$/.test(name) ? ` ${name} 列` : ` ${name} `;
};
const atStart = (value: string | number | undefined): string => line(value).trimStart();

export const readingReasons: ReadingReasons = {
  'target-proved': (d) => `${d.line} 的“${d.text}”为每个指标各有一个同尺度的数字：目标。`,
  'target-unplaced': (d) => `${d.line} 的“${d.text}”含有目标，但不清楚属于哪个指标。`,
  'rows-are-records': (d) => `${d.line} 的“${d.text}”每行不同：每行可能是一条记录。`,
  'title-names': (d) => `没有单元格写明指标名称；取自“${d.text}”。`,
  'figures-unexplained': (d) => `${d.percent}% 的数字没有说明其含义的标签。`,
  'no-measure': () => '没有写明统计周期，也没有标签说明哪些数字是结果。',
  'no-results': () => '没有能识别为结果的行或列。',
  'periods-unread': (d) => `“${d.text}”可能是统计周期，但无法识别。`,
  weekdays: () => '工作日与周次并列；没有日期无法构成序列。',
  'periods-across': (d) => `${d.count} 个期间（${d.first} 至 ${d.last}）横向排列在${line(d.line)}。`,
  'periods-down': (d) => `${d.count} 个期间（${d.first} 至 ${d.last}）纵向排列在${line(d.line)}。`,
  'header-says': (d) => `${atStart(d.line)}中的“${d.text}”表示：${role(d.role)}。`,
  'content-says': (d) => `${atStart(d.line)}的单元格看起来是${role(d.role)}。`,
  'no-years': () => '期间没有写年份。',
  'names-uncertain': (d) => `${atStart(d.line)}或${line(d.other)}都可能是指标名称。`,
  'rows-repeat': (d) => `${d.percent}% 的行重复了上方已有的指标和期间。`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}：读法必须是对象；这里是 ${d.found}。`,
  'old-reading': (d) => `${d.path} 是 0.2 版的读取方式，当时读取工作表的方法不同。请用 "inspect --json" 重新读取，或去掉该读取方式。`,
  'no-readings': (d) =>
    `${d.path}：这里没有找到读法。请给出一种读法、读法的列表，或“inspect --json”显示的内容。`,
  'missing-field': (d) => `缺少 ${d.path}。请补上。`,
  'wrong-type': (d) => `${d.path} 必须是 ${d.expected}；现在是 ${d.found}。`,
  'unknown-choice': (d) => `${d.path} 是“${d.found}”。允许：${d.expected}。`,
  'bad-range': (d) => `${d.path} 是“${d.found}”，不是区域。请写成 A4:O18 这样。`,
  'bad-line': (d) => `${d.path} 写的是“${d.found}”，不是 ${d.expected} 这样的行或列。`,
  'bad-period': (d) => `${d.path} 是“${d.found}”。请把期间写成 2024-03、2024-Q1 或 2024-W12 这样。`,
  'other-sheet': (d) => `${d.path} 是“${d.found}”，但工作表是“${d.expected}”。`,
  'outside-sheet': (d) => `${d.path}（${d.found}）超出工作表中有内容的部分（${d.expected}）。`,
  'outside-range': (d) => `${d.path} 写的是 ${d.found}，超出区域 ${d.expected}。`,
  'no-role': (d) => `${d.path} 中没有${role(d.expected)}。请给一行或一列指定角色“${d.expected}”。`,
  'too-many': (d) => `${d.path} 中有 ${d.found} 行或列的角色是“${d.expected}”；最多可读 ${d.allowed} 个。`,
};
