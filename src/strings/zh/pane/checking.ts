import type { CheckingTexts } from '../../en/pane/checking';

export const checking: CheckingTexts = {
  table: {
    box: '{range} 的前几个单元格',
    orientation: '表格方向',
    first: '首期',
    last: '末期',
    start: '从头开始',
    end: '直到末尾',
    selection: '将选定的单元格作为表格读取',
    hint: '有表格没有找到？请在工作表中连同表头一起选定。',
    further: '其余各行列',
  },
  formulas: {
    heading: '检查公式',
    intro: '对区域中有空单元格的每个 COPC 公式重新计算（空视为无数据），并与单元格显示的结果比较。',
    sheet: '在此工作表',
    book: '在整个工作簿',
    working: '正在计算公式……',
    none: '没有找到区域中有空单元格的 COPC 公式。',
    fine: '{count, plural, other {# 个含空单元格的公式显示正确。}}',
    asZero: '空被当作 0（{count}）',
    asZeroWhat:
      '此 Excel 把空单元格作为 0 传给函数。请更新 Office；在此之前请写入数值而不是 COPC 公式，或在未统计处填 #N/A。',
    stale: '未更新（{count}）',
    staleWhat: '请按 Ctrl+Alt+F9 重新计算，然后再检查。',
    row: '显示 {shown}，应为 {expected}',
    left: '{count, plural, other {# 个公式无法在此计算：除单元格和常量外还用了其他内容。}}',
    probe: '自行验证：对空单元格 A1 使用 =COPC.PROBE(A1)，若显示“zero”，则空被作为 0 传入。',
    show: '显示 {cell}',
  },
};
