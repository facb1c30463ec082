/** The words of the verdicts in Chinese. */
import type { VerdictTexts } from '../en/verdicts';

export const verdicts: VerdictTexts = {
  status: {
    met: '达标',
    improving: '改善中',
    'not-met': '未达标',
    'no-data': '无数据',
    'no-target': '无目标',
    unclear: '待明确',
  },
  trend: {
    improving: '改善',
    none: '无明显趋势',
    adverse: '逆向',
    'too-few': '数据点不足',
  },
  course: { rising: '上升', falling: '下降' },
  action: {
    none: '无',
    watch: '关注',
    act: '采取行动',
    escalate: '升级处理',
    measure: '补充数据',
    clarify: '明确方向',
  },
  assurance: {
    'consistently-meets': '稳定达标',
    'hit-or-miss': '时而达标',
    'consistently-misses': '持续未达标',
  },
  level: { met: '达标', missed: '未达标' },
  category: {
    service: '服务',
    quality: '质量',
    revenue: '收入',
    cost: '成本',
    satisfaction: '满意度',
    other: '其他',
  },
  better: {
    higher: '越高越好',
    lower: '越低越好',
    within: '区间内最佳',
  },
};
