/** The titles above SCORECARD's columns in Chinese. */
import type { ScorecardTitleTexts } from '../../en/functions/scorecard-titles';

export const scorecardTitles: ScorecardTitleTexts = {
  status: '状态',
  level: '是否达标',
  trend: '趋势',
  gap: '差距',
  streak: '连续未达标',
  action: '行动',
  points: '趋势数据点',
};
