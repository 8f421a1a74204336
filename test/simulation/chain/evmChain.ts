// One simulated EVM chain: its contracts, branches and pool behind the interface that the rest of the simulation uses.
import type { Hex } from '../../../relayer/core/ids.ts';
import { type ActionContext, transactionsOf } from './actions.ts';
import { type Block, sealBlock } from './blocks.ts';
import { createBranches } from './branches.ts';
import { createDvn } from './model/dvn.ts';
import { createEndpoint, type Origin } from './model/endpoint.ts';
import { createExecutor } from './model/executor.ts';
import type { Facts, LegFacts } from './model/facts.ts';
import { createOapps, legContracts } from './model/oft.ts';
import { balanceKey, supplyKey } from './model/token.ts';
import { createReceiveLibrary, createSendLibrary } from './model/uln.ts';
import { createWorkers } from './model/workers.ts';
import { createPool } from './pool.ts';
import { createRpc } from './rpc.ts';
import { type Contract, contract } from './run.ts';
import type { ChainEvent, SimEvm } from './simEvm.ts';
import { State } from './state.ts';

export type EvmChainOptions = {
  readonly name: string;
  readonly facts: Facts;
  readonly genesis: ReadonlyMap<string, unknown>;
  readonly startMs: number;
  /** Empty blocks that are there from the start, a second apart. */
  readonly blocksBefore: number;
  readonly finalityDepth: number;
  readonly commitGas: bigint;
  readonly sent: ActionContext['sent'];
};

/** What a real node would have to be told, and what tests look into. */
export type EvmChain = SimEvm & {
  readonly facts: Facts;
  /** What was sent from here, by the path and nonce it has at its destination. */
  readonly sentTo: (dstEid: number, receiver: Hex, origin: Origin) => Hex | null;
};

const FIRST_BASE_FEE = 1_000_000_000n;
const TIP = 1_000_000_000n;

function contractsOf(options: EvmChainOptions): ReadonlyMap<Hex, Contract> {
  const { facts, commitGas } = options;
  const sendLibrary = createSendLibrary(facts, createWorkers(facts));
  const endpoint = createEndpoint(facts, createOapps(facts), sendLibrary);
  const receiveLibrary = createReceiveLibrary(facts, endpoint);
  return new Map<Hex, Contract>([
    [facts.endpoint, contract('EndpointV2', endpoint.methods)],
    [facts.sendLibrary, contract('SendUln302', sendLibrary.methods, { payable: true })],
    [facts.receiveLibrary, contract('ReceiveUln302', receiveLibrary.methods)],
    [facts.dvn, createDvn(facts, endpoint, receiveLibrary)],
    [facts.executor, createExecutor(facts, endpoint, receiveLibrary, commitGas)],
    ...facts.legs.flatMap((leg) => legContracts(facts, endpoint, leg)),
  ]);
}

function blocksOf({ genesis, startMs, blocksBefore }: EvmChainOptions): readonly Block[] {
  const state = new State(genesis);
  const blocks: Block[] = [];
  for (let height = 0; height <= blocksBefore; height += 1) {
    const timestamp = BigInt(Math.floor(startMs / 1000) - (blocksBefore - height));
    const parent = blocks.at(-1) ?? null;
    const number = BigInt(height);
    blocks.push(sealBlock({ parent, number, timestamp, baseFee: FIRST_BASE_FEE, state, mined: [], salt: 0 }));
  }
  return blocks;
}

export function createEvmChain(options: EvmChainOptions): EvmChain {
  const { name, facts, finalityDepth } = options;
  const contracts = contractsOf(options);
  const pool = createPool();
  const branches = createBranches(contracts, blocksOf(options));
  let baseFee = FIRST_BASE_FEE;
  let serial = 0;
  let events: ChainEvent[] = [];
  const { chainId } = facts;
  const request = createRpc({
    chainId,
    branches,
    pool,
    contracts,
    finalityDepth,
    tipWei: TIP,
    baseFee: () => baseFee,
  });
  const legs = new Map<Hex, LegFacts>(facts.legs.map((leg) => [leg.oapp, leg]));

  const transactions = (action: Parameters<SimEvm['act']>[0]) => {
    serial += 1;
    return transactionsOf({ facts, sent: options.sent }, action, branches.head().state, serial);
  };

  return {
    name,
    chainId,
    eid: facts.eid,
    facts,
    addresses: {
      endpoint: facts.endpoint,
      dvn: facts.dvn,
      executor: facts.executor,
      receiveLibrary: facts.receiveLibrary,
    },
    request,
    act: (action) => {
      for (const tx of transactions(action)) pool.addOutside(tx);
    },
    mine: (atMs) => {
      branches.mine(atMs, baseFee, pool);
      const head = branches.head();
      pool.settle(head.state);
      events.push(...head.events);
    },
    reorg: (depth, lost) => {
      const back = branches.reorg(depth);
      pool.putBack(back.filter(({ hash }) => !lost(hash)));
      const { number } = branches.head();
      events = events.filter(({ height }) => height <= number);
    },
    evict: (matches) => pool.evict(({ hash, from, nonce }) => matches({ hash, from, nonce: nonce ?? 0 })),
    setBaseFee: (wei) => {
      baseFee = wei;
    },
    forge: (branch, depth, action, atMs) => branches.forge(branch, depth, transactions(action), atMs),
    truth: () => {
      const { state, number } = branches.head();
      return {
        height: number,
        balanceOf: (oapp) => {
          const leg = legs.get(oapp);
          if (!leg) throw new RangeError(`saw no leg of ${oapp} on ${name}`);
          const key = leg.kind === 'mint' ? supplyKey(leg.token) : balanceKey(leg.token, oapp);
          return (state.get(key) as bigint | undefined) ?? 0n;
        },
        events,
      };
    },
    sentTo: (dstEid, receiver, origin) => sentTo(events, dstEid, receiver, origin),
  };
}

/** By the packet's header: version 1 · nonce 8 · srcEid 4 · sender 32 · dstEid 4 · receiver 32 bytes. */
function sentTo(events: readonly ChainEvent[], dstEid: number, receiver: Hex, origin: Origin): Hex | null {
  const header =
    `0x01${origin.nonce.toString(16).padStart(16, '0')}${origin.srcEid.toString(16).padStart(8, '0')}` +
    `${origin.sender.slice(2)}${dstEid.toString(16).padStart(8, '0')}${receiver.slice(2).padStart(64, '0')}`;
  const found = events.find((event) => event.kind === 'sent' && event.encoded.startsWith(header));
  return found?.kind === 'sent' ? found.encoded : null;
}
