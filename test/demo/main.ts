// `npm run demo`: the main job on two chains of its own. All counts come from the observer, which never asks the node.
import { styleText } from 'node:util';
import { demo } from './demo.ts';
import { story } from './story.ts';

const json = process.argv.includes('--json');
const tell = story(json ? process.stderr : process.stdout, styleText);
const stop = new AbortController();
const interrupted = (): void => {
  tell.note('stopping');
  stop.abort();
};
process.once('SIGINT', interrupted);
process.once('SIGTERM', interrupted);

try {
  const result = await demo(tell, stop.signal);
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.unbackedDelivered === 0 && result.journal === 'ok' ? 0 : 1;
} catch (error) {
  if (stop.signal.aborted) process.exitCode = 130;
  else {
    tell.fail(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
