import { newWorkbook, patchWorkbook } from '../../../../src/hosts/file/write/apply';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { footerCodes, isReplaceable, landscapePage } from '../../../../src/workbook/plan/print-plan';
import type { PrintPlan } from '../../../../src/workbook/plan/print-plan';
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import type { WorkbookPlan } from '../../../../src/workbook/plan/plan';
import { writeZip } from '../../../../src/hosts/file/zip/zip-writer';
import { part as partText } from './write-shortcuts';

function replacePart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const { archive } = openPackage(bytes, nodeCodec);
  return writeZip(
    archive,
    new Map([[name, new TextEncoder().encode(change(partText(bytes, name)))]]),
    nodeCodec,
  );
}

const footer = {
  left: 'R&D.xlsx',
  center: 'Made by us',
  right: 'Page {page} of {pages}',
  mark: 'Made by us',
};

function plan(rows: number, print: Partial<PrintPlan> = {}): WorkbookPlan {
  return {
    sheets: [
      {
        ...emptySheetPlan,
        target: { kind: 'own', own: 'summary', name: "Rob's summary" },
        blocks: [{ row: 0, column: 1, rows: Array.from({ length: rows }, () => [{ value: 1 }]) }],
        print: {
          ...landscapePage,
          area: { top: 0, left: 1, bottom: rows - 1, right: 4 },
          titleRows: { top: 0, bottom: 1 },
          breaks: [rows - 2],
          footer,
          ...print,
        },
      },
    ],
  };
}

const made = (rows: number, print?: Partial<PrintPlan>) => newWorkbook(plan(rows, print), nodeCodec).bytes;
const again = (bytes: Uint8Array, rows: number, print?: Partial<PrintPlan>) =>
  patchWorkbook(openPackage(bytes, nodeCodec), plan(rows, print), nodeCodec).bytes;
const workbook = (bytes: Uint8Array) => partText(bytes, 'xl/workbook.xml');
const sheet = (bytes: Uint8Array) => partText(bytes, 'xl/worksheets/sheet1.xml');

describe('how a sheet of ours is printed', () => {
  it('is its area, repeated rows, breaks and footer', () => {
    const bytes = made(10);
    expect(workbook(bytes)).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Rob''s summary'!$B$1:$E$10</definedName>`,
    );
    expect(workbook(bytes)).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Rob''s summary'!$1:$2</definedName>`,
    );
    expect(sheet(bytes)).toContain(
      '<headerFooter><oddFooter>&amp;LR&amp;&amp;D.xlsx&amp;CMade by us&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('follows what is written again, longer or shorter', () => {
    const bytes = again(again(made(10), 30), 20);
    expect(Buffer.compare(bytes, made(20))).toBe(0);
  });

  it('leaves a person’s footer, area and breaks outside of ours', () => {
    const named = replacePart(made(10), 'xl/workbook.xml', (text) =>
      text.replace('$B$1:$E$10', '$B$1:$C$99'),
    );
    const mine = replacePart(named, 'xl/worksheets/sheet1.xml', (text) =>
      text
        .replace('Made by us', 'Confidential')
        .replace(
          '<brk id="8" max="16383" man="1"/>',
          '<brk id="8" max="16383" man="1"/><brk id="40" max="16383" man="1"/>',
        ),
    );
    const bytes = again(mine, 20);
    expect(workbook(bytes)).toContain('$B$1:$C$99');
    expect(sheet(bytes)).toContain('Confidential');
    expect(sheet(bytes)).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="18" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('is nothing where nothing is asked for', () => {
    const bytes = made(10, { area: null, titleRows: null, breaks: [], footer: null });
    expect(workbook(bytes)).not.toContain('_xlnm');
    expect(sheet(bytes)).not.toMatch(/headerFooter|rowBreaks/);
  });
});

describe('the codes of a footer', () => {
  it('fit together, and no cut makes a code', () => {
    const long = footerCodes({
      ...footer,
      left: `${'a'.repeat(150)}${'&'.repeat(200)}`,
      center: 'b'.repeat(60),
    });
    expect(`&L${long.left}&C${long.center}&R${long.right}`.length).toBeLessThanOrEqual(255);
    // Ampersands in pairs before the ellipsis.
    expect((/&+(?=…$)/.exec(long.left)?.[0].length ?? 0) % 2).toBe(0);
    expect(long.right).toBe('Page &P of &N');
  });

  it('are ours where they hold our mark', () => {
    expect(isReplaceable('', footer)).toBe(true);
    expect(isReplaceable('&LBook&CMade by us', footer)).toBe(true);
    expect(isReplaceable('&LConfidential', footer)).toBe(false);
    expect(isReplaceable('&CR&&D', { ...footer, mark: 'R&D' })).toBe(true);
  });
});
