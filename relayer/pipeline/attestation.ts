import { encodePacked, keccak256 } from 'viem';
import type { Hex } from '../core/ids.ts';
import type { Attestation, AttestationItem, OutboxEntry } from '../core/outbox.ts';
import type { Draft } from './draft.ts';

/** A fresh salt and expiry. The salt follows from journal and entry, so the same intent gives the same digest. */
export function attestationOf(
  draft: Draft,
  entry: OutboxEntry,
  library: Hex,
  epoch: number,
  items: readonly AttestationItem[],
): Attestation {
  const salt = keccak256(
    encodePacked(
      ['bytes', 'string', 'uint256'],
      [draft.params.journalId, `${entry.chain}/${entry.id}`, BigInt(draft.atMs)],
    ),
  );
  const expiry = BigInt(Math.floor((draft.atMs + draft.params.digestExpiryMs) / 1000));
  return { library, epoch, salt, expiry, items, signatures: null };
}
