/** What the journal says of each archive, signed with the node's receipt key: how much is in it, and its digest. */
import { createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from './codec.ts';
import { corrupt } from './errors.ts';
import type { JournalOperation, JournalReads } from './journal.ts';
import { JOURNAL_SHARD, recordKey } from './keys.ts';
import { putOwn, readOwnTable } from './ownRecords.ts';

const TABLE = 'archive';
const DOMAIN = 'loadline/archive/1\0';
/** SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), up to the key itself. */
const SPKI_PREFIX = '302a300506032b6570032100';

/** Ed25519, as receipts/key.ts opens it. */
export type ArchiveSigner = { readonly publicKey: string; readonly sign: (message: Uint8Array) => string };

/** What is signed. `sha256`: of the file. `heads`: where each shard's history ended when it was written. */
export type ArchiveSummary = {
  readonly archive: string;
  readonly journal: string;
  readonly beforeMs: number;
  readonly atMs: number;
  readonly packets: number;
  readonly entries: number;
  readonly sha256: string;
  readonly heads: Readonly<Record<string, { readonly seq: number; readonly hash: string }>>;
};

/** `moving`: the archive is whole and on disk, and what is in it is being taken out of the journal. */
export type ArchiveRecord = ArchiveSummary & {
  readonly state: 'moving' | 'done';
  readonly publicKey: string;
  readonly signature: string;
};

const messageOf = (summary: ArchiveSummary): Buffer => Buffer.from(DOMAIN + canonicalJson(summary), 'utf8');

export const signArchive = (summary: ArchiveSummary, signer: ArchiveSigner): ArchiveRecord => ({
  ...summary,
  state: 'moving',
  publicKey: signer.publicKey,
  signature: signer.sign(messageOf(summary)),
});

export const putArchive = (record: ArchiveRecord): JournalOperation => putOwn(TABLE, record.archive, record);

/** By name. Throws `JOURNAL_CORRUPT` for one whose signature is not of its key. */
export async function readArchives(journal: JournalReads): Promise<ReadonlyMap<string, ArchiveRecord>> {
  const found = new Map<string, ArchiveRecord>();
  for (const { at, key, value } of await readOwnTable(journal, TABLE)) {
    const { state, publicKey, signature, ...summary } = value as ArchiveRecord;
    if (
      summary.archive !== key ||
      (state !== 'moving' && state !== 'done') ||
      !isSigned(summary, publicKey, signature)
    ) {
      throw corrupt(at, 'an archive whose signature does not fit', 'the one that its key made');
    }
    found.set(key, value as ArchiveRecord);
  }
  return found;
}

function isSigned(summary: ArchiveSummary, publicKey: string, signature: string): boolean {
  try {
    const der = Buffer.from(SPKI_PREFIX + publicKey.slice(2), 'hex');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, messageOf(summary), key, Buffer.from(signature.slice(2), 'hex'));
  } catch {
    return false;
  }
}

/** What a walk over the journal finds of archived packets and entries, held against what was signed. */
export class ArchiveCounts {
  readonly #entries = new Map<string, { count: number; readonly first: string }>();
  readonly #packets = new Map<string, { count: number; readonly first: string }>();

  entry(archive: string, key: string): void {
    add(this.#entries, archive, key);
  }

  packet(row: unknown, key: string): void {
    add(this.#packets, String((row as { archive?: unknown } | null)?.archive), key);
  }

  async check(journal: JournalReads): Promise<void> {
    const known = await readArchives(journal);
    for (const counts of [this.#entries, this.#packets]) {
      for (const [archive, { first }] of counts) {
        if (!known.has(archive)) throw corrupt(first, `archive ${archive}`, 'one that the journal knows');
      }
    }
    for (const { archive, entries, packets, state } of known.values()) {
      const seen = { entries: this.#entries.get(archive)?.count ?? 0, packets: this.#packets.get(archive)?.count ?? 0 };
      const fits = seen.entries === entries && seen.packets === packets;
      if (fits || (state === 'moving' && seen.entries < entries && seen.packets < packets)) continue;
      const saw = `${seen.packets} packets and ${seen.entries} entries moved to it`;
      throw corrupt(recordKey(JOURNAL_SHARD, TABLE, archive), saw, `${packets} and ${entries}, as was signed`);
    }
  }
}

function add(counts: Map<string, { count: number; readonly first: string }>, archive: string, key: string): void {
  const known = counts.get(archive);
  if (known) known.count += 1;
  else counts.set(archive, { count: 1, first: key });
}
