/** The verdicts functions answer with in Chinese. */
import type { AnswerTexts } from '../../en/verdicts/answers';

export const answers: AnswerTexts = {
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
  item: {
    compliant: '符合',
    'approach-only': '仅有方法',
    'not-compliant': '不符合',
    'not-assessed': '未评估',
    'not-applicable': '不适用',
  },
};
