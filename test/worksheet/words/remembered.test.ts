/** Memories of what words mean: shared by sheets in the same languages while they are small, never by others. */
import { remembered, rememberedByShape, sharedMemory } from '../../../src/worksheet/words/remembered';

function counting(): { asked: string[]; words: ReturnType<typeof sharedMemory<(text: string) => string>> } {
  const asked: string[] = [];
  const words = sharedMemory((languages) => {
    const made = remembered((text: string) => {
      asked.push(text);
      return `${languages.join()} ${text}`;
    });
    return { memories: [made], made };
  });
  return { asked, words };
}

describe('a shared memory', () => {
  it('asks once for a word of sheets in the same languages, and again in others or another order', () => {
    const { asked, words } = counting();
    expect(words(['en'])('AHT')).toBe('en AHT');
    expect(words(['en'])('AHT')).toBe('en AHT');
    expect(asked).toEqual(['AHT']);
    expect(words(['nl', 'en'])('AHT')).toBe('nl,en AHT');
    expect(words(['en', 'nl'])('AHT')).toBe('en,nl AHT');
    expect(asked).toEqual(['AHT', 'AHT', 'AHT']);
  });

  it('goes with the sheet that filled it', () => {
    const { asked, words } = counting();
    const large = words(['en']);
    for (let number = 0; number < 2500; number += 1) large(`name ${number}`);
    words(['en'])('name 1');
    expect(asked).toHaveLength(2501);
  });
});

describe('a memory by shape', () => {
  it('takes long numbers for one, and tells years and short numbers apart', () => {
    const asked: string[] = [];
    const answer = rememberedByShape((text: string) => asked.push(text));
    for (const text of ['Site 1204', 'Site 1377', 'Site 2024', 'Site 2025', 'top 2 box', 'top 3 box'])
      answer(text);
    expect(asked).toEqual(['Site 000', 'Site 2024', 'Site 2025', 'top 2 box', 'top 3 box']);
  });
});
