/** What one provider answers, with its form checked: an answer of another form is no answer. */
import { type BlockRef, type Hex, height } from '../../relayer/core/ids.ts';
import { type Provider, ProviderError } from '../provider.ts';

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

/** Asks one provider for one thing, within a deadline. */
export type Ask = { readonly provider: Provider; readonly deadlineMs: number };

const isHex = (value: unknown): value is Hex => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value);

function invalid(ask: Ask, method: string, saw: unknown, wanted: string): ProviderError {
  const shown = JSON.stringify(saw)?.slice(0, 80) ?? 'undefined';
  return new ProviderError('PROVIDER_INVALID', ask.provider.operator, `${method}: saw ${shown}, wanted ${wanted}`);
}

function hexOf(ask: Ask, method: string, value: unknown, wanted: string): Hex {
  if (!isHex(value)) throw invalid(ask, method, value, wanted);
  return value.toLowerCase() as Hex;
}

const hashOf = (ask: Ask, method: string, value: unknown): Hex => {
  const hex = hexOf(ask, method, value, 'a hash');
  if (hex.length !== 66) throw invalid(ask, method, value, 'a hash of 32 bytes');
  return hex;
};

function quantityOf(ask: Ask, method: string, value: unknown): bigint {
  const hex = hexOf(ask, method, value, 'a quantity');
  if (hex.length < 3 || hex.length > 66) throw invalid(ask, method, value, 'a quantity');
  return BigInt(hex);
}

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

/** Logs of a range, both ends inclusive, in chain order. A log outside of what was asked for is no answer. */
export async function logsOf(ask: Ask, filter: LogFilter, from: bigint, to: bigint): Promise<readonly RawLog[]> {
  const method = 'eth_getLogs';
  const query = {
    address: filter.addresses,
    topics: [filter.topics],
    fromBlock: `0x${from.toString(16)}`,
    toBlock: `0x${to.toString(16)}`,
  };
  const answer = await ask.provider.request(method, [query], ask.deadlineMs);
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

/** A view call at one block, named by its hash, so that all answers speak of the same state. */
export async function callAt(ask: Ask, to: Hex, data: Hex, blockHash: Hex): Promise<Hex> {
  const method = 'eth_call';
  const at = { blockHash, requireCanonical: true };
  return hexOf(ask, method, await ask.provider.request(method, [{ to, data }, at], ask.deadlineMs), 'data');
}

export async function codeAt(ask: Ask, address: Hex): Promise<Hex> {
  const method = 'eth_getCode';
  return hexOf(ask, method, await ask.provider.request(method, [address, 'latest'], ask.deadlineMs), 'code');
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
  [log.blockNumber, log.logIndex, log.blockHash, log.transactionHash, log.address, log.topics.join(), log.data].join(
    ' ',
  );
