// What our accounts sent, as the recording proxies saw it: which transactions took which nonce, and which payloads the
// attesters signed. A transaction that never reached a chain is here too.
import { type Address, decodeAbiParameters, decodeFunctionData, getAbiItem, type Hex, isAddressEqual } from 'viem';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { Deployment } from './deployment.ts';
import { bytes32, decodeHeader, pathNonce } from './packet.ts';
import type { RecordedTransaction, RecordingProxy } from './recordingProxy.ts';

export interface AccountNonce {
  readonly chainId: number;
  readonly account: Address;
  readonly nonce: number;
  /** Distinct by hash, in the order in which they were first seen. */
  readonly transactions: readonly RecordedTransaction[];
  /** More than one, and all of them say the same (to, data, value): only the fee changed. */
  readonly isReplacement: boolean;
  /** More than one, and all say the same but for empty transfers to ourselves: the nonce was spent on nothing instead. */
  readonly isCancellation: boolean;
  /** More than one, and they do not say the same. */
  readonly isConflict: boolean;
}

export function accountNonces(proxies: readonly RecordingProxy[]): AccountNonce[] {
  const groups = new Map<string, RecordedTransaction[]>();
  const seen = new Set<string>();
  const all = proxies.flatMap((proxy) => proxy.transactions).sort((a, b) => a.atMs - b.atMs);
  for (const transaction of all) {
    const identity = `${transaction.chainId}/${transaction.hash}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const key = `${transaction.chainId}/${transaction.from}/${transaction.nonce}`;
    groups.set(key, [...(groups.get(key) ?? []), transaction]);
  }
  return [...groups.values()].flatMap((transactions) => {
    const [first] = transactions;
    if (first === undefined) return [];
    const isEmpty = (one: RecordedTransaction) =>
      one.to !== undefined && isAddressEqual(one.to, one.from) && one.data === '0x' && one.value === 0n;
    const same = (one: RecordedTransaction) =>
      one.to === first.to && one.data === first.data && one.value === first.value;
    const alike = transactions.every(same);
    const cancelled = !alike && transactions.every((one) => same(one) || isEmpty(one));
    return [
      {
        chainId: first.chainId,
        account: first.from,
        nonce: first.nonce,
        transactions,
        isReplacement: transactions.length > 1 && alike,
        isCancellation: cancelled,
        isConflict: transactions.length > 1 && !alike && !cancelled,
      },
    ];
  });
}

/** Payload hashes that were signed, per nonce of a path (`pathNonce`), read from the calls that were sent to attest them. */
export function signedPayloads(deployment: Deployment, proxies: readonly RecordingProxy[]): Map<string, Set<Hex>> {
  const signed = new Map<string, Set<Hex>>();
  for (const transaction of proxies.flatMap((proxy) => proxy.transactions)) {
    for (const { key, payloadHash } of attestedIn(deployment, transaction)) {
      signed.set(key, (signed.get(key) ?? new Set()).add(payloadHash));
    }
  }
  return signed;
}

const attestInputs = getAbiItem({ abi: loadlineDvnAbi, name: 'attest' }).inputs;
type AttestPaths = ReturnType<typeof decodeAbiParameters<typeof attestInputs>>[1];

const itemsOf = (dstEid: number, paths: AttestPaths): { key: string; payloadHash: Hex }[] =>
  paths.flatMap(({ srcEid, sender, receiver, items }) =>
    items.map(({ nonce, payloadHash }) => ({
      key: pathNonce({ srcEid, sender, dstEid, receiver: bytes32(receiver), nonce }),
      payloadHash,
    })),
  );

function attestedIn(deployment: Deployment, transaction: RecordedTransaction): { key: string; payloadHash: Hex }[] {
  const { to, data, chainId } = transaction;
  const chain = [deployment.north, deployment.south].find((one) => one.chainId === chainId);
  if (to === undefined || chain === undefined) return [];
  try {
    if (isAddressEqual(to, chain.executor)) {
      const call = decodeFunctionData({ abi: loadlineExecutorAbi, data });
      if (call.functionName !== 'attestCommitAndExecute') return [];
      const [, paths] = decodeAbiParameters(attestInputs, call.args[1]);
      return itemsOf(chain.eid, paths);
    }
    if (!isAddressEqual(to, chain.dvn)) return [];
    const call = decodeFunctionData({ abi: loadlineDvnAbi, data });
    if (call.functionName === 'reattest') {
      const [, header, payloadHash] = call.args;
      return [{ key: pathNonce(decodeHeader(header)), payloadHash }];
    }
    if (call.functionName !== 'attest') return [];
    return itemsOf(chain.eid, call.args[1]);
  } catch {
    return [];
  }
}
