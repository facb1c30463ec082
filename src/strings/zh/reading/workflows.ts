/** Why a book could not be scored, in Chinese: what happened, to what, what to do now. */
import type { WorkflowTexts } from '../../en/reading/workflows';

export const workflows: WorkflowTexts = {
  problems: {
    'nothing-written': '此工作簿中尚未写入任何内容，因此没有可刷新的内容。请先评估一个工作表并写入汇总。',
    'no-worksheets': '其中没有工作表，只有图表或其他类型的表。请提供含有数据的工作簿。',
    'sheet-missing': '其中没有名为“{sheet}”的工作表。现有工作表：{sheets}。',
    'own-sheet': '工作表“{sheet}”由本程序写入，只有结果，没有可评估的数据。请选择含有数据的工作表。',
    'no-metrics':
      '在 {sheets} 中没有找到指标。查找的是：含期间（月、周、季度）的表头、每个指标的名称，以及数据。请运行“copc inspect”查看读到了什么，或用 --map 指定版式。',
    ambiguous:
      '工作表“{sheet}”有不止一种读取方式（{readings}）。请运行“copc inspect --json”，把正确的读取方式保存到文件，并用 --map 指定。',
    unsure:
      '工作表“{sheet}”按{readings}读取，但确定程度不足，未经确认不能评估。请运行“copc inspect --json”，在文件中更正读取方式，并用 --map 指定。',
    'as-of-too-early': '工作表“{sheet}”在 {period} 及之前没有数据；它的第一期是 {first}。请选择更晚的时期。',
    'as-of-not-comparable': '工作表“{sheet}”的各期形如 {example}，无法与 {period} 比较。请用相同形式给出。',
    'map-sheet-missing': '--map 的文件要读取工作表“{sheet}”，但工作簿中没有。现有工作表：{sheets}。',
    'map-does-not-fit': '--map 的文件与工作表“{sheet}”不符：{problem}',
    'map-readings-overlap':
      '--map 的文件把工作表“{sheet}”的同一批单元格读了两次（{readings}）。请只保留一种读取方式。',
    'said-metric-missing': '--map 的文件对“{metric}”有说明，但没有评估过这个指标。请更正文件中的名称。',
    'override-metric-missing':
      '--map 的文件设定了“{metric}”的状态，但没有评估过这个指标。请更正文件中的名称。',
  },
  onlyResults:
    '工作表“{sheet}”中是 COPC Scorecard 的结果（例如复制的汇总），没有可评估的数据。请指定含有其原始数据的工作簿。',
  unscored: {
    ambiguous: '工作表“{sheet}”没有评估：它有不止一种读取方式（{readings}）。请用 --map 选择。',
    unsure: '工作表“{sheet}”没有评估：按{readings}读取的确定程度太低。请用 --map 说明如何读取。',
    'targets-only':
      '工作表“{sheet}”没有评估：它只有目标，没有结果（{readings}）。目标要与结果放在一起才算数；请在结果旁加一列目标，例如用公式查找过来。',
    'passed-over': '工作表“{sheet}”中已略过，可能不是表格：{readings}。如果是表格，请用 --map 指定。',
    unread: '工作表“{sheet}”：{readings} 中的 {figures} 个数字不属于任何已评估的表格。',
    'own-results':
      '工作表“{sheet}”：{readings} 是 COPC Scorecard 的结果（{figures} 个数字），不是指标，没有读取。',
    monitored:
      '工作表“{sheet}”：{readings} 是质检样本（{figures} 个单元格），不是指标，没有评分。请运行“copc accuracy”查看其准确率。',
  },
  readings: {
    rows: '指标按行',
    columns: '指标按列',
    list: '每行一个数据',
  },
};
