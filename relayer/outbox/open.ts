/** A batch of attestations is opened; one that fails as a whole is taken apart until the packet to blame is alone. */
import type { ChainName, Hex, PacketKey } from '../core/ids.ts';
import { type AttestationItem, attests, type OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import { attestationOf } from '../pipeline/attestation.ts';
import type { Draft } from '../pipeline/draft.ts';
import { isOut, newEntry, putEntry, UNMINED } from './entry.ts';

type Batch = Pick<OutboxEntry, 'chain' | 'account'> & { readonly library: Hex; readonly epoch: number };

export function openAttestation(
  draft: Draft,
  { chain, account, library, epoch }: Batch,
  records: readonly PacketRecord[],
): void {
  const items = records.flatMap(({ packet, payloadHash, confirmations }): AttestationItem[] =>
    packet && confirmations !== null ? [{ header: packet.header, payloadHash, confirmations }] : [],
  );
  const entry = newEntry(draft, 'attest', chain, account, records);
  putEntry(draft, { ...entry, state: 'collecting', attestation: attestationOf(draft, entry, library, epoch, items) });
  draft.effect({ type: 'collectSignatures', entry: entry.id });
}

/**
 * What bytes of ours that are not mined attest still: after a reorg a packet may be in the hands of a later transaction,
 * or of none. It is not attested anew while those can be mined, or signed anew at their own nonce.
 */
export function underAttestation(draft: Draft, chain: ChainName): ReadonlySet<PacketKey> {
  const open = [...draft.outbox.values()].filter(
    (entry) => entry.chain === chain && attests(entry) && isOut(entry) && !entry.cancelled && UNMINED.has(entry.state),
  );
  return new Set(open.flatMap(({ packets }) => packets));
}

/**
 * Its digest never left this process, so that the halves may be signed anew. A batch of n with one packet to blame takes
 * at most 2·log2(n) signatures more; whatever is wrong with it, at most 2·n.
 */
export function halve(draft: Draft, entry: OutboxEntry, reason: string): void {
  const { attestation, chain, account } = entry;
  putEntry(draft, { ...entry, state: 'failed', note: `taken apart: ${reason}` });
  if (!attestation) return;
  const { library } = attestation;
  const epoch = draft.epochs.get(chain) ?? attestation.epoch;
  const records = entry.packets.flatMap((key) => {
    const record = draft.packets.get(key);
    return record?.entry === entry.id ? [record] : [];
  });
  const middle = Math.ceil(records.length / 2);
  for (const half of [records.slice(0, middle), records.slice(middle)]) {
    if (half.length > 0) openAttestation(draft, { chain, account, library, epoch }, half);
  }
}
