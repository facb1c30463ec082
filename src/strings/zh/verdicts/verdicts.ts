/** The words of the verdicts in Chinese. */
import type { VerdictTexts } from '../../en/verdicts/verdicts';
import { answers } from './answers';

export const verdicts: VerdictTexts = {
  ...answers,
  course: { rising: '上升', falling: '下降' },
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
