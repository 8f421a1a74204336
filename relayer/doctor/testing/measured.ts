/** Measurements of a provider and a chain that lack nothing; a test changes the one thing that it is about. */
import type { ChainConfig } from '../../../config/schema.ts';
import { chainName, type Hex, height, laneId } from '../../core/ids.ts';
import type { Answer, ChainMeasured, LaneMeasured, MachineMeasured, ProviderMeasured } from '../measured.ts';
import type { ChainNeeds } from '../needs.ts';

export const NORTH = chainName('north');
export const NOW_MS = 1_700_000_000_000;
export const address = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`;

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = (error = 'broken'): Answer<never> => ({ ok: false, error });
const block = (at: bigint, ageMs = 1_000) => ({
  height: height(at),
  hash: `0x${at.toString(16).padStart(64, '0')}` as Hex,
  parentHash: `0x${'0'.repeat(64)}` as Hex,
  timestampMs: NOW_MS - ageMs,
});

export const headOf = (at: bigint, ageMs?: number) => answered(block(at, ageMs));

export function provider(changes: Partial<ProviderMeasured> = {}): ProviderMeasured {
  return {
    chain: NORTH,
    operator: 'one',
    host: 'one.test:443',
    chainId: answered(1n),
    latencyMs: 40,
    head: headOf(50_000n),
    headAtMs: NOW_MS,
    final: headOf(49_936n),
    callAtHead: answered('0x1'),
    callAtFinal: answered('0x1'),
    callAtNowhere: failed('unknown block'),
    depths: [128n, 1_024n, 10_000n].map((below) => ({ below, served: answered<Hex>('0x1') })),
    ranges: [63n, 100n, 500n, 1_000n, 2_000n, 10_000n].map((blocks) => ({ blocks, served: answered(0) })),
    receipts: answered({ fits: true, saw: '3 receipts' }),
    header: answered({ fits: true, saw: 'hashes' }),
    proof: answered({ fits: true, saw: 'proven' }),
    sending: answered('refused as undecodable'),
    ...changes,
  };
}

/** Served up to a width, refused beyond it. */
export const rangesUpTo = (widest: bigint): ProviderMeasured['ranges'] => {
  const all = provider().ranges;
  const served = all.filter(({ blocks }) => blocks <= widest);
  const [beyond] = all.filter(({ blocks }) => blocks > widest);
  return beyond ? [...served, { blocks: beyond.blocks, served: failed('range too wide') }] : served;
};

export function needs(changes: Partial<ChainNeeds> = {}, config: Partial<ChainConfig> = {}): ChainNeeds {
  return {
    chain: NORTH,
    config: {
      chainId: 1,
      eid: 101,
      dvn: address(2),
      quorum: 2,
      providers: ['one', 'two', 'three'].map((operator) => ({ operator, url: `https://${operator}.test` })),
      finality: { rule: 'finalized', minDepth: 0 },
      maxHeadLagMs: 60_000,
      maxLogRange: 2_000,
      maxBatchGas: 12_000_000,
      ...config,
    } as unknown as ChainConfig,
    lanes: [laneId(NORTH, chainName('south'), 'usdx' as never)],
    receipts: true,
    proofs: false,
    contract: address(1),
    ...changes,
  };
}

export function chain(changes: Partial<ChainMeasured> = {}): ChainMeasured {
  return {
    chain: NORTH,
    head: headOf(50_000n),
    code: [{ what: 'dvn', address: address(2), present: answered(true) }],
    eid: answered(101),
    commitGas: answered(100_000n),
    paused: answered(false),
    attesters: answered({ attesters: [address(7), address(8)], threshold: 1 }),
    guardian: answered(address(9)),
    balance: answered(10n ** 18n),
    gasPrice: answered(10n ** 9n),
    ...changes,
  };
}

export function lane(changes: Partial<LaneMeasured> = {}): LaneMeasured {
  return {
    lane: laneId(chainName('south'), NORTH, 'usdx' as never),
    receiver: address(4),
    chain: NORTH,
    library: answered({ address: address(5), isDefault: false, allowedByDvn: true }),
    uln: answered({ required: [address(2), address(6)], optional: [], optionalThreshold: 0, confirmations: 15n }),
    ...changes,
  };
}

export function machine(changes: Partial<MachineMeasured> = {}): MachineMeasured {
  return {
    dataDir: '/data',
    folder: { path: '/data', exists: true, writable: true },
    freeBytes: answered(10n * 1024n ** 3n),
    journal: { kind: 'free' },
    ...changes,
  };
}
