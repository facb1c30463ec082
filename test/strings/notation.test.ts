import { languageOf } from '../../src/strings/language';
import { showCount, showDate, showMoment, showNumber, showShare } from '../../src/strings/notation';

describe('numbers in a language', () => {
  it('write decimals with point or comma', () => {
    expect(showNumber(78.25, 'en', { most: 2 })).toBe('78.25');
    expect(showNumber(78.25, 'es', { most: 2 })).toBe('78,25');
    expect(showNumber(78.25, 'nb', { least: 3 })).toBe('78,250');
  });

  it('group counts of thousands', () => {
    expect(showCount(100000, 'en')).toBe('100,000');
    expect(showCount(100000, 'nl')).toBe('100.000');
  });

  it('write shares as the language does', () => {
    expect(showShare(0.65, 'en')).toBe('65%');
    expect(showShare(0.649, 'en')).toBe('64.9%');
    expect(showShare(0.65, 'es')).toBe('65\u00a0%');
  });

  it('never show minus nothing', () => {
    expect(showNumber(-0, 'en')).toBe('0');
    expect(showShare(-0, 'en')).toBe('0%');
  });
});

describe('dates in a language', () => {
  it('name the zone of a moment', () => {
    const moment = new Date('2024-03-05T14:07:00Z');
    expect(showMoment(moment, 'en', 'UTC')).toMatch(/^March 5, 2024.* 2:07 PM UTC$/);
    expect(showMoment(moment, 'es', 'Europe/Madrid')).toMatch(/^5 de marzo de 2024.* 15:07 (CET|GMT\+1)$/);
  });

  it('leave what is no date alone', () => {
    expect(showDate('2024-03-15', 'en')).toBe('Mar 15, 2024');
    expect(showDate('last week', 'en')).toBe('last week');
  });
});

describe('language codes', () => {
  it('are found in tags, Norwegian under all its codes', () => {
    expect(['ES', 'es-MX', 'zh_CN', 'no', 'nb-NO', 'nn', 'fr', ''].map(languageOf)).toEqual([
      'es',
      'es',
      'zh',
      'nb',
      'nb',
      'nb',
      null,
      null,
    ]);
  });
});
