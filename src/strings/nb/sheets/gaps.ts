/** The words of what stands between today and Gold in Norwegian. */
import type { GapTexts } from '../../en/sheets/gaps';

export const gaps: GapTexts = {
  way: {
    label: 'Korteste vei til {profile}',
    toTarget: 'til målet: {names}',
    intoImprovement: 'over i varig bedring: {names}',
    text: '{parts}. Et tankeeksperiment, ikke et løfte.',
    line: '{label}: {text}',
    named: '{metric} ({move})',
  },
  tension: {
    label: 'Motstridende utvikling',
    pair: 'Mens {improved} ble bedre, ble {worsened} dårligere.',
  },
  move: {
    raise: 'opp {gap}',
    lower: 'ned {gap}',
    measure: 'start måling først',
    clarify: 'avklar først hvilken retning som er best',
  },
};
