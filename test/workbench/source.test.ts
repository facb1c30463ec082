import { chosenSource } from '../../src/workbench/desk/source';

const file = (name: string, size = 10): File =>
  Object.defineProperty(new File(['a'], name), 'size', { value: size });
const dropped = (name: string, more: { size?: number; isFolder?: boolean } = {}) => ({
  file: file(name, more.size),
  isFolder: more.isFolder === true,
});

describe('what a person drops on the workbench', () => {
  it('is opened when it is one file, and not scored before they ask', async () => {
    const chosen = chosenSource([dropped('kpi.xlsx')]);
    expect(chosen).toMatchObject({ kind: 'source', source: { name: 'kpi.xlsx', scores: false } });
  });

  it('is nothing when nothing was dropped', () => {
    expect(chosenSource([])).toBeNull();
  });

  it.each([
    [
      'several files',
      [dropped('a.xlsx'), dropped('b.xlsx')],
      { kind: 'notice', notice: { kind: 'severalFiles' } },
    ],
    ['a folder', [dropped('KPI', { isFolder: true })], { kind: 'problem', problem: { code: 'is-folder' } }],
    [
      'a file too large for a tab',
      [dropped('big.xlsx', { size: 64 * 2 ** 20 + 1 })],
      { kind: 'notice', notice: { kind: 'tooLarge', name: 'big.xlsx', megabytes: 65, limit: 64 } },
    ],
  ])('is refused, with the reason, when it is %s', (_, files, refusal) => {
    expect(chosenSource(files)).toMatchObject(refusal);
  });
});
