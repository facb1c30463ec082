import type { OutsideTexts } from '../../en/doors/outside';

export const outside: OutsideTexts = {
  pane: '此页面是加载项的任务窗格，需要在 Excel 中使用。',
  buttons: '此页面属于加载项在 Excel 功能区中的按钮，这里没有可看的内容。',
  functions: '此页面属于加载项在 Excel 中的函数，这里没有可看的内容。',
  workbench: '不用 Excel，在此试用',
  install: '如何在 Excel 中安装',
};
