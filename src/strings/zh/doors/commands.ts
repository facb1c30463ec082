/** 功能区按钮在对话框中说的话：发生了什么、针对什么、现在该做什么。 */
import type { CommandTexts } from '../../en/doors/commands';

export const commands: CommandTexts = {
  close: '关闭',
  general: {
    waiting: 'Excel 没有响应。如果您正在单元格中输入，请在其中按 Enter，随后即继续。',
    'not-loaded': '无法获取加载项的一部分。请检查网络连接，然后再次单击该按钮。',
    failed: '未能完成。请在 COPC 组中选择“评估工作表”查看原因。',
    partly: '已刷新，但并非全部。请在 COPC 组中选择“评估工作表”查看其余部分。',
  },
  noMetrics: '在工作表“{sheet}”中未找到指标。请转到含有数据的工作表，或选择“评估工作表”查看查找了哪些内容。',
  unsure:
    '无法确定工作表“{sheet}”的读取方式，因此未评估。请选择“评估工作表”，核对读取方式，并选中“为此工作簿记住”。',
  ambiguous:
    '工作表“{sheet}”有不止一种读取方式，因此未评估。请选择“评估工作表”，选定正确的读取方式，并选中“为此工作簿记住”。',
  readingOutdated: '记住的工作表“{sheet}”的读取方式已不再适用。请选择“评估工作表”，重新查找指标。',
  sheetGone: '工作表“{sheet}”已不存在。',
  ownSheet: '“{sheet}”由本加载项写入，没有可评估的数据。请转到含有数据的工作表。',
  nothingWritten: '此工作簿中还没有汇总，因此没有可刷新的内容。请转到含有数据的工作表并选择“汇总”。',
  notRefreshed: '未刷新：工作表“{sheet}”。{why}',
  kept: '未更改：工作表“{sheet}”结果列中的单元格 {cells}，因为无法替换或有人在其中填写了内容。',
  profileAssumed:
    '无法确定先前汇总所用的规则方案，因此使用了黄金。如需其他方案，请选择“评估工作表”并重新写入汇总。',
  formulasLeft: '汇总原来含有 COPC 公式，现在只含数值。公式可以放在表格旁：请选择“写入”。',
  unexpected: '本加载项发生错误，操作已中止（{what}）。继续之前请查看汇总工作表，并请告知我们。',
};
