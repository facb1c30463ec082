/** The verdict with its shares, and the shares over time, as one picture for a mail or a slide. Drawn light, for paper. */
import { scaleLinear } from 'd3-scale';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { showPeriod } from '../../../../report/look/show-period';
import type { GoldResult } from '../../../../scoring/gold';
import type { Language } from '../../../../strings/language';
import { showCount, showShare } from '../../../../strings/notation';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { wordsFor } from '../../../../strings/words-for';
import type { Period } from '../../../../worksheet/periods/period';

const WIDTH = 800;
const HEIGHT = 450;
/** Pixels of the picture for each of its own, so that it is sharp on a slide. */
const SCALE = 2;
const EDGE = 32;
const FONT = "'Segoe UI', system-ui, sans-serif";
const ink = {
  text: '#1b1b1b',
  quiet: '#5c5c5c',
  line: '#d0d0d0',
  met: '#0b756b',
  both: '#0f548c',
  track: '#ececec',
};

export interface PictureOf {
  readonly scorecard: Scorecard;
  readonly gold: GoldResult;
  readonly verdict: string;
  /** The sheet and period that were scored. */
  readonly what: string;
  /** The table whose shares are drawn over time. */
  readonly table: number;
  readonly language: Language;
}

/** A PNG of 1600 × 900 pixels. @throws Error where the browser has no canvas */
export async function drawPicture(of: PictureOf): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  let top = drawVerdict(pen, of);
  top = drawShares(pen, of, top + 12);
  drawHistory(pen, of, top + 16);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}

type Pen = CanvasRenderingContext2D;

function write(pen: Pen, text: string, x: number, y: number, font: string, colour: string): void {
  pen.font = `${font} ${FONT}`;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** Each gives the height under what it has drawn. */
function drawVerdict(pen: Pen, { verdict, what, scorecard }: PictureOf): number {
  let y = EDGE + 22;
  for (const line of linesOf(pen, verdict, WIDTH - 2 * EDGE, `600 24px`)) {
    write(pen, line, EDGE, y, '600 24px', ink.text);
    y += 31;
  }
  write(pen, `${scorecard.book} · ${what}`, EDGE, y, '15px', ink.quiet);
  return y;
}

function drawShares(pen: Pen, { gold, language }: PictureOf, top: number): number {
  const words = wordsFor(reportTexts, language);
  const left = EDGE + 230;
  const right = WIDTH - EDGE;
  const shares = [
    { label: words.met, count: gold.metCount, threshold: gold.thresholds.met, colour: ink.met },
    {
      label: words.metOrImproving,
      count: gold.metCount + gold.improvingCount,
      threshold: gold.thresholds.metOrImproving,
      colour: ink.both,
    },
  ];
  let y = top;
  for (const { label, count, threshold, colour } of gold.scored === 0 ? [] : shares) {
    const counted = `${label}: ${showCount(count, language)}/${showCount(gold.scored, language)}`;
    write(pen, counted, EDGE, y + 13, '15px', ink.text);
    pen.fillStyle = ink.track;
    pen.fillRect(left, y, right - left, 14);
    pen.fillStyle = colour;
    pen.fillRect(left, y, ((right - left) * count) / gold.scored, 14);
    pen.fillStyle = ink.text;
    pen.fillRect(left + ((right - left) * threshold) / 100 - 1, y - 3, 2, 20);
    y += 26;
  }
  return y;
}

function drawHistory(pen: Pen, { scorecard, table, gold, language }: PictureOf, top: number): void {
  const scored = scorecard.tables[table];
  const history = scored?.history ?? [];
  const points = history.flatMap((one, index) => (one === null ? [] : [{ ...one, index }]));
  if (points.length < 2 || scored === undefined) return;
  const words = wordsFor(reportTexts, language);
  write(pen, words.sharesOverTime, EDGE, top + 14, '600 16px', ink.text);
  const area = { left: EDGE + 44, right: WIDTH - EDGE - 130, top: top + 30, bottom: HEIGHT - EDGE - 18 };
  const x = scaleLinear([points[0]?.index ?? 0, points.at(-1)?.index ?? 1], [area.left, area.right]);
  const y = scaleLinear([0, 1], [area.bottom, area.top]);
  for (const share of [0, 0.5, 1]) {
    pen.fillStyle = ink.line;
    pen.fillRect(area.left, y(share), area.right - area.left, 1);
    pen.textAlign = 'right';
    write(pen, showShare(share, language), area.left - 6, y(share) + 4, '12px', ink.quiet);
    pen.textAlign = 'left';
  }
  const lines = [
    {
      key: 'metOrImproving',
      label: words.metOrImproving,
      threshold: gold.thresholds.metOrImproving,
      colour: ink.both,
    },
    { key: 'met', label: words.met, threshold: gold.thresholds.met, colour: ink.met },
  ] as const;
  const ends = lines.map(({ key }) => y(points.at(-1)?.[key] ?? 0));
  // Two names at one height would lie over each other.
  const apart = Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < 16 ? 8 : 0;
  for (const [at, { key, label, threshold, colour }] of lines.entries()) {
    pen.strokeStyle = colour;
    pen.setLineDash([5, 4]);
    pen.lineWidth = 1;
    stroke(pen, [
      [area.left, y(threshold / 100)],
      [area.right, y(threshold / 100)],
    ]);
    pen.setLineDash([]);
    pen.lineWidth = 2.5;
    stroke(
      pen,
      points.map((point): readonly [number, number] => [x(point.index), y(point[key])]),
    );
    write(pen, label, area.right + 8, (ends[at] ?? 0) + 4 + (at === 0 ? -apart : apart), '13px', colour);
  }
  const name = (period: Period | undefined) =>
    period === undefined ? '' : showPeriod(period, language, 'short');
  write(pen, name(scored.table.periods[points[0]?.index ?? 0]), area.left, HEIGHT - EDGE, '13px', ink.quiet);
  pen.textAlign = 'right';
  write(
    pen,
    name(scored.table.periods[points.at(-1)?.index ?? 0]),
    area.right,
    HEIGHT - EDGE,
    '13px',
    ink.quiet,
  );
  pen.textAlign = 'left';
}

function stroke(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  for (const [at, [x, y]] of points.entries()) {
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.stroke();
}

/** The text in lines that fit, broken between words, or anywhere in a language without spaces. */
function linesOf(pen: Pen, text: string, width: number, font: string): readonly string[] {
  pen.font = `${font} ${FONT}`;
  const parts = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && pen.measureText(line + part).width > width) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trim()];
}
