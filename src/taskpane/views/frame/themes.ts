/** How the pane looks: the add-in's own green, light, dark, and with high contrast. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeChoice } from '../../session/state';

const brand: BrandVariants = {
  10: '#021311',
  20: '#08211e',
  30: '#0a3530',
  40: '#0b453e',
  50: '#0b524a',
  60: '#0b5f58',
  70: '#0b6a61',
  80: '#0b756b',
  90: '#178f83',
  100: '#2ba396',
  110: '#45b5a9',
  120: '#63c6bb',
  130: '#82d5cc',
  140: '#a3e3dc',
  150: '#c6f0eb',
  160: '#e6faf8',
};

const light = createLightTheme(brand);
// On dark ground the brand's middle tones, and Fluent's own red, are too dark to be read as text (4.5:1).
const dark: Theme = {
  ...createDarkTheme(brand),
  colorStatusDangerForeground1: '#f1919b',
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
};

/** `isDark`: what "as the computer" means right now. */
export function themeOf(choice: ThemeChoice, isDark: boolean): Theme {
  if (choice === 'contrast') return teamsHighContrastTheme;
  return choice === 'dark' || (choice === 'system' && isDark) ? dark : light;
}
