/** The labels of GOLDDETAIL's lines. */
import type { GoldLabelTexts } from '../../en/functions/gold-labels';

export const goldLabels: GoldLabelTexts = {
  met: '达标',
  metOrImproving: '达标或改善中',
  threshold: '门槛',
  reached: '已达到',
  shortBy: '还差',
  scored: '计入评分',
  leftOut: '未计入评分',
};
