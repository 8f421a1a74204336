/** From the configuration to what the node decides by. */
import { createHash } from 'node:crypto';
import type { BookConfig, BookLegConfig, LoadlineConfig } from '../config/schema.ts';
import { conversionRate, local, shared } from './core/amount.ts';
import {
  type BookName,
  bookName,
  bookShard,
  type ChainName,
  chainName,
  eid,
  type Guid,
  type Hex,
  height,
  laneId,
  nodeShard,
  type PathKey,
  pathKey,
} from './core/ids.ts';
import { toBytes32 } from './core/packetCodec.ts';
import type { BookParams, ChainParams, Lane, LegParams, Params } from './core/params.ts';
import { canonicalJson } from './journal/codec.ts';
import { defaultPolicy } from './policy/default.ts';

export type ParamsInput = {
  readonly config: LoadlineConfig;
  /** 16 bytes that name the journal. */
  readonly journalId: Hex;
  /** The accounts that pay, by chain; none in shadow mode. */
  readonly senders: ReadonlyMap<ChainName, Hex>;
  /** The accounts that set fees, by chain, where they are others than the senders. */
  readonly feeUpdaters?: ReadonlyMap<ChainName, Hex>;
};

export function createParams({ config, journalId, senders, feeUpdaters }: ParamsInput): Params {
  const chains = new Map<ChainName, ChainParams>();
  for (const [key, chain] of Object.entries(config.chains)) {
    const name = chainName(key);
    const feeUpdater = feeUpdaters?.get(name);
    chains.set(name, {
      name,
      eid: eid(chain.eid),
      startBlock: height(BigInt(chain.startBlock)),
      dvn: chain.dvn,
      executor: chain.executor,
      sender: senders.get(name) ?? null,
      ...(feeUpdater && feeUpdater !== senders.get(name) ? { feeUpdater } : {}),
      maxHeadLagMs: chain.maxHeadLagMs,
      maxClockSkewMs: chain.maxClockSkewMs,
      replaceAfterMs: chain.replaceAfterMs,
      maxBatchGas: BigInt(chain.maxBatchGas),
      maxBatchCalldataBytes: chain.maxBatchCalldataBytes,
      maxUnmined: chain.maxUnmined,
      quorum: chain.quorum,
      maxFinalityStallMs: chain.maxFinalityStallMs,
      tiers: chain.tiers.map(({ minDepth, anchor }) => ({ minDepth: BigInt(minDepth), anchor })),
    });
  }
  const books = new Map<BookName, BookParams>(
    Object.entries(config.books).map(([key, book]) => [bookName(key), bookOf(bookName(key), book)]),
  );
  const lanes = lanesOf(config, chains, books);
  return {
    mode: config.mode,
    roles: new Set(config.roles),
    nodeShard: nodeShard(config.node),
    journalId,
    chains,
    books,
    lanes,
    ...(config.feeUpdates ? { feeUpdates: config.feeUpdates } : {}),
    digestExpiryMs: config.digestExpiryMinutes * 60_000,
    defaultPolicy: defaultPolicy(books.keys(), config.operators?.threshold ?? 1),
    hash: hashOf(config, [...chains.values()], [...books.values()], [...lanes.values()]),
  };
}

function bookOf(name: BookName, book: BookConfig): BookParams {
  const leg = (of: BookLegConfig): LegParams => ({
    kind: of.kind,
    chain: chainName(of.chain),
    token: of.token,
    oapp: of.oapp,
    rate: conversionRate(of.decimals, book.sharedDecimals),
    initial: local(of.initial),
  });
  return {
    name,
    shard: bookShard(name),
    sharedDecimals: book.sharedDecimals,
    price: book.price ?? null,
    collateralPrice: book.collateralPrice ?? null,
    legs: book.legs.map(leg),
    open: book.open.map(({ from, to, guid, txHash, amount }) => ({
      from: chainName(from),
      to: chainName(to),
      guid: guid as Guid,
      txHash,
      amount: shared(amount),
    })),
  };
}

/** Both directions of every book that a pair joins, since what comes back counts; relayed are those of the pairs. */
function lanesOf(
  config: LoadlineConfig,
  chains: ReadonlyMap<ChainName, ChainParams>,
  books: ReadonlyMap<BookName, BookParams>,
): Map<PathKey, Lane> {
  const lanes = new Map<PathKey, Lane>();
  const relays = (from: string, to: string): boolean =>
    config.pairs.some(
      (pair) => (pair.from === from && pair.to === to) || (pair.both && pair.from === to && pair.to === from),
    );
  for (const book of books.values()) {
    const pairs = book.legs.flatMap((from) => book.legs.filter((to) => to !== from).map((to) => [from, to] as const));
    for (const [from, to] of pairs) {
      if (!relays(from.chain, to.chain) && !relays(to.chain, from.chain)) continue;
      const src = chains.get(from.chain);
      const dst = chains.get(to.chain);
      if (!src || !dst) continue;
      const ends = { srcEid: src.eid, sender: toBytes32(from.oapp), dstEid: dst.eid, receiver: toBytes32(to.oapp) };
      const path = pathKey(ends);
      const id = laneId(src.name, dst.name, book.name);
      const relayed = relays(src.name, dst.name);
      lanes.set(path, { id, path, book: book.name, relayed, ordering: 'ordered', from, to, ...ends });
    }
  }
  return lanes;
}

/** What decides, and nothing else: no provider, no key, no path of this machine. */
const hashOf = (
  config: LoadlineConfig,
  chains: readonly ChainParams[],
  books: readonly BookParams[],
  lanes: readonly Lane[],
): Hex => {
  const finality = Object.fromEntries(
    Object.entries(config.chains).map(([name, { finality, anchor }]) => [name, { finality, anchor: anchor ?? null }]),
  );
  // Who pays decides nothing, nor how much goes into one transaction, or how many are under way.
  const rules = chains.map(
    ({ sender: _, feeUpdater: _updater, maxBatchCalldataBytes: _bytes, maxUnmined: _unmined, ...rest }) => rest,
  );
  const text = canonicalJson({ chains: rules, books, lanes, finality });
  return `0x${createHash('sha256').update(text).digest('hex')}`;
};
