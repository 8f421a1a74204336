// An anvil of our own: the native binary (killing npm's wrapper script leaves the real process running), a port that
// the kernel chose and that our own process reported, and no way to outlive us (children.ts).
//
// Observed on anvil 1.7.1: `--block-time 0.1` is accepted and several blocks may share one timestamp, so block
// timestamps stay within a second behind the clock at any interval, as they do under automine and `evm_mine`. What does
// break them is `anvil_setBlockTimestampInterval`: once set (also to 0) time comes from the parent block only and falls
// behind the clock. `evm_setIntervalMining` takes whole seconds only, so a shorter interval must be given at the start.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type BlockMaker, makeBlocks, noMaker } from './blockMaker.ts';
import { type Child, startChild } from './children.ts';
import { hex, type JsonRpc, jsonRpc } from './jsonRpc.ts';
import { waitFor } from './waitFor.ts';

export interface AnvilOptions {
  readonly chainId: number;
  /** Interval mining, in milliseconds; 0 mines a block for each transaction. Default 250. */
  readonly blockTimeMs?: number;
  /** 1 makes `finalized` = latest − 2 and `safe` = latest − 1; anvil's own 32 makes them latest − 64 and latest − 32. */
  readonly slotsInEpoch?: number;
  /** Its blocks will be replaced: none is mined meanwhile (see blockMaker.ts). */
  readonly reorgs?: boolean;
  readonly args?: readonly string[];
}

export interface Anvil {
  readonly chainId: number;
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly rpc: JsonRpc;
  /** Mines now, besides any interval. */
  mine(blocks?: number): Promise<void>;
  /** Replaces the newest `depth` blocks by empty ones, also below `finalized`; fails when no hash changed. */
  reorg(depth: number): Promise<void>;
  /** The same from this block on, however many have been mined on it meanwhile. */
  reorgFrom(height: number): Promise<void>;
  blockNumber(tag?: 'latest' | 'safe' | 'finalized'): Promise<number>;
  fund(address: string, wei: bigint): Promise<void>;
  alive(): boolean;
  stop(): Promise<void>;
}

const startTimeoutMs = 15_000;

export async function startAnvil(options: AnvilOptions): Promise<Anvil> {
  const { chainId } = options;
  const blockTimeMs = options.blockTimeMs ?? 250;
  const makesOwn = !(options.reorgs && blockTimeMs > 0);
  const child = startChild({
    name: `anvil ${chainId}`,
    command: anvilBinary(),
    args: [
      ...['--host', '127.0.0.1', '--port', '0', '--chain-id', String(chainId)],
      ...miningArgs(blockTimeMs, makesOwn),
      ...(options.slotsInEpoch === undefined ? [] : ['--slots-in-an-epoch', String(options.slotsInEpoch)]),
      ...(options.args ?? []),
    ],
    keepBytes: 20_000,
  });
  try {
    const port = await reportedPort(child);
    const url = `http://127.0.0.1:${port}`;
    const rpc = jsonRpc(url);
    const answered = await waitFor(() => rpc.request<string>('eth_chainId').catch(() => undefined), {
      what: `anvil ${chainId} to answer on port ${port}`,
      timeoutMs: startTimeoutMs,
      everyMs: 10,
    });
    if (Number(answered) !== chainId || !child.alive()) {
      throw new Error(`port ${port} answers as chain ${Number(answered)}, wanted our own anvil ${chainId}`);
    }
    await rpc.request('anvil_setLoggingEnabled', [false]);
    return anvilOf({ chainId, port, url, rpc, child, maker: makesOwn ? noMaker : makeBlocks(rpc, blockTimeMs) });
  } catch (error) {
    await child.stop();
    throw error;
  }
}

function miningArgs(blockTimeMs: number, makesOwn: boolean): string[] {
  if (!makesOwn) return ['--no-mining'];
  return blockTimeMs > 0 ? ['--block-time', String(blockTimeMs / 1000)] : [];
}

type Running = Pick<Anvil, 'chainId' | 'port' | 'url' | 'rpc'> & { readonly child: Child; readonly maker: BlockMaker };

function anvilOf({ chainId, port, url, rpc, child, maker }: Running): Anvil {
  const hashAt = async (height: number): Promise<string | undefined> =>
    (await rpc.request<{ hash: string } | null>('eth_getBlockByNumber', [hex(height), false]))?.hash;
  let forks = 0;

  async function reorgFrom(height: number): Promise<void> {
    const before = await hashAt(height);
    // A block that is mined between our look and the call leaves the oldest one as it was: then once more.
    for (let attempt = 0; attempt < 50; attempt += 1) {
      // Two empty blocks of one second are the same block, but for who mined them.
      forks += 1;
      await rpc.request('anvil_setCoinbase', [`0x${forks.toString(16).padStart(40, '0')}`]);
      const head = Number(await rpc.request<string>('eth_blockNumber'));
      await rpc.request('anvil_reorg', [head - height + 1, []]);
      if ((await hashAt(height)) !== before) return;
    }
    throw new Error(`anvil ${chainId}: reorg from block ${height} changed no hash`);
  }

  return {
    chainId,
    url,
    port,
    pid: child.pid,
    rpc,
    async mine(blocks = 1) {
      await maker.alone(() => rpc.request('anvil_mine', [hex(blocks)]));
    },
    async reorg(depth) {
      await maker.alone(async () => reorgFrom(Number(await rpc.request<string>('eth_blockNumber')) - depth + 1));
    },
    reorgFrom: (height) => maker.alone(() => reorgFrom(height)),
    async blockNumber(tag = 'latest') {
      const block = await rpc.request<{ number: string } | null>('eth_getBlockByNumber', [tag, false]);
      if (block === null) throw new Error(`anvil ${chainId} has no ${tag} block`);
      return Number(block.number);
    },
    async fund(address, wei) {
      await rpc.request('anvil_setBalance', [address, hex(wei)]);
    },
    alive: child.alive,
    async stop() {
      await maker.stop();
      await child.stop();
    },
  };
}

/** The port is the one that our own process says it is bound to: nobody else's anvil can be mistaken for it. */
async function reportedPort(child: Child): Promise<number> {
  return waitFor(
    () => {
      const match = /Listening on 127\.0\.0\.1:(\d+)/.exec(child.stdout());
      if (match) return Number(match[1]);
      if (!child.alive())
        throw new Error(`${child.name} ended before it listened: ${child.stderr() || child.stdout()}`);
      return undefined;
    },
    { what: `${child.name} to report its port`, timeoutMs: startTimeoutMs, everyMs: 10 },
  );
}

/** The packaged native binary, else `anvil` on PATH, else an error that says how to get one. */
export function anvilBinary(
  platform: string = process.platform,
  arch: string = process.arch,
  path: string = process.env.PATH ?? '',
): string {
  const packaged = `@foundry-rs/anvil-${platform}-${arch === 'x64' ? 'amd64' : arch}/bin/anvil`;
  try {
    return createRequire(import.meta.url).resolve(packaged);
  } catch {
    // Not packaged for this platform, or installed without optional dependencies.
  }
  const name = platform === 'win32' ? 'anvil.exe' : 'anvil';
  for (const folder of path.split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  }
  throw new Error(
    `no anvil for ${platform}-${arch}: neither the optional package @foundry-rs/anvil-linux-amd64 nor an anvil on PATH. ` +
      'Install Foundry (https://getfoundry.sh, then run foundryup) and try again.',
  );
}
