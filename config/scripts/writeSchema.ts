// Writes config/schema.json anew. After a build, from the root of the project:
//   node dist/config/scripts/writeSchema.js
import { writeFileSync } from 'node:fs';
import { configJsonSchemaText } from '../jsonSchema.ts';

writeFileSync('config/schema.json', configJsonSchemaText());
