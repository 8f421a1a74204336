// `npm run docs:guarantees`: writes the table of guarantees into the docs.
import { writeFile } from 'node:fs/promises';
import { guarantees } from './guarantees.ts';
import { tableOf } from './table.ts';

const TABLE = 'docs/guarantees.md';

await writeFile(TABLE, tableOf(guarantees));
