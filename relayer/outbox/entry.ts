/** What the outbox holds: how an entry comes about, is stored, and when what it carries has run out. */
import { type ChainName, entryId, type Hex } from '../core/ids.ts';
import type { AccountRecord, OutboxEntry } from '../core/outbox.ts';
import { accountKey } from '../core/outbox.ts';
import { isTerminal, type PacketRecord, type PacketState } from '../core/state.ts';
import type { Draft } from '../pipeline/draft.ts';

/** A new entry, `waiting` and not stored yet, which its packets name from now on. */
export function newEntry(
  draft: Draft,
  kind: OutboxEntry['kind'],
  chain: ChainName,
  account: Hex,
  packets: readonly PacketRecord[],
): OutboxEntry {
  const sequence = (draft.counters.get('entry') ?? 0n) + 1n;
  draft.counters.set('entry', sequence);
  const id = entryId(sequence);
  for (const record of packets) draft.putPacket({ ...record, entry: id });
  return {
    id,
    shard: draft.params.nodeShard,
    kind,
    chain,
    account,
    packets: packets.map((record) => record.key),
    state: 'waiting',
    attestation: null,
    nonce: null,
    transactions: [],
    inclusion: null,
    createdAtMs: draft.atMs,
    checkedAtMs: draft.atMs,
    cancelled: false,
    suspect: false,
    note: null,
  };
}

/** Stores an entry; a change of its state is a line of history. */
export function putEntry(draft: Draft, entry: OutboxEntry): void {
  const before = draft.outbox.get(entry.id);
  draft.outbox.set(entry.id, entry);
  if (before?.state === entry.state) return;
  const { id, kind, chain, state, nonce, packets, note, inclusion } = entry;
  const hash = entry.transactions.at(-1)?.hash ?? null;
  draft.note(entry.shard, 'outbox', { id, kind, chain, state, nonce, hash, packets: packets.length, note, inclusion });
}

/** Bytes of it have been handed out: its nonce is its own until that is mined, whatever becomes of its packets. */
export const isOut = ({ transactions }: Pick<OutboxEntry, 'transactions'>): boolean => transactions.length > 0;

/** Its nonce is no longer to be given to another one. */
export const keepsNonce = (entry: Pick<OutboxEntry, 'transactions' | 'kind'>): boolean =>
  isOut(entry) || entry.kind === 'fill';

/** What an attestation, or an execution, is for. */
const NEEDING: Readonly<Partial<Record<OutboxEntry['kind'], ReadonlySet<PacketState>>>> = {
  attest: new Set(['cleared']),
  execute: new Set(['attested', 'committed']),
};

/**
 * Something that it carries has still to be done. What others did first would only cost gas once more. A packet that is
 * over is not taken back by a reorg below what was final, and its entry is: then the very bytes have to be mined again.
 */
export function isWanted(draft: Draft, { id, kind, packets, cancelled }: OutboxEntry): boolean {
  const needing = NEEDING[kind];
  if (!needing || cancelled) return true;
  return packets.some((key) => {
    const record = draft.packets.get(key);
    return !record || isTerminal(record.state) || (record.entry === id && needing.has(record.state));
  });
}

/** Of what is out: its bytes may be mined, also while others are about to take their place. */
export const UNMINED: ReadonlySet<OutboxEntry['state']> = new Set([
  'sent',
  'waiting',
  'preparing',
  'collecting',
  'intended',
]);

/** As it was before it was given a nonce: what was signed for it and not stored never left this process. */
export const unprepared = (entry: OutboxEntry): OutboxEntry => ({
  ...entry,
  state: 'waiting',
  nonce: keepsNonce(entry) ? entry.nonce : null,
});

/** Its digest has run out: what carries it could only revert. */
export const expired = (draft: Draft, entry: OutboxEntry): boolean =>
  !entry.cancelled && entry.attestation !== null && Number(entry.attestation.expiry) * 1000 <= draft.atMs;

/** Of whom transactions on a chain are: who pays for packets, and who sets fees where that is another one. */
export function ownAccounts({ params }: Pick<Draft, 'params'>, chain: ChainName): readonly Hex[] {
  const known = params.chains.get(chain);
  return [known?.sender, known?.feeUpdater].flatMap((account) => account ?? []);
}

export const senderOf = (draft: Draft, chain: ChainName): Hex | null => draft.params.chains.get(chain)?.sender ?? null;

export const accountOf = (draft: Draft, chain: ChainName, account: Hex | null): AccountRecord | undefined =>
  account ? draft.accounts.get(accountKey(chain, account)) : undefined;

export const entriesOf = (draft: Draft, chain: ChainName): OutboxEntry[] =>
  [...draft.outbox.values()].filter((entry) => entry.chain === chain);
