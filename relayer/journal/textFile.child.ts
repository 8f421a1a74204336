/** Writes a file whole: argv is its path, and how many bytes. Says what became of it. */
import { writeFileWhole } from './textFile.ts';

const [path = '', bytes = '0'] = process.argv.slice(2);
async function* chunks(): AsyncGenerator<string> {
  yield 'x'.repeat(Number(bytes));
}
try {
  await writeFileWhole(path, chunks());
  process.stdout.write('written');
} catch (error) {
  process.stdout.write((error as NodeJS.ErrnoException).code ?? String(error));
}
