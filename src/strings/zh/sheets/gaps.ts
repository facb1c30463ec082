/** The words of what stands between today and Gold in Chinese. */
import type { GapTexts } from '../../en/sheets/gaps';

export const gaps: GapTexts = {
  way: {
    label: '达到{profile}的最短路径',
    toTarget: '需达标：{names}',
    intoImprovement: '需进入持续改善：{names}',
    text: '{parts}。这只是假设推演，并非承诺。',
    line: '{label}：{text}',
    named: '{metric}（{move}）',
  },
  tension: {
    label: '此消彼长',
    pair: '{improved}改善的同时，{worsened}在变差。',
  },
  move: {
    raise: '提高 {gap}',
    lower: '降低 {gap}',
    measure: '先补充数据',
    clarify: '先说明哪个方向更好',
  },
};
