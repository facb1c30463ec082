import { displayWidth, fittedTo, padded } from '../../src/strings/display-width';

describe('the width of a text on a terminal', () => {
  it.each([
    ['', 0],
    ['Met', 3],
    ['达标', 4],
    ['达标 65%', 8],
    ['（达标）', 8],
    ['Målsetning', 10],
    ['e\u0301', 1],
    ['≥ 80%', 5],
    ['…', 1],
  ])('of %j is %d', (text, places) => {
    expect(displayWidth(text)).toBe(places);
  });

  it('lets texts be filled up to it', () => {
    expect(padded('达标', 6)).toBe('达标  ');
    expect(padded('Oppnådd', 3)).toBe('Oppnådd');
  });

  it('lets texts be cut to it, never through a wide sign', () => {
    expect(fittedTo('首次呼叫解决率', 9)).toBe('首次呼叫…');
    expect(fittedTo('首次呼叫解决率', 8)).toBe('首次呼…');
    expect(fittedTo('首次呼叫解决率', 14)).toBe('首次呼叫解决率');
    expect(fittedTo('Service level', 8)).toBe('Service…');
  });
});
