import { sheetOf, tablesOf, type Rows } from '../sheet';

const header = ['Metric', 'Target', '2024-01', '2024-02', '2024-03'];
const rows = (name: string): Rows => [
  header,
  [`${name} service level`, 0.8, 0.81, 0.82, 0.79],
  [`${name} abandonment`, 0.05, 0.04, 0.06, 0.05],
];

function titles(cells: Rows): (string | null)[] {
  return tablesOf(sheetOf(cells)).map(({ title }) => title);
}

describe('the title above a table', () => {
  it('is the nearest line that stands alone over it', () => {
    expect(
      titles([['Scorecard 2024'], [], ['Voice'], ...rows('Voice'), [], ['Chat:'], [], ...rows('Chat')]),
    ).toEqual(['Voice', 'Chat']);
  });

  it('is no note, no sentence and no source', () => {
    expect(titles([['Back office'], ['Source: ticket system'], ...rows('Mail')])).toEqual(['Back office']);
    expect(titles([['Figures of all sites are counted once.'], ...rows('Mail')])).toEqual([null]);
  });

  it('is nothing where another table or nothing stands above', () => {
    expect(titles([...rows('Voice'), [], ...rows('Chat')]).every((title) => title === null)).toBe(true);
  });
});
