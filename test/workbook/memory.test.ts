/** What a workbook remembers: cut by sheet, put together again, and written so that no text in it can be markup. */
import fc from 'fast-check';
import { memoryPart, memoryParts, memoryXml, rememberedOf } from '../../src/workbook/memory';

describe('memory parts', () => {
  it('hold the entries of the sheet they are of, and the rest of the book', () => {
    expect(
      memoryParts({
        profile: 'gold',
        map: {
          readings: [{ sheet: 'A' }, { sheet: 'B' }],
          metrics: [{ name: 'CSAT', sheet: 'B' }, { name: 'AHT' }],
        },
      }),
    ).toEqual([
      { sheet: null, data: { profile: 'gold', map: { metrics: [{ name: 'AHT' }] } } },
      { sheet: 'A', data: { readings: [{ sheet: 'A' }] } },
      { sheet: 'B', data: { readings: [{ sheet: 'B' }], metrics: [{ name: 'CSAT', sheet: 'B' }] } },
    ]);
  });

  it('are none where nothing is remembered', () => {
    expect(memoryParts({ map: { readings: [] } })).toEqual([]);
    expect(memoryParts(null)).toEqual([]);
    expect(rememberedOf([])).toBeNull();
  });

  it('come together again, whatever names and texts they hold', () => {
    const entry = fc.record({
      sheet: fc.option(fc.string({ unit: 'binary' })),
      text: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const sorted = (list: unknown): unknown[] =>
          (list as unknown[]).map((one) => JSON.stringify(one)).sort();
        const back = rememberedOf(memoryParts({ map: { metrics: entries } })) as {
          map: { metrics: unknown };
        };
        expect(sorted(back.map.metrics)).toEqual(sorted(entries));
      }),
    );
  });
});

describe('the XML of a part', () => {
  it('holds the data as JSON, with nothing that could be markup', () => {
    expect(memoryXml({ sheet: 'a"<&\u0001\uffff', data: { x: ']]></memory>' } })).toBe(
      '<memory xmlns="urn:copc-scorecard:memory:1" sheet="&#34;a\\&#34;&#60;&#38;\\u0001\\uffff&#34;">' +
        '{&#34;x&#34;:&#34;]]&#62;&#60;/memory&#62;&#34;}</memory>',
    );
  });

  it('is no part when somebody spoilt it', () => {
    expect(memoryPart(null, '{"profile":')).toBeNull();
    expect(memoryPart(null, '[1]')).toBeNull();
    expect(memoryPart('KPI', '{}')).toBeNull();
    expect(memoryPart('"KPI"', '{}')).toEqual({ sheet: 'KPI', data: {} });
  });
});
