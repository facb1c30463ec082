/** 行动跟踪表的用语。 */
import type { ActionTexts } from '../../en/sheets/actions';

export const actions: ActionTexts = {
  sheetName: 'COPC 行动',
  title: '行动跟踪表',
  note: '每个未达标的指标一行。请填写计划、负责人、预期结果和截止日期；完成后把状态写为“已关闭”。您填写的内容不会被改动：可以随意排序、筛选、移动和增加行。',
  summaryHas: '更多：{sheet}',
  columns: {
    id: '编号',
    opened: '登记日期',
    source: '来源',
    trigger: '触发原因',
    finding: '发现',
    plan: '计划',
    owner: '负责人',
    endResult: '预期结果',
    due: '截止日期',
    status: '状态',
    closed: '关闭日期',
    result: '结果',
    suggestion: '建议',
    marks: '标记',
  },
  status: { open: '未关闭', closed: '已关闭' },
  overdue: '已逾期',
  trigger: '{action}，{period}：{parts}',
  trend: '趋势：{trend}',
  recovered: '{period}已恢复达标。如能保持，请关闭此行动。',
  recoveryOpen: '是否已恢复尚不明确：未说明哪个方向更好。请先明确方向，再关闭此行动。',
  missedAgain: '自{period}起再次未达标。',

  written:
    '行动跟踪表（{sheet}）：新增 {added} 行，更新 {updated} 行；缺少计划、负责人、预期结果或截止日期的：{missing}',
  leftOver: '需要跟踪但未列入的指标（跟踪表先收最差的）：{count}',
  second: '工作表“{sheet}”看起来也是行动跟踪表。只有“{used}”有效：请移走需要的内容并删除另一张。',
  headerMissing:
    '工作表“{sheet}”上的行动跟踪表保持原样：找不到标题行。请把各列标题（“{source}”“{status}”等）放回同一行，或删除该工作表，系统会重新生成。',
  sheetProtected: '行动跟踪表保持原样：工作表“{sheet}”受保护。请取消保护后再写入。',
  cellOccupied:
    '行动跟踪表保持原样：工作表“{sheet}”的单元格 {cell} 已有内容，而那里要写入一行。请清空该单元格后再写入。',
};
