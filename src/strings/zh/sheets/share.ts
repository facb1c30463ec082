/** The words of a scorecard as text for a mail, in Chinese. */
import type { ShareTexts } from '../../en/sheets/share';

export const share: ShareTexts = {
  worst: '{name}：{latest}，目标 {target}，差距 {gap}；{status}；{streak, plural, other {连续 # 次未达标}}',
  byHand: '{status}（手动设定）',
  action: '{action}：{name}。',
  noOwner: '未指定负责人。',
  due: '截止日期：{due}。',
  overdue: '截止日期：{due}，已逾期。',
  coverage: '以上涵盖工作簿中 {figures} 个数字里的 {scored} 个（{share}）。',
};
