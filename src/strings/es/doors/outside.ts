import type { OutsideTexts } from '../../en/doors/outside';

export const outside: OutsideTexts = {
  pane: 'Esta página es el panel del complemento y funciona dentro de Excel.',
  buttons:
    'Esta página pertenece a los botones del complemento en la cinta de Excel. Aquí no hay nada que ver.',
  functions: 'Esta página pertenece a las funciones del complemento en Excel. Aquí no hay nada que ver.',
  workbench: 'Probarlo aquí, sin Excel',
  install: 'Cómo instalarlo en Excel',
};
