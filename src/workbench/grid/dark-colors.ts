/**
 * Colours of a book in dark mode. The grid's own way of turning them leaves black text on yellow unreadable: white on
 * yellow. Here hues stay, and what was so many times lighter than another colour is as many times darker.
 */
import { ThemeService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { ICanvasColorService } from '@univerjs/engine-render';

/** From now on the grid draws opaque colours so in dark mode; others as it always does. */
export function drawReadably(injector: Injector): void {
  const colors = injector.get(ICanvasColorService);
  const theme = injector.get(ThemeService);
  const known = new Map<string, string>();
  const usual = colors.getRenderColor.bind(colors);
  colors.getRenderColor = (color) => {
    if (!theme.darkMode || !/^#[0-9a-f]{6}$/i.test(color)) return usual(color);
    const found = known.get(color) ?? darkColor(color);
    known.set(color, found);
    return found;
  };
}

/** White becomes the grid's dark ground, which is this light (#1C1C1E). */
const GROUND = 0.0116;
// The product of a colour's luminance and its counterpart's, each with what a screen reflects.
const PRODUCT = (1 + 0.05) * (GROUND + 0.05);

/**
 * The contrast of two colours is that of their counterparts (WCAG 2 §1.4.3), but for the very dark, which all end white.
 * @param color `#RRGGBB`
 * @example darkColor('#FFFFFF') // '#1c1c1c'; darkColor('#000000') is '#ffffff'
 */
export function darkColor(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const wanted = Math.min(1, PRODUCT / (luminance(channels) + 0.05) - 0.05);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const range = 1 - Math.abs(most + least - 1);
  const saturation = range === 0 ? 0 : (most - least) / range;
  const middle = (most + least) / 2;
  /** The same hue and saturation at another lightness. */
  const at = (lightness: number): number[] => {
    const spread = most === least ? 0 : (saturation * (1 - Math.abs(2 * lightness - 1))) / (most - least);
    return channels.map((channel) => Math.min(1, Math.max(0, lightness + (channel - middle) * spread)));
  };
  let low = 0;
  let high = 1;
  for (let step = 0; step < 12; step++) {
    const half = (low + high) / 2;
    if (luminance(at(half)) < wanted) low = half;
    else high = half;
  }
  return `#${at(high)
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** From 0 for black to 1 for white, as WCAG 2 defines it. */
export function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
