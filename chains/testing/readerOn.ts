import type { ChainConfig } from '../../config/schema.ts';
import type { Dispute, Objection, Resolution } from '../../relayer/core/dispute.ts';
import type { Height, Hex, Position } from '../../relayer/core/ids.ts';
import { height } from '../../relayer/core/ids.ts';
import { ALPHA, address, fixture } from '../../relayer/pipeline/testing/params.ts';
import type { ReadOutcome } from '../chain.ts';
import { createEvmReader, type EvmReaderOptions } from '../evm/reader.ts';
import { createQuorum } from '../quorum.ts';
import { blockHash, type FakeProvider, fakeProvider, type Handlers } from './fakeProvider.ts';
import { virtualClock } from './virtualClock.ts';

export const testConfig = (changes: Partial<ChainConfig> = {}): ChainConfig =>
  ({
    chainId: 1,
    eid: 101,
    startBlock: 1,
    requestTimeoutMs: 2_000,
    maxLogRange: 1_000,
    maxHeadLagMs: 60_000,
    finality: { rule: 'depth', depth: 2 },
    verifyBlocks: false,
    endpoint: address(0xee),
    dvn: address(0xd1),
    executor: address(0xe1),
    ...changes,
  }) as ChainConfig;

export type ReadTest = ReturnType<typeof readerOn>;

/** A reader over fake providers, with the little that the pipeline keeps of what it says. */
export function readerOn(
  k: number,
  answers: Readonly<Record<string, Handlers>>,
  options: { readonly config?: Partial<ChainConfig> } & Partial<Omit<EvmReaderOptions, 'config'>> = {},
) {
  const { config, ...rest } = options;
  const clock = virtualClock(1_700_000_000_000);
  const providers: FakeProvider[] = Object.entries(answers).map(([name, all]) => fakeProvider(name, clock, all));
  const quorum = createQuorum(k, providers, clock);
  const { params } = fixture();
  let seq = 0;
  const nextSeq = () => {
    seq += 1;
    return seq;
  };
  const reader = createEvmReader({ name: ALPHA, config: testConfig(config), params, quorum, clock, nextSeq, ...rest });
  const run = async <T>(work: Promise<T>, ms = 30_000): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(ms);
    return work;
  };
  let cursor: Position = at(9);
  let checkpoints: readonly Position[] = [cursor];
  const open = new Map<string, Dispute>();
  const ended: { readonly dispute: Dispute; readonly resolution: Resolution }[] = [];

  function exclude(operator: string): void {
    quorum.standings.setExcluded(new Set([operator]));
    for (const other of [...open.values()]) if (other.operator === operator) open.delete(other.id);
  }

  function take(outcome: ReadOutcome): void {
    if (outcome.kind === 'reorg') {
      cursor = outcome.fork;
      checkpoints = checkpoints.filter((one) => one.height <= outcome.fork.height);
      return;
    }
    cursor = outcome.to;
    checkpoints = [...checkpoints.filter((one) => one.height < cursor.height), cursor];
    for (const resolution of outcome.resolutions) {
      const dispute = open.get(resolution.dispute);
      if (dispute) ended.push({ dispute, resolution });
      open.delete(resolution.dispute);
      if (resolution.how === 'refuted' && dispute) exclude(dispute.operator);
    }
    for (const objection of outcome.objections) {
      if (quorum.standings.isExcluded(objection.operator)) continue;
      const dispute = disputeOf(objection, clock.nowMs());
      open.set(dispute.id, dispute);
    }
  }

  return {
    clock,
    providers,
    quorum,
    reader,
    run,
    open,
    ended,
    provider: (name: string): FakeProvider => {
      const found = providers.find(({ operator }) => operator === name);
      if (!found) throw new Error(`no provider ${name}`);
      return found;
    },
    /** Reads once and takes in what it says. */
    read: async (disputes: readonly Dispute[] = [...open.values()]): Promise<ReadOutcome> => {
      const outcome = await run(reader.read({ cursor, checkpoints, disputes }));
      take(outcome);
      return outcome;
    },
    standing: (name: string) => {
      const found = providers.find(({ operator }) => operator === name);
      return found ? quorum.standings.of(found) : undefined;
    },
  };
}

export function at(h: number, hash: Hex = blockHash(h)): Position & { readonly height: Height } {
  return { height: height(BigInt(h)), hash };
}

export const disputeOf = (objection: Objection, sinceMs = 0): Dispute => {
  const { operator, kind, height: h, claimedHash, agreedHash, claim, saw } = objection;
  const id = `${ALPHA}/${operator}/${kind}/${h}/${claimedHash}`;
  const shard = fixture().params.nodeShard;
  return {
    id,
    shard,
    chain: ALPHA,
    operator,
    kind,
    height: h,
    claimedHash,
    agreedHash,
    books: [],
    claim,
    saw,
    sinceMs,
  };
};
