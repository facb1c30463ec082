/** 结论的通俗说法。 */
import type { PlainTexts } from '../../en/verdicts/plain';

export const plain: PlainTexts = {
  status: {
    improvingMissed: '改善中，已连续 {count} 期未达标',
    metWorse: '已达标，但在变差',
    notMetAgain: '连续 {count} 期未达标',
    noFigure: '缺少{period}的数据：请填写',
    noFigureYet: '尚无数据：请填写',
  },
  planNeeded: '需要制定计划：连续 {count} 期未达标',
  trend: {
    rising: '{span}内明显上升',
    falling: '{span}内明显下降',
    closer: '{span}内明显接近区间',
    away: '{span}内明显偏离区间',
  },
  spans: {
    day: '{count} 天',
    week: '{count} 周',
    month: '{count} 个月',
    quarter: '{count} 个季度',
    year: '{count} 年',
    period: '{count} 期',
  },
};
