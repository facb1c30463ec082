/** What the pane says in a scored result, in Chinese. */
import type { ResultTexts } from '../en/result';

export const result: ResultTexts = {
  head: {
    whatProfile: '什么是规则方案？',
    profileText:
      '规则方案规定有多少比例的指标必须达标，以及有多少比例必须达标或改善中。黄金要求 65% 和 75%，出自关于 COPC 的公开资料。基础要求 50% 和 75%，仅出自一份第三方摘要，因此标为未确认。选择“其他门槛”可自行设定。',
    customMet: '达标（%）',
    customBoth: '达标或改善中（%）',
    customWrong: '请在两个框中各填写 1 到 100 的百分比。',
    leftOut: '{count} 个未计入',
    findings: '读取说明（{count}）',
    more: '更多',
    whole: '整张工作表',
  },
  changes: {
    since: '自{period}以来：',
    before: '自上一期以来：',
    worse: '{count} 个变差',
    improved: '{count} 个改善',
    recovered: '{count} 个恢复',
    none: '自{period}以来状态没有变化。',
  },
  list: {
    filter: '筛选',
    filters: '筛选（{count} 项）',
    owner: '负责人',
    noOwner: '无负责人',
    changed: '变化',
    changes: { worse: '变差', improved: '改善', recovered: '恢复' },
    leftOut: '未计入评分',
    worst: '状态最差的在前',
    clear: '显示全部',
    key: '图标说明',
    keyVariation: '变化：按趋势规则，数字的走向',
    keyAssurance: '达标把握：如果什么都不变，能否达到目标？',
    missed: '{count} 期未达标',
  },
  variation: '变化',
  assurance: '达标把握',
  letters: {
    improving: '改',
    common: '常',
    adverse: '逆',
    meets: '稳',
    misses: '未',
  },
  howSure: '有多确定？',
  chart: {
    points: '{name} 的数据点。用方向键逐点移动，按 Enter 转到单元格。',
    centre: '均值',
    special: '特殊点',
    at: '{period}：{value}',
    target: '目标 {target}',
    flags: {
      outside: '{side, select, high {高于} other {低于}}控制限',
      'seven-moving': '连续 7 点{side, select, high {上升} other {下降}}之一',
      'two-of-three': '3 点中有 2 点远{side, select, high {高于} other {低于}}均值',
      'seven-one-side': '连续 7 点{side, select, high {高于} other {低于}}均值之一',
    },
    hint: '指向图表，或用方向键浏览。',
  },
};
