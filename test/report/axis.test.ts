import { axisOf } from '../../src/report/summary/axis';
import { planDraft } from '../../src/report/look/sheet-draft';
import { roundedGap } from '../../src/report/look/rounded-gap';
import { pagesOf } from '../../src/report/summary/pages';

describe('the axis of a chart', () => {
  it('is the range of the data with the target, in steps people read', () => {
    expect(axisOf([0.78, 0.8, 0.83, 0.75, 0.76], [0.8], '0.0%')).toEqual({
      min: 0.74,
      max: 0.84,
      step: 0.02,
      cut: [],
    });
    expect(axisOf([20, 22, 25], [30], '0')).toMatchObject({ min: 17.5, max: 32.5, step: 2.5 });
  });

  it('cuts off what lies beyond five times the middle range, and names it', () => {
    const axis = axisOf([20, 22, 3427, 25, 21, 24], [30], '0');
    expect(axis.cut).toEqual([2]);
    expect(axis.max).toBeLessThan(40);
    // A high value that others reach too is no outlier.
    expect(axisOf([20, 22, 40, 25, 21, 24, 38], [30], '0').cut).toEqual([]);
  });

  it('keeps shares within 100 %, and times on whole minutes and seconds', () => {
    expect(axisOf([0.97, 0.99, 1], [0.95], '0%').max).toBe(1);
    const minutes = [9, 9.2, 9.35, 9.05, 9.1].map((value) => value / 1440);
    const { step } = axisOf(minutes, [9 / 1440], '[m]:ss');
    expect(Math.round((step ?? 0) * 86_400)).toBe(5);
  });

  it('is open where no axis can name the figures, and then nothing is cut', () => {
    expect(axisOf([null], [], '0')).toEqual({ min: null, max: null, step: null, cut: [] });
    expect(axisOf([-1e308, 1e308, 0, 0, 0], [1.7e308], 'General')).toEqual({
      min: null,
      max: null,
      step: null,
      cut: [],
    });
    expect(axisOf([5, 5, 5], [5], '0').min).toBeLessThan(5);
  });
});

describe('a gap as it is shown', () => {
  it('has the decimals of value and target, and is never rounded to nothing', () => {
    expect(roundedGap(0.6000000000000001 - 0.65, '0.0%', [])).toEqual({ value: -5, decimals: 1, own: true });
    expect(roundedGap(1.5 - 1.2, 'General', [1.5, 1.2])).toEqual({ value: 0.3, decimals: 1, own: false });
    expect(roundedGap(-0.0004, '0%', [])).toEqual({ value: -0.04, decimals: 2, own: false });
    expect(roundedGap(0, '0.0', [])).toEqual({ value: 0, decimals: 1, own: true });
    expect(roundedGap(-1500, '#,##0,"K"', [])).toMatchObject({ value: -2000, own: true });
  });
});

describe('pages', () => {
  it('begin where a heading with what follows does not fit, and count the rows repeated on them', () => {
    const draft = planDraft();
    const pages = pagesOf(draft, () => 30);
    draft.append(1, [{ value: 'title' }], 30);
    draft.append(1, [{ value: 'much' }], 400);
    expect(pages.keep(150)).toBe(false);
    draft.append(1, [{ value: 'more' }], 150);
    expect(pages.keep(100)).toBe(true);
    expect(pages.breaks()).toEqual([3]);
    const before = pages.left();
    draft.append(1, [{ value: 'row' }], 100);
    expect(before - pages.left()).toBe(100);
    // What no page holds begins where it is.
    expect(pages.keep(5000)).toBe(false);
  });

  it('go on after a long table where it ends', () => {
    const draft = planDraft();
    const pages = pagesOf(draft, () => 30);
    const from = draft.row();
    draft.append(1, [{ value: 'long' }], 700);
    pages.flow(from);
    // 645 on the first page; 55 and the repeated row on the second.
    expect(pages.left()).toBe(560);
    pages.next();
    pages.next();
    expect(pages.breaks()).toEqual([1]);
  });
});
