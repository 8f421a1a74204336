// A process like `loadline run`, less the guards that LOADLINE_LEAVE_OUT names, separated by commas. For control runs only.
import { startFromConfig } from '../../relayer/run.ts';
import { type Guard, without } from './controlNode.ts';

const configPath = process.argv[process.argv.indexOf('--config') + 1];
const guards = (process.env.LOADLINE_LEAVE_OUT ?? '').split(',').filter((name) => name !== '') as Guard[];
if (!configPath || guards.length === 0) throw new Error('wanted --config and LOADLINE_LEAVE_OUT');

const running = await startFromConfig(configPath, without(guards));
process.once('SIGTERM', () => {
  void running.close().then(() => process.exit(0));
});
await running.node.done;
