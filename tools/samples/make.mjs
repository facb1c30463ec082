// Makes the sample workbooks, the sample list and their SOURCES.md; `npm run samples`. Same figures, same bytes.
// `npm run samples -- --vendors 200` makes so many books of made-up vendors instead, in out/vendors or the folder named after.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { listText } from './list.mjs';
import { realSets } from './real-sets.mjs';
import { sourcesText } from './sources.mjs';
import { writeVendors } from './vendors.mjs';
import { makeWorkbook } from './workbook.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

const [first, count, elsewhere] = process.argv.slice(2);
if (first === '--vendors') {
  if (!/^[1-9]\d{0,4}$/.test(count ?? '')) {
    process.stderr.write('Say how many vendors, 1 to 99,999: npm run samples -- --vendors 200\n');
    process.exit(2);
  }
  const vendors = path.resolve(elsewhere ?? path.join(here, '../../out/vendors'));
  writeVendors(vendors, Number(count));
  process.stdout.write(`${count} books in ${vendors}\n`);
  process.exit(0);
}

// Another folder may be named, to compare.
const folder = path.resolve(first ?? path.join(here, '../../assets/samples'));
const data = JSON.parse(readFileSync(path.join(here, 'data.json'), 'utf8'));

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'contact-centre.xlsx'), makeWorkbook(data));
writeFileSync(path.join(folder, 'contact-centre.csv'), listText(data.csv));
for (const { file, make } of realSets) {
  writeFileSync(path.join(folder, file), await make(data.sources, data));
}
writeFileSync(
  path.join(folder, 'SOURCES.md'),
  await prettier.format(sourcesText(data, realSets), {
    parser: 'markdown',
    printWidth: 110,
    singleQuote: true,
  }),
);
