import type { AdjustmentTexts } from '../../en/sheets/adjustments';

export const adjustments: AdjustmentTexts = {
  notDecorated:
    'Excel 拒绝了工作表“{sheet}”的部分外观：{what, select, looks {颜色和字体} sizes {列宽和行高} choices {答案列表} merges {合并单元格} view {冻结窗格和网格线} print {页面设置} table {表格} rules {条件格式} notes {批注} charts {一个图表} other {图表的外观}}。所有数字都已写入。',
  undoInSteps: 'Excel 未能把这次写入合并为一步撤消。Ctrl+Z 需要多步；这里的“撤消”可一次完成。',
};
