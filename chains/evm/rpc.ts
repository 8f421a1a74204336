/** What one provider answers, with its form checked: an answer of another form is no answer. */
import { type BlockRef, type Hex, height } from '../../relayer/core/ids.ts';
import { type Alike, notAlike } from './alike.ts';
import { type Ask, bytesOf, hashOf, hexOf, invalid, listOf, objectOf, quantityOf } from './form.ts';

export type { Ask } from './form.ts';

/** More than a block of a billion gas holds. */
const MAX_RECEIPTS = 50_000;
/** EIP-170 allows 24 KiB; some chains allow more. */
const MAX_CODE_BYTES = 1_048_576;
/** A proof is as deep as its trie: 64 nibbles at the most. */
const MAX_PROOF_NODES = 65;
/** A branch of 17 hashes has 532 bytes; a node holds no value of more than an account here. */
const MAX_NODE_BYTES = 1_024;

export type RawLog = {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockNumber: bigint;
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
  readonly logIndex: number;
};

export type RawReceipt = {
  readonly transactionHash: Hex;
  readonly blockNumber: bigint;
  readonly blockHash: Hex;
  readonly ok: boolean;
};

export type LogFilter = { readonly addresses: readonly Hex[]; readonly topics: readonly Hex[] };

export async function chainIdOf(ask: Ask): Promise<bigint> {
  return quantityOf(ask, 'eth_chainId', await ask.provider.request('eth_chainId', [], ask.deadlineMs));
}

/** A block by height or tag; null when the provider has none. */
export async function blockAt(ask: Ask, at: bigint | 'latest' | 'safe' | 'finalized'): Promise<BlockRef | null> {
  const method = 'eth_getBlockByNumber';
  const tag = typeof at === 'bigint' ? `0x${at.toString(16)}` : at;
  const block = await ask.provider.request(method, [tag, false], ask.deadlineMs);
  if (block === null) return null;
  if (typeof block !== 'object') throw invalid(ask, method, block, 'a block');
  const { number, hash, parentHash, timestamp } = block as Record<string, unknown>;
  const found = quantityOf(ask, method, number);
  if (typeof at === 'bigint' && found !== at) throw invalid(ask, method, number, `block ${at}`);
  return {
    height: height(found),
    hash: hashOf(ask, method, hash),
    parentHash: hashOf(ask, method, parentHash),
    timestampMs: Number(quantityOf(ask, method, timestamp)) * 1000,
  };
}

/** The block of one hash as it was served, unchecked but for that it is one; null when the provider has none. */
export async function rawBlockByHash(ask: Ask, hash: Hex): Promise<Record<string, unknown> | null> {
  const method = 'eth_getBlockByHash';
  const block = await ask.provider.request(method, [hash, false], ask.deadlineMs);
  return block === null ? null : objectOf(ask, method, block, 'a block');
}

/** As above, by height. */
export async function rawBlockAt(ask: Ask, at: bigint): Promise<Record<string, unknown> | null> {
  const method = 'eth_getBlockByNumber';
  const block = await ask.provider.request(method, [`0x${at.toString(16)}`, false], ask.deadlineMs);
  return block === null ? null : objectOf(ask, method, block, 'a block');
}

/**
 * Logs of a range, both ends inclusive, in chain order. A log outside of what was asked for is no answer.
 * @param alike of one question with one filter.
 */
export async function logsOf(
  ask: Ask,
  filter: LogFilter,
  from: bigint,
  to: bigint,
  alike: Alike<readonly RawLog[]> = notAlike,
): Promise<readonly RawLog[]> {
  const method = 'eth_getLogs';
  const query = {
    address: filter.addresses,
    topics: [filter.topics],
    fromBlock: `0x${from.toString(16)}`,
    toBlock: `0x${to.toString(16)}`,
  };
  const answer = await ask.provider.request(method, [query], ask.deadlineMs);
  return alike(`${from} ${to}`, answer, () => requireLogs(ask, filter, from, to, answer));
}

function requireLogs(ask: Ask, filter: LogFilter, from: bigint, to: bigint, answer: unknown): readonly RawLog[] {
  const method = 'eth_getLogs';
  if (!Array.isArray(answer)) throw invalid(ask, method, answer, 'a list of logs');
  const addresses = new Set(filter.addresses);
  const topics = new Set(filter.topics);
  const logs = answer.map((raw: unknown): RawLog => {
    const log = parseLog(ask, method, raw);
    const wanted = log.topics[0] !== undefined && addresses.has(log.address) && topics.has(log.topics[0]);
    if (!wanted || log.blockNumber < from || log.blockNumber > to) throw invalid(ask, method, raw, 'a log asked for');
    return log;
  });
  return logs.sort((a, b) =>
    a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1,
  );
}

function parseLog(ask: Ask, method: string, raw: unknown): RawLog {
  if (typeof raw !== 'object' || raw === null) throw invalid(ask, method, raw, 'a log');
  const log = raw as Record<string, unknown>;
  if (log.removed === true) throw invalid(ask, method, raw, 'a log that is not removed');
  if (!Array.isArray(log.topics)) throw invalid(ask, method, raw, 'topics');
  return {
    address: hexOf(ask, method, log.address, 'an address'),
    topics: log.topics.map((topic) => hashOf(ask, method, topic)),
    data: hexOf(ask, method, log.data, 'data'),
    blockNumber: quantityOf(ask, method, log.blockNumber),
    blockHash: hashOf(ask, method, log.blockHash),
    transactionHash: hashOf(ask, method, log.transactionHash),
    logIndex: Number(quantityOf(ask, method, log.logIndex)),
  };
}

/** A block named by its hash, so that all answers speak of the same state. */
const pinnedTo = (blockHash: Hex) => ({ blockHash, requireCanonical: true });

/** A view call at one block. */
export async function callAt(ask: Ask, to: Hex, data: Hex, blockHash: Hex): Promise<Hex> {
  const method = 'eth_call';
  const params = [{ to, data }, pinnedTo(blockHash)];
  return hexOf(ask, method, await ask.provider.request(method, params, ask.deadlineMs), 'data');
}

/** A call to a contract at one block, for which other code stands in the place of its own. */
export async function callInPlace(ask: Ask, of: Hex, code: Hex, data: Hex, blockHash: Hex): Promise<Hex> {
  const method = 'eth_call';
  const params = [{ to: of, data }, pinnedTo(blockHash), { [of]: { code } }];
  return hexOf(ask, method, await ask.provider.request(method, params, ask.deadlineMs), 'data');
}

/** The code at an address, of the newest block, or at one named by its hash. */
export async function codeAt(ask: Ask, address: Hex, blockHash?: Hex): Promise<Hex> {
  const method = 'eth_getCode';
  const params = [address, blockHash ? pinnedTo(blockHash) : 'latest'];
  return bytesOf(ask, method, await ask.provider.request(method, params, ask.deadlineMs), MAX_CODE_BYTES);
}

/** One storage slot at one block. Some providers leave leading zeros out. */
export async function storageAt(ask: Ask, address: Hex, slot: Hex, blockHash: Hex): Promise<Hex> {
  const method = 'eth_getStorageAt';
  const answer = await ask.provider.request(method, [address, slot, pinnedTo(blockHash)], ask.deadlineMs);
  return `0x${quantityOf(ask, method, answer).toString(16).padStart(64, '0')}`;
}

export type RawProof = {
  readonly accountProof: readonly Hex[];
  readonly storageProof: readonly { readonly key: Hex; readonly value: bigint; readonly proof: readonly Hex[] }[];
};

/** Merkle proofs of an account and of slots of it at one block. Slots are 32 bytes: shorter ones some refuse. */
export async function proofOf(ask: Ask, address: Hex, slots: readonly Hex[], blockHash: Hex): Promise<RawProof> {
  const method = 'eth_getProof';
  const raw = await ask.provider.request(method, [address, slots, pinnedTo(blockHash)], ask.deadlineMs);
  const answer = objectOf(ask, method, raw, 'a proof');
  const nodes = (value: unknown) =>
    listOf(ask, method, value, MAX_PROOF_NODES).map((node) => bytesOf(ask, method, node, MAX_NODE_BYTES));
  const entries = listOf(ask, method, answer.storageProof, slots.length);
  if (entries.length !== slots.length) throw invalid(ask, method, entries.length, `${slots.length} storage proofs`);
  return {
    accountProof: nodes(answer.accountProof),
    storageProof: entries.map((raw, i) => {
      const entry = objectOf(ask, method, raw, 'a storage proof');
      const key = quantityOf(ask, method, entry.key);
      if (key !== BigInt(slots[i] ?? '0x')) throw invalid(ask, method, entry.key, `key ${slots[i]}`);
      return { key: slots[i] as Hex, value: quantityOf(ask, method, entry.value), proof: nodes(entry.proof) };
    }),
  };
}

/** All receipts of one block as they were served, unchecked but for their number; null when the provider has none. */
export async function rawBlockReceipts(ask: Ask, blockHash: Hex): Promise<readonly Record<string, unknown>[] | null> {
  const method = 'eth_getBlockReceipts';
  const answer = await ask.provider.request(method, [blockHash], ask.deadlineMs);
  if (answer === null) return null;
  const receipts = listOf(ask, method, answer, MAX_RECEIPTS);
  for (const raw of receipts) objectOf(ask, method, raw, 'a receipt');
  // The very list, so that it is known again when others serve it.
  return receipts as readonly Record<string, unknown>[];
}

export async function receiptOf(ask: Ask, hash: Hex): Promise<RawReceipt | null> {
  const method = 'eth_getTransactionReceipt';
  const raw = await ask.provider.request(method, [hash], ask.deadlineMs);
  if (raw === null) return null;
  if (typeof raw !== 'object') throw invalid(ask, method, raw, 'a receipt');
  const receipt = raw as Record<string, unknown>;
  return {
    transactionHash: hashOf(ask, method, receipt.transactionHash),
    blockNumber: quantityOf(ask, method, receipt.blockNumber),
    blockHash: hashOf(ask, method, receipt.blockHash),
    ok: quantityOf(ask, method, receipt.status) === 1n,
  };
}

export async function transactionCountOf(ask: Ask, account: Hex, at: 'latest' | 'pending'): Promise<number> {
  const method = 'eth_getTransactionCount';
  return Number(quantityOf(ask, method, await ask.provider.request(method, [account, at], ask.deadlineMs)));
}

export async function quantityAnswer(ask: Ask, method: string, params: readonly unknown[]): Promise<bigint> {
  return quantityOf(ask, method, await ask.provider.request(method, params, ask.deadlineMs));
}

/** Chain order and content: what two providers must have in common. Non-consensus fields are left out. */
export const logText = (log: RawLog): string =>
  `${log.blockNumber} ${log.logIndex} ${log.blockHash} ${log.transactionHash} ${log.address} ${log.topics.join()} ${log.data}`;

/** The same of several. */
export const logsText = (logs: readonly RawLog[]): string => logs.map(logText).join('\n');
