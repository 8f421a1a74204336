/** `loadline run`: one node, until a signal drains it or a failure ends it. */
import { systemClock } from '../../../chains/systemClock.ts';
import { API_VERSION, stringify } from '../../api/json.ts';
import { startControlServer } from '../../api/server.ts';
import { type Running, startFromConfig } from '../../run.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { failureOf } from '../failure.ts';
import type { CliIo } from '../io.ts';

export type RunOptions = { readonly config: string; readonly json: boolean };

/** The first signal drains; a second one ends at once. */
export async function run({ config, json }: RunOptions, io: CliIo): Promise<ExitCode> {
  let signals = 0;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const forget = io.onStop(() => {
    signals += 1;
    if (signals > 1) io.exitNow(EXIT.failure);
    stop();
  });
  try {
    const running = await startFromConfig(config);
    return await serve(running, stopped, io, json);
  } finally {
    forget();
  }
}

async function serve(running: Running, stopped: Promise<void>, io: CliIo, json: boolean): Promise<ExitCode> {
  const { node, log, loaded } = running;
  let server: Awaited<ReturnType<typeof startControlServer>> | null = null;
  try {
    server = await startControlServer({
      dataDir: loaded.config.dataDir,
      node: {
        name: loaded.config.node,
        startedAtMs: systemClock.nowMs(),
        get state() {
          return node.state;
        },
        get paused() {
          return node.paused;
        },
        tell: node.tell,
        providers: running.providers,
        ...operatorsOf(loaded.config),
        policy: running.policy,
      },
      pins: running.pins,
      get store() {
        return running.store;
      },
      get journal() {
        return running.journal;
      },
      clock: systemClock,
      log,
    });
    log.info({ socket: server.path }, 'control socket open');
    if (json)
      io.out(`${stringify({ apiVersion: API_VERSION, running: true, socket: server.path, pid: process.pid })}\n`);
    await Promise.race([stopped, node.done]);
    log.info({}, 'stopping: what is under way comes to its end');
    await node.stop();
    return EXIT.ok;
  } catch (error) {
    const { code, message } = failureOf(error);
    log.error({ code, error: message }, 'node failed');
    return EXIT.failure;
  } finally {
    await server?.close();
    await running.close().catch((error: unknown) => log.debug({ error: String(error) }, 'closed after a failure'));
  }
}

const operatorsOf = ({ operators }: Running['loaded']['config']) => (operators ? { operators } : {});
