/**
 * A block's receipts against the receipts root of its verified header: no log, status or receipt can be changed, added
 * or left out. The root does not cover transaction hashes; those are for k operators to agree on.
 */
import type { Hex } from '../../relayer/core/ids.ts';
import { keccak256 } from '../../relayer/core/keccak.ts';
import { ProviderError } from '../provider.ts';
import { type Alike, notAlike } from './alike.ts';
import {
  type Ask,
  bytesIn,
  bytesOf,
  fixedOf,
  hashOf,
  inconsistent,
  invalid,
  listOf,
  objectOf,
  quantityOf,
} from './form.ts';
import type { VerifiedHeader } from './header.ts';
import { orderedRoot } from './orderedTrie.ts';
import { rlpBytes, rlpList, rlpNumber } from './rlpText.ts';
import { type RawLog, rawBlockReceipts } from './rpc.ts';

export type VerifiedReceipt = { readonly transactionHash: Hex; readonly ok: boolean; readonly logs: readonly RawLog[] };

const METHOD = 'eth_getBlockReceipts';
/** More than fit into the largest answer that is taken. */
const MAX_LOGS = 200_000;
/** What a log costs at least, as do its topics each and its data, and what a chain's own logs may come to without gas. */
const LOG_GAS = 375n;
const BYTE_GAS = 8n;
const FREE_GAS = 2_000_000n;
const MAX_TOPICS = 4;
const MAX_DATA_BYTES = 16_777_216;
const BLOOM_BYTES = 256;
/** OP stack: a transaction that the L1 put into the block. */
const DEPOSIT_TYPE = 0x7en;
const LAST_TYPE = 0x7fn;

/** The outcome of a transaction that did not revert, encoded. */
const SUCCEEDED = rlpNumber(1n);

/** keccak256, once for each value. */
type Hasher = (value: Hex) => Hex;

/**
 * The receipts of one block, verified against its header.
 * @throws ProviderError PROVIDER_INCONSISTENT when they are not those of the header.
 */
export async function receiptsIn(
  ask: Ask,
  header: VerifiedHeader,
  alike: Alike<readonly VerifiedReceipt[]> = notAlike,
): Promise<readonly VerifiedReceipt[]> {
  const raw = await rawBlockReceipts(ask, header.hash);
  if (!raw) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, `has no receipts of ${header.hash}`);
  return alike(header.hash, raw, () => requireReceipts(ask, header, raw));
}

/** @throws ProviderError PROVIDER_INCONSISTENT when the receipts do not add up to the header's root. */
export function requireReceipts(
  ask: Ask,
  header: VerifiedHeader,
  raw: readonly Record<string, unknown>[],
): readonly VerifiedReceipt[] {
  const receipts: VerifiedReceipt[] = [];
  const encoded: Uint8Array[] = [];
  const hasher = createHasher();
  let logIndex = 0;
  let gas = 0n;
  for (const one of raw) {
    const logs = logsIn(ask, header, one, logIndex);
    logIndex += logs.length;
    if (logIndex > MAX_LOGS) throw invalid(ask, METHOD, `${logIndex} logs`, `at most ${MAX_LOGS}`);
    gas += gasOf(logs);
    // Before any is hashed: what no block pays for would keep the process busy for seconds, and others waiting for it.
    if (gas > header.gasUsed + FREE_GAS) {
      throw inconsistent(ask, METHOD, `logs for ${gas} gas in ${header.hash}`, `at most ${header.gasUsed}`);
    }
    encoded.push(encodeReceipt(ask, one, logs, hasher));
    receipts.push({
      transactionHash: hashOf(ask, METHOD, one.transactionHash),
      ok: outcomeOf(ask, one) === SUCCEEDED,
      logs,
    });
  }
  const root = orderedRoot(encoded);
  if (root !== header.receiptsRoot) {
    throw inconsistent(ask, METHOD, `receipts of root ${root} for ${header.hash}`, header.receiptsRoot);
  }
  return receipts;
}

const gasOf = (logs: readonly RawLog[]): bigint =>
  logs.reduce(
    (sum, { topics, data }) => sum + LOG_GAS * BigInt(1 + topics.length) + (BYTE_GAS * BigInt(data.length - 2)) / 2n,
    0n,
  );

function logsIn(ask: Ask, header: VerifiedHeader, raw: Record<string, unknown>, from: number): readonly RawLog[] {
  const transactionHash = hashOf(ask, METHOD, raw.transactionHash);
  requireBlock(ask, header, raw);
  return listOf(ask, METHOD, raw.logs, MAX_LOGS).map((value, i) => {
    const log = objectOf(ask, METHOD, value, 'a log');
    requireBlock(ask, header, log);
    // The root fixes the order of logs, hence their index; what is served beside it must not say otherwise.
    const logIndex = Number(quantityOf(ask, METHOD, log.logIndex));
    if (logIndex !== from + i) throw inconsistent(ask, METHOD, `log index ${logIndex}`, `${from + i}`);
    const served = hashOf(ask, METHOD, log.transactionHash);
    if (served !== transactionHash) throw inconsistent(ask, METHOD, `a log of ${served}`, transactionHash);
    if (log.removed === true) throw inconsistent(ask, METHOD, 'a removed log', 'logs of the block');
    return {
      address: fixedOf(ask, METHOD, log.address, 20),
      topics: listOf(ask, METHOD, log.topics, MAX_TOPICS).map((topic) => hashOf(ask, METHOD, topic)),
      data: bytesOf(ask, METHOD, log.data, MAX_DATA_BYTES),
      blockNumber: header.height,
      blockHash: header.hash,
      transactionHash,
      logIndex,
    };
  });
}

function requireBlock(ask: Ask, header: VerifiedHeader, raw: Record<string, unknown>): void {
  const hash = hashOf(ask, METHOD, raw.blockHash);
  if (hash !== header.hash) throw inconsistent(ask, METHOD, `a part of block ${hash}`, header.hash);
  const number = quantityOf(ask, METHOD, raw.blockNumber);
  if (number !== header.height) throw inconsistent(ask, METHOD, `a part of block ${number}`, `${header.height}`);
}

/** The consensus form: type ‖ RLP[status or root, cumulative gas, bloom, logs]. The bloom is of the logs themselves. */
function encodeReceipt(ask: Ask, raw: Record<string, unknown>, logs: readonly RawLog[], hasher: Hasher): Uint8Array {
  const type = raw.type === undefined || raw.type === null ? 0n : quantityOf(ask, METHOD, raw.type);
  if (type > LAST_TYPE) throw invalid(ask, METHOD, raw.type, 'a transaction type');
  const body = rlpList([
    outcomeOf(ask, raw),
    rlpNumber(quantityOf(ask, METHOD, raw.cumulativeGasUsed)),
    rlpBytes(bloomOf(logs, hasher)),
    rlpList(logs.map(encodeLog)),
    ...(type === DEPOSIT_TYPE ? depositFields(ask, raw).map(rlpNumber) : []),
  ]);
  return Buffer.from(type === 0n ? body : `${type.toString(16).padStart(2, '0')}${body}`, 'hex');
}

const encodeLog = ({ address, topics, data }: RawLog): string =>
  rlpList([
    rlpBytes(address.slice(2)),
    rlpList(topics.map((topic) => rlpBytes(topic.slice(2)))),
    rlpBytes(data.slice(2)),
  ]);

/** Encoded. Before Byzantium (2017) a state root stood in the place of the status. */
function outcomeOf(ask: Ask, raw: Record<string, unknown>): string {
  if ((raw.status === undefined || raw.status === null) && typeof raw.root === 'string') {
    return rlpBytes(hashOf(ask, METHOD, raw.root).slice(2));
  }
  const status = quantityOf(ask, METHOD, raw.status);
  if (status > 1n) throw invalid(ask, METHOD, raw.status, 'a status of 0 or 1');
  return status === 1n ? SUCCEEDED : rlpNumber(status);
}

/** Since Canyon both are encoded. Between Regolith and Canyon a nonce was served, but was no part of the root. */
function depositFields(ask: Ask, raw: Record<string, unknown>): readonly bigint[] {
  if (raw.depositReceiptVersion === undefined || raw.depositReceiptVersion === null) return [];
  return [quantityOf(ask, METHOD, raw.depositNonce), quantityOf(ask, METHOD, raw.depositReceiptVersion)];
}

function bloomOf(logs: readonly RawLog[], hasher: Hasher): string {
  const bloom = Buffer.alloc(BLOOM_BYTES);
  for (const { address, topics } of logs) {
    for (const value of [address, ...topics]) {
      const hash = hasher(value);
      // Three times two bytes of the hash name one of 2048 bits each.
      for (let at = 2; at <= 10; at += 4) {
        const bit = Number.parseInt(hash.slice(at, at + 4), 16) & 2047;
        const byte = BLOOM_BYTES - 1 - (bit >> 3);
        bloom[byte] = (bloom[byte] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return bloom.toString('hex');
}

/** The same few addresses and topics stand in most logs of a block. */
function createHasher(): Hasher {
  const known = new Map<Hex, Hex>();
  return (value) => {
    const hash = known.get(value) ?? keccak256(bytesIn(value));
    known.set(value, hash);
    return hash;
  };
}
