/** The words of the view of vendors and sites side by side in Chinese. */
import type { UnitsTexts } from '../../en/pane/units';

export const units: UnitsTexts = {
  reading: '正在评估工作簿的所有工作表 …',
  alone:
    '本工作簿只有一个单位：{unit}。单位由供应商或站点列、布局相同的工作表或多个工作簿区分：copc score … --rollup 可并列比较许多工作簿。',
  allGold: '全部 {units} 个单位达到{profile}。',
  notGold: '{units} 个单位中有 {count} 个未达到{profile}。',
  why: '还需 {short} 项达标；离目标最远：{worst}',
  whyAlone: '还需 {short} 项达标',
  nothing: '没有可评估的指标',
  metOf: '{scored} 项中达标 {met} 项',
  escalate: '需上报 {count} 项',
  overdue: '逾期 {count} 项',
  sound: '{checked} 项中 {sound} 项数据可靠',
  earlier: '前面的指标',
  later: '后面的指标',
  shown: '第 {from} 至 {to} 项指标，共 {all} 项',
  metricsOf: '各单位的指标',
  none: '{metric}：该单位没有',
  cell: '{metric}：{status}',
  cellWith: '{metric}：{status}，{latest}',
  together: '合计',
  of: '{denominator} 中的 {numerator}',
  without: '不属于任何单位：{metrics}',
  unscored: '有 {count} 处未读取；评估其工作表可查看原因。',
  write: '写入 COPC 供应商',
  same: '工作表“{sheet}”的内容本就相同。',
  written: '已写入工作表“{sheet}”。',
};
