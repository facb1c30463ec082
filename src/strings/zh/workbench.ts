import type { WorkbenchTexts } from '../en/workbench';

export const workbench: WorkbenchTexts = {
  title: 'COPC Scorecard 工作台',
  book: '工作簿',
  grid: '电子表格',
  buttons: {
    open: '打开',
    save: '保存',
    samples: '示例',
    reset: '还原',
    score: '评估工作表',
    summary: '汇总',
    refreshAll: '全部刷新',
    functions: '函数',
  },
  tips: {
    open: '打开本机上的 Excel 工作簿或 CSV 文件。文件不会发送到任何地方。',
    save: '另存为 .xlsx 文件，保留所打开文件的全部内容。',
    reset: '按原样重新打开工作簿。',
  },
  samples: {
    'contact-centre': '联络中心，16 个指标',
    'toronto-311': '多伦多 311，按月',
    'nhs-four-hour': '英格兰 NHS，四小时内就诊',
    'federal-cx': '美国联邦服务，客户体验',
    'san-francisco-es': '旧金山福利热线（西班牙语）',
  },
  states: {
    starting: '正在加载电子表格……',
    reading: '正在打开“{name}”……',
    sheets: '正在打开“{name}”：{done} / {total, plural, other {# 个工作表}}',
    working: '正在处理……',
    opened: '“{name}”已打开。',
    saved: '“{name}”已保存到下载文件夹。',
  },
  ok: '确定',
};
