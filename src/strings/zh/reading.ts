/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Chinese. */
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
  name: '指标名称',
  category: '类别',
  target: '目标',
  'target-low': '下限',
  'target-high': '上限',
  direction: '方向',
  unit: '单位',
  owner: '负责人',
  vendor: '站点或供应商',
  definition: '定义',
  period: '期间',
  value: '数值',
  kind: '实际或目标',
  total: '合计',
  ignore: '不使用的内容',
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
  'periods-across': (d) => `${d.count} 个期间（${d.first} 至 ${d.last}）横向排列在${line(d.line)}。`,
  'periods-down': (d) => `${d.count} 个期间（${d.first} 至 ${d.last}）纵向排列在${line(d.line)}。`,
  'list-of-measurements': (d) => `每行是一个测量值：${d.rows} 行，${d.metrics} 个指标。`,
  'numbers-under-periods': (d) => `期间处的非空单元格有 ${d.percent}% 是数字。`,
  'header-says': (d) => `${atStart(d.line)}中的“${d.text}”表示：${role(d.role)}。`,
  'content-says': (d) => `${atStart(d.line)}的单元格看起来是${role(d.role)}。`,
  'only-texts': (d) => `${atStart(d.line)}是名称：它是唯一剩下的文本行或列。`,
  'sections-say-category': (d) => `${d.count} 个小标题给出类别。`,
  'target-beside': (d) => `“${d.text}”是“${d.metric}”的目标。`,
  'line-passed-over': (d) => `${atStart(d.line)}中的“${d.text}”没有使用。`,
  'few-periods': (d) => `只找到 ${d.count} 个期间。`,
  'years-as-numbers': () => '期间是单纯的数字，可能是年份，也可能是数据。',
  'no-years': () => '期间没有写年份。',
  'repeated-periods': (d) => `${d.count} 个期间出现不止一次。`,
  'other-kinds': (d) => `${d.count} 个期间与其余期间的类型不同。`,
  'unlabelled-figures': (d) => `期间之间有 ${d.count} 行或列数据没有自己的期间，例如实际与目标并排时。`,
  'nameless-figures': (d) => `有 ${d.count} 行或列数据没有名称，例如实际与目标成对时。`,
  'names-repeat': (d) => `${d.count} 个名称出现不止一次，且无法区分。`,
  'names-uncertain': (d) => `${atStart(d.line)}或${line(d.other)}都可能是指标名称。`,
  'values-uncertain': (d) => `${atStart(d.line)}或${line(d.other)}都可能是数值。`,
  'texts-among-values': (d) => `期间处的非空单元格只有 ${d.percent}% 是数字。`,
  'rows-repeat': (d) => `${d.percent}% 的行重复了上方已有的指标和期间。`,
  'rows-are-records': (d) => `${atStart(d.line)}中的“${d.text}”每行都不同：每行可能是一条记录。`,
  'figures-before-periods': (d) => `${atStart(d.line)}中的“${d.text}”含有数字，却位于期间之前。`,
  'goes-on': (d) => `${d.range} 有相同的指标、不同的期间：两者可能是同一个表格。`,
  'period-beside': (d) =>
    `${atStart(d.line)}中的“${d.text}”在其他期间旁边另有期间：一个指标可能跨行或跨列延续。`,
  'target-unplaced': (d) => `${atStart(d.line)}中的“${d.text}”是目标，但不清楚属于哪个指标。`,
  'names-hold-periods': (d) => `${d.count} 个名称中还含有期间，如“${d.text}”：期间可能写在标题中。`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}：读法必须是对象；这里是 ${d.found}。`,
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
