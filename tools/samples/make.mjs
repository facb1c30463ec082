// Makes the sample workbooks, the sample list and their SOURCES.md; `npm run samples`. Same figures, same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { listText } from './list.mjs';
import { realSets } from './real-sets.mjs';
import { sourcesText } from './sources.mjs';
import { makeWorkbook } from './workbook.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
// Another folder may be named, to compare.
const folder = path.resolve(process.argv[2] ?? path.join(here, '../../assets/samples'));
const data = JSON.parse(readFileSync(path.join(here, 'data.json'), 'utf8'));

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'contact-centre.xlsx'), makeWorkbook(data));
writeFileSync(path.join(folder, 'contact-centre.csv'), listText(data.csv));
for (const { file, make } of realSets) writeFileSync(path.join(folder, file), make(data.sources));
writeFileSync(
  path.join(folder, 'SOURCES.md'),
  await prettier.format(sourcesText(data, realSets), {
    parser: 'markdown',
    printWidth: 110,
    singleQuote: true,
  }),
);
