/** A batch of attestations is opened; one that fails as a whole is taken apart until the packet to blame is alone. */
import type { Hex } from '../core/ids.ts';
import type { AttestationItem, OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import { attestationOf } from '../pipeline/attestation.ts';
import type { Draft } from '../pipeline/draft.ts';
import { newEntry, putEntry } from './entry.ts';

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
