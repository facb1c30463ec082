/** The words of what stands between today and Gold in Dutch. */
import type { GapTexts } from '../../en/sheets/gaps';

export const gaps: GapTexts = {
  way: {
    label: 'Kortste weg naar {profile}',
    toTarget: 'naar de norm: {names}',
    intoImprovement: 'naar blijvende verbetering: {names}',
    text: '{parts}. Een wat-als, geen belofte.',
    line: '{label}: {text}',
    named: '{metric} ({move})',
  },
  tension: {
    label: 'Spanningsveld',
    pair: 'Terwijl {improved} verbeterde, verslechterde {worsened}.',
  },
  move: {
    raise: '{gap} omhoog',
    lower: '{gap} omlaag',
    measure: 'eerst meten',
    clarify: 'eerst aangeven welke richting beter is',
  },
};
