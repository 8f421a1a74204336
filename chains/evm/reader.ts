/** Reads one EVM chain through its quorum: one `eth_getLogs` a poll for all lanes, one set of pinned calls a new head. */
import type { ChainConfig } from '../../config/schema.ts';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import { type BlockRef, type ChainName, type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import type { Lane, Params } from '../../relayer/core/params.ts';
import type { LaneReading, Look, Said } from '../../relayer/core/state.ts';
import { MAX_COMMIT_GAS } from '../../relayer/pipeline/execute.ts';
import { type ChainReader, ChainRefused, type ReadOutcome } from '../chain.ts';
import type { Clock } from '../clock.ts';
import { type Quorum, QuorumError } from '../quorum.ts';
import { type AgreedBlock, agreeBlock, agreeTag } from './agree.ts';
import { agreeCall, agreeCalls } from './calls.ts';
import { createFinality, type FinalBlock } from './finality.ts';
import { endpointAbi, messageLibraryAbi, topicOf } from './layerzero/abi.ts';
import { decodeLogs, type Watched } from './layerzero/decode.ts';
import { agreeLogs } from './logs.ts';
import { type LookValues, planLook } from './look.ts';
import { ownTopics } from './ownTopics.ts';
import { chainIdOf, codeAt, receiptOf, transactionCountOf } from './rpc.ts';

export type EvmReaderOptions = {
  readonly name: ChainName;
  readonly config: ChainConfig;
  readonly params: Params;
  readonly quorum: Quorum;
  readonly clock: Clock;
  /** Orders requests and answers over all chains: the proof that one look was asked for after another returned. */
  readonly nextSeq: () => number;
};

const lower = (value: Hex): Hex => value.toLowerCase() as Hex;

export function createEvmReader(options: EvmReaderOptions): ChainReader {
  const { name, config, params, quorum, nextSeq, clock } = options;
  const deadlineMs = config.requestTimeoutMs;
  const lanesOut = [...params.lanes.values()].filter((lane) => lane.from.chain === name);
  const lanesIn = [...params.lanes.values()].filter((lane) => lane.to.chain === name);
  const plan = planLook(params, name, config.endpoint, config.dvn);
  const finality = createFinality(config.finality, quorum, deadlineMs, clock);
  const sendLibraries = new Set<Hex>();
  const receiveLibraries = new Set<Hex>();
  const watched: Watched = {
    endpoint: config.endpoint,
    sendLibraries,
    receiveLibraries,
    oapps: new Set([...lanesOut.map((l) => l.from.oapp), ...lanesIn.map((l) => l.to.oapp)]),
    tokens: new Set([...lanesOut.map((l) => l.from.token), ...lanesIn.map((l) => l.to.token)]),
    own: new Set([config.dvn, config.executor]),
  };
  /** When the chain was last seen to move. */
  let lastStepMs: number | null = null;
  let lastLook: {
    readonly hash: Hex;
    readonly results: readonly Hex[];
    readonly values: LookValues;
    readonly said: Said;
  } | null = null;

  const at = (to: Hex, block: BlockRef) => ({ to, blockHash: block.hash, deadlineMs });

  async function open(): Promise<void> {
    const id = await quorum.ask('chain id', (provider) => chainIdOf({ provider, deadlineMs }), String);
    if (id.value !== BigInt(config.chainId)) throw new ChainRefused(name, `chain id ${id.value}`, `${config.chainId}`);
    await requireCode();
    const { block } = await agreeTag(quorum, 'latest', deadlineMs);
    const eid = await agreeCall(quorum, at(config.endpoint, block), endpointAbi, 'eid', []);
    if (eid !== config.eid) throw new ChainRefused(name, `endpoint of eid ${eid}`, `eid ${config.eid}`);
    const commitGas = await agreeCall(quorum, at(config.executor, block), loadlineExecutorAbi, 'commitGas', []);
    if (commitGas > MAX_COMMIT_GAS) {
      throw new ChainRefused(name, `executor with commitGas ${commitGas}`, `≤ ${MAX_COMMIT_GAS}`);
    }
    await findLibraries(block);
  }

  async function requireCode(): Promise<void> {
    const wanted: readonly (readonly [string, Hex])[] = [
      ['endpoint', config.endpoint],
      ['dvn', config.dvn],
      ['executor', config.executor],
      ...[...watched.oapps].map((oapp) => ['oapp', oapp] as const),
      ...[...watched.tokens].map((token) => ['token', token] as const),
    ];
    for (const [what, address] of wanted) {
      const code = await quorum.ask(
        `code of ${address}`,
        (provider) => codeAt({ provider, deadlineMs }, address),
        String,
      );
      if (code.value === '0x') throw new ChainRefused(name, `no code at ${what} ${address}`, 'a contract');
    }
  }

  async function findLibraries(block: BlockRef): Promise<void> {
    for (const lane of lanesOut) {
      const args = [lane.from.oapp, lane.dstEid] as const;
      sendLibraries.add(
        lower(await agreeCall(quorum, at(config.endpoint, block), endpointAbi, 'getSendLibrary', args)),
      );
    }
    for (const lane of lanesIn) await receiveLibraryOf(lane, block);
  }

  async function receiveLibraryOf(lane: Lane, block: BlockRef): Promise<Hex> {
    const args = [lane.to.oapp, lane.srcEid] as const;
    const [library] = await agreeCall(quorum, at(config.endpoint, block), endpointAbi, 'getReceiveLibrary', args);
    receiveLibraries.add(lower(library));
    return lower(library);
  }

  async function read(from: { cursor: Position | null; checkpoints: readonly Position[] }): Promise<ReadOutcome> {
    const requestedSeq = nextSeq();
    const head = await agreeTag(quorum, 'latest', deadlineMs);
    const cursor = from.cursor ?? { height: height(BigInt(config.startBlock) - 1n), hash: '0x' as Hex };
    if (head.block.height < cursor.height) {
      // A lagging quorum and a reorg to a shorter chain look the same; the longer chain will tell. While our last step is
      // young this is no news: a provider that comes and goes must not start every round over.
      if (from.cursor && (await lagsOnly(from.checkpoints, head.block))) return nothingNew(from.cursor);
      throw new ChainRefused(name, `agreed head ${head.block.height}`, `≥ ${cursor.height}, already read`);
    }
    if (from.cursor && !(await stillCanonical(cursor, head.block))) return findFork(from.checkpoints, head.block);
    const caughtUp = head.block.height - cursor.height <= BigInt(config.maxLogRange);
    const to = caughtUp
      ? head
      : await agreeBlock(quorum, height(cursor.height + BigInt(config.maxLogRange)), deadlineMs);
    const finalBlock = await finality(head.block, null);
    const final = finalBlock?.position ?? null;
    // A fork may lie below the start block. What is there is in the book's initial values, and never read.
    const start = BigInt(config.startBlock);
    const first = height(cursor.height < start ? start : cursor.height + 1n);
    const logs = await logsBetween(first, to.block);
    const look = caughtUp && finalBlock ? await lookAt(head, finalBlock, requestedSeq, logs.said) : null;
    const facts = decodeLogs(name, watched, logs.logs);
    const claims = logs.minority.map(({ operators, logs: claimed }) => ({
      operators,
      facts: decodeLogs(name, watched, claimed),
    }));
    const reached = final && final.height <= to.block.height ? final : null;
    const position = { height: to.block.height, hash: to.block.hash };
    if (to.block.height > cursor.height) lastStepMs = clock.nowMs();
    return {
      kind: 'read',
      from: first,
      to: position,
      facts,
      look,
      final: reached,
      claims,
      objections: [],
      resolutions: [],
    };
  }

  async function logsBetween(from: Height, to: BlockRef) {
    if (from > to.height) return { logs: [], minority: [], said: null };
    const addresses = [
      config.endpoint,
      ...new Set([...sendLibraries, ...receiveLibraries, ...watched.oapps, ...watched.tokens, ...watched.own]),
    ];
    const filter = { addresses, topics: [...Object.values(topicOf), ...ownTopics] };
    return agreeLogs(quorum, filter, from, to, deadlineMs);
  }

  async function stillCanonical(cursor: Position, head: BlockRef): Promise<boolean> {
    if (cursor.height === head.height) return cursor.hash === head.hash;
    if (cursor.height === head.height - 1n) return cursor.hash === head.parentHash;
    if (cursor.height < 0n) return true;
    const { block } = await agreeBlock(quorum, cursor.height, deadlineMs);
    return block.hash === cursor.hash;
  }

  /** The head is a block that we have read, or follows one, and it has not stood still for too long. */
  async function lagsOnly(checkpoints: readonly Position[], head: BlockRef): Promise<boolean> {
    if (lastStepMs === null || clock.nowMs() - lastStepMs > config.maxHeadLagMs) return false;
    const below = checkpoints.findLast((checkpoint) => checkpoint.height <= head.height);
    return below !== undefined && (await stillCanonical(below, head));
  }

  const nothingNew = (cursor: Position): ReadOutcome => ({
    kind: 'read',
    from: height(cursor.height + 1n),
    to: cursor,
    facts: [],
    look: null,
    final: null,
    claims: [],
    objections: [],
    resolutions: [],
  });

  /** The newest checkpoint that is still canonical. */
  async function findFork(checkpoints: readonly Position[], head: BlockRef): Promise<ReadOutcome> {
    for (const checkpoint of [...checkpoints].reverse()) {
      if (checkpoint.height > head.height || checkpoint.height < 0n) continue;
      if (await stillCanonical(checkpoint, head)) return { kind: 'reorg', fork: checkpoint };
    }
    throw new ChainRefused(
      name,
      `block ${head.height} ${head.hash} without a known ancestor`,
      `one of ${checkpoints.length} checkpoints`,
    );
  }

  async function lookAt(
    head: AgreedBlock,
    final: FinalBlock,
    requestedSeq: number,
    logsSaid: Said | null,
  ): Promise<Look> {
    const { block } = head;
    if (lastLook?.hash !== block.hash) {
      const { results, said } = await agreeCalls(quorum, plan.calls, block.hash, deadlineMs, plan.decode);
      if (results.join() !== lastLook?.results.join()) await requireSame(results, block);
      lastLook = { hash: block.hash, results, values: plan.decode(results), said };
    }
    const said = [head.said, ...(logsSaid ? [logsSaid] : []), lastLook.said];
    return {
      chain: name,
      head: block,
      final: final.position,
      requestedSeq,
      doneSeq: nextSeq(),
      atMs: clock.nowMs(),
      ...lastLook.values,
      anchor: null,
      finalSinceMs: final.sinceMs,
      said,
    };
  }

  /**
   * What changed is asked for once more. A provider that takes in a block while it answers can give that block's state
   * under the hash of the one before, and a leg that seems short even once halts its book. @throws QuorumError
   */
  async function requireSame(results: readonly Hex[], block: BlockRef): Promise<void> {
    const again = await agreeCalls(quorum, plan.calls, block.hash, deadlineMs);
    if (again.results.join() === results.join()) return;
    throw new QuorumError(quorum.k, quorum.operators.length, again.said, ['another answer a moment ago']);
  }

  async function readLane(lane: Lane): Promise<LaneReading> {
    const { block } = await agreeTag(quorum, 'latest', deadlineMs);
    const receiveLibrary = await receiveLibraryOf(lane, block);
    const args = [lane.to.oapp, lane.srcEid] as const;
    const uln = await agreeCall(quorum, at(receiveLibrary, block), messageLibraryAbi, 'getUlnConfig', args);
    const requiredDvns = uln.requiredDVNs.map(lower);
    return {
      path: lane.path,
      atMs: clock.nowMs(),
      receiveLibrary,
      requiredConfirmations: uln.confirmations,
      requiredDvns,
      optionalDvns: uln.optionalDVNs.map(lower),
      optionalThreshold: uln.optionalDVNThreshold,
      requiresUs: requiredDvns.includes(config.dvn),
    };
  }

  return {
    name,
    open,
    read,
    readLane,
    readSide: async (lane, side) => {
      const { block } = await agreeTag(quorum, 'latest', deadlineMs);
      return { path: lane.path, side, at: { height: block.height, hash: block.hash }, atMs: clock.nowMs(), values: {} };
    },
    attesterSet: async () => {
      const { block } = await agreeTag(quorum, 'latest', deadlineMs);
      const attesters = await agreeCall(quorum, at(config.dvn, block), loadlineDvnAbi, 'attesters', []);
      const threshold = await agreeCall(quorum, at(config.dvn, block), loadlineDvnAbi, 'threshold', []);
      return { attesters: attesters.map(lower), threshold };
    },
    nextNonceOf: async (account) => {
      const question = `next nonce of ${account}`;
      const asked = await quorum.ask(
        question,
        (provider) => transactionCountOf({ provider, deadlineMs }, account, 'latest'),
        String,
      );
      return asked.value;
    },
    receiptOf: async (hashes) => {
      for (const hash of hashes) {
        const { value } = await quorum.ask(
          `receipt of ${hash}`,
          (provider) => receiptOf({ provider, deadlineMs }, hash),
          (receipt) => (receipt ? `${receipt.blockNumber} ${receipt.blockHash} ${receipt.ok}` : 'none'),
        );
        if (value) return { height: height(value.blockNumber), hash: value.blockHash, txHash: hash, ok: value.ok };
      }
      return null;
    },
  };
}
