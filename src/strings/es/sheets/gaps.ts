/** The words of what stands between today and Gold in Spanish. */
import type { GapTexts } from '../../en/sheets/gaps';

export const gaps: GapTexts = {
  way: {
    label: 'Camino más corto a {profile}',
    toTarget: 'al objetivo: {names}',
    intoImprovement: 'a mejora sostenida: {names}',
    text: '{parts}. Es una hipótesis, no una promesa.',
    line: '{label}: {text}',
    named: '{metric} ({move})',
  },
  tension: {
    label: 'Tensión',
    pair: 'Mientras {improved} mejoraba, {worsened} empeoraba.',
  },
  move: {
    raise: 'subir {gap}',
    lower: 'bajar {gap}',
    measure: 'primero hay que medirla',
    clarify: 'primero hay que decir qué sentido es mejor',
  },
};
