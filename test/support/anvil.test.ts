import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Anvil, anvilBinary, startAnvil } from './anvil.ts';
import { processExists, startChild, waitForProcessEnd } from './children.ts';
import { packageRoot } from './nodeProcess.ts';
import { waitFor } from './waitFor.ts';

const started: Anvil[] = [];
const start = async (...parameters: Parameters<typeof startAnvil>): Promise<Anvil> => {
  const anvil = await startAnvil(...parameters);
  started.push(anvil);
  return anvil;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((anvil) => anvil.stop()));
});

/** Our clock minus the newest block's timestamp, in seconds. */
async function headAge(anvil: Anvil): Promise<number> {
  const { timestamp } = await anvil.rpc.request<{ timestamp: string }>('eth_getBlockByNumber', ['latest', false]);
  return Date.now() / 1000 - Number(timestamp);
}

test('two anvils get ports of their own and answer as their own chain', async () => {
  const [a, b] = await Promise.all([start({ chainId: 31_337 }), start({ chainId: 31_338 })]);
  expect(a.port).not.toBe(b.port);
  expect(Number(await b.rpc.request('eth_chainId'))).toBe(31_338);
});

test('blocks every 100 ms keep their timestamps within 2 s of the clock, never ahead of it', async () => {
  const anvil = await start({ chainId: 31_337, blockTimeMs: 100 });
  await waitFor(async () => (await anvil.blockNumber()) >= 30, { what: '30 blocks', timeoutMs: 10_000 });
  const age = await headAge(anvil);
  expect(age).toBeGreaterThanOrEqual(0);
  expect(age).toBeLessThan(2);
});

test('mining on demand does not run ahead of the clock either', async () => {
  const anvil = await start({ chainId: 31_337, blockTimeMs: 60_000 });
  await anvil.mine(100);
  expect(await anvil.blockNumber()).toBe(100);
  expect(await headAge(anvil)).toBeGreaterThanOrEqual(0);
});

test('one slot in an epoch makes finalized two blocks old, else it is 64', async () => {
  const quick = await start({ chainId: 31_337, blockTimeMs: 60_000, slotsInEpoch: 1 });
  await quick.mine(70);
  expect([await quick.blockNumber('safe'), await quick.blockNumber('finalized')]).toEqual([69, 68]);
  const usual = await start({ chainId: 31_338, blockTimeMs: 60_000 });
  await usual.mine(70);
  expect([await usual.blockNumber('safe'), await usual.blockNumber('finalized')]).toEqual([38, 6]);
});

test('a reorg replaces the newest blocks and keeps those below', async () => {
  const anvil = await start({ chainId: 31_337, blockTimeMs: 60_000 });
  await anvil.mine(10);
  const hashAt = async (height: string) =>
    (await anvil.rpc.request<{ hash: string }>('eth_getBlockByNumber', [height, false])).hash;
  const [kept, replaced] = [await hashAt('0x7'), await hashAt('0x8')];
  await anvil.reorg(3);
  expect(await hashAt('0x7')).toBe(kept);
  expect(await hashAt('0x8')).not.toBe(replaced);
});

test('blocks that come while others are replaced stay whole: what they hold is what their state says', async () => {
  const anvil = await start({ chainId: 31_337, blockTimeMs: 20, reorgs: true });
  await anvil.mine(5);
  const [from] = await anvil.rpc.request<string[]>('eth_accounts');
  const to = '0x00000000000000000000000000000000000b0b0b';
  for (let round = 0; round < 30; round += 1) {
    const before = await anvil.blockNumber();
    await anvil.rpc.request('eth_sendTransaction', [{ from, to, value: '0x1', gas: '0x5208' }]);
    await anvil.reorg(1 + (round % 3));
    await waitFor(async () => (await anvil.blockNumber()) > before + 2, { what: 'blocks', timeoutMs: 10_000 });
  }
  const head = await anvil.blockNumber();
  let sent = 0n;
  for (let height = 1; height <= head; height += 1) {
    const at = `0x${height.toString(16)}`;
    const block = await anvil.rpc.request<{ transactions: unknown[] }>('eth_getBlockByNumber', [at, false]);
    sent += BigInt(block.transactions.length);
    expect(BigInt(await anvil.rpc.request<string>('eth_getBalance', [to, at]))).toBe(sent);
  }
  expect(sent).toBeGreaterThan(10n);
});

test('stop leaves no process behind, also when called twice', async () => {
  const anvil = await start({ chainId: 31_337 });
  await anvil.stop();
  await anvil.stop();
  expect(processExists(anvil.pid)).toBe(false);
});

test('without a package and without one on PATH the error says how to get anvil', () => {
  expect(() => anvilBinary('sunos', 'mips', '/nowhere')).toThrow(/no anvil for sunos-mips.*getfoundry\.sh/);
});

test('a child is killed though it ignores SIGTERM', async () => {
  const child = startChild({
    name: 'stubborn',
    command: process.execPath,
    args: ['-e', 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)'],
  });
  await waitFor(() => child.stdout().includes('up'), { what: 'the child to start', timeoutMs: 5_000 });
  expect((await child.stop(100)).signal).toBe('SIGKILL');
  expect(processExists(child.pid)).toBe(false);
});

const compiled = join(packageRoot(), 'dist/test/support/anvil.js');
test.skipIf(!existsSync(compiled))('an anvil dies with us even when we are killed by SIGKILL', async () => {
  const script = `import { startAnvil } from ${JSON.stringify(compiled)};
    const anvil = await startAnvil({ chainId: 31337 }); console.log('pid=' + anvil.pid); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  parent.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const pid = await waitFor(() => Number(/pid=(\d+)/.exec(output)?.[1]) || undefined, {
    what: 'the anvil of the other process',
    timeoutMs: 10_000,
  });
  expect(processExists(pid)).toBe(true);
  parent.kill('SIGKILL');
  await waitForProcessEnd(pid);
});
