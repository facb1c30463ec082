/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Chinese. */
import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../en/reading';

export const readingRoles: ReadingRoleTexts = {
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

export const readingReasons: ReadingReasonTexts = {
  'periods-across':
    '{count} 个期间（{first} 至 {last}）横向排列在{lineIs, select, row {第 {line} 行} other { {line} 列}}。',
  'periods-down':
    '{count} 个期间（{first} 至 {last}）纵向排列在{lineIs, select, row {第 {line} 行} other { {line} 列}}。',
  'list-of-measurements': '每行是一个测量值：{rows} 行，{metrics} 个指标。',
  'numbers-under-periods': '期间处的非空单元格有 {percent}% 是数字。',
  'header-says': '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”表示：{role}。',
  'content-says': '{lineIs, select, row {第 {line} 行} other {{line} 列}}的单元格看起来是{role}。',
  'only-texts': '{lineIs, select, row {第 {line} 行} other {{line} 列}}是名称：它是唯一剩下的文本行或列。',
  'sections-say-category': '{count} 个小标题给出类别。',
  'target-beside': '“{text}”是“{metric}”的目标。',
  'line-passed-over': '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”没有使用。',
  'few-periods': '只找到 {count} 个期间。',
  'years-as-numbers': '期间是单纯的数字，可能是年份，也可能是数据。',
  'no-years': '期间没有写年份。',
  'repeated-periods': '{count} 个期间出现不止一次。',
  'other-kinds': '{count} 个期间与其余期间的类型不同。',
  'unlabelled-figures': '期间之间有 {count} 行或列数据没有自己的期间，例如实际与目标并排时。',
  'nameless-figures': '有 {count} 行或列数据没有名称，例如实际与目标成对时。',
  'names-repeat': '{count} 个名称出现不止一次，且无法区分。',
  'names-uncertain':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}或{otherIs, select, row {第 {other} 行} other { {other} 列}}都可能是指标名称。',
  'values-uncertain':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}或{otherIs, select, row {第 {other} 行} other { {other} 列}}都可能是数值。',
  'texts-among-values': '期间处的非空单元格只有 {percent}% 是数字。',
  'rows-repeat': '{percent}% 的行重复了上方已有的指标和期间。',
  'rows-are-records':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”每行都不同：每行可能是一条记录。',
  'figures-before-periods':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”含有数字，却位于期间之前。',
  'goes-on': '{range} 有相同的指标、不同的期间：两者可能是同一个表格。',
  'period-beside':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”在其他期间旁边另有期间：一个指标可能跨行或跨列延续。',
  'target-unplaced':
    '{lineIs, select, row {第 {line} 行} other {{line} 列}}中的“{text}”是目标，但不清楚属于哪个指标。',
  'names-hold-periods': '{count} 个名称中还含有期间，如“{text}”：期间可能写在标题中。',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}：读法必须是对象；这里是 {found}。',
  'no-readings': '{path}：这里没有找到读法。请给出一种读法、读法的列表，或“inspect --json”显示的内容。',
  'missing-field': '缺少 {path}。请补上。',
  'wrong-type': '{path} 必须是 {expected}；现在是 {found}。',
  'unknown-choice': '{path} 是“{found}”。允许：{expected}。',
  'bad-range': '{path} 是“{found}”，不是区域。请写成 A4:O18 这样。',
  'bad-line': '{path} 写的是“{found}”，不是 {expected} 这样的行或列。',
  'bad-period': '{path} 是“{found}”。请把期间写成 2024-03、2024-Q1 或 2024-W12 这样。',
  'other-sheet': '{path} 是“{found}”，但工作表是“{expected}”。',
  'outside-sheet': '{path}（{found}）超出工作表中有内容的部分（{expected}）。',
  'outside-range': '{path} 写的是 {found}，超出区域 {expected}。',
  'no-role': '{path} 中没有{role}。请给一行或一列指定角色“{expected}”。',
  'too-many': '{path} 中有 {found} 行或列的角色是“{expected}”；最多可读 {allowed} 个。',
};
