/** The node's own transactions in the tests' world: prepared as the sender would, with the effect that the contracts have. */
import { keccak256 } from 'viem';
import { libraryToRevoke } from '../../core/attestedIn.ts';
import type { Cause } from '../../core/cause.ts';
import type { Dropped, Event } from '../../core/event.ts';
import type { Hex } from '../../core/ids.ts';
import type { OutboxEntry } from '../../core/outbox.ts';
import { toAddress } from '../../core/packetCodec.ts';
import type { Lane } from '../../core/params.ts';
import type { PacketRecord } from '../../core/state.ts';
import type { Harness } from './harness.ts';
import { hashOf } from './packets.ts';
import { creditFacts, originOf, placeOf } from './transactions.ts';
import type { ChainLedger, FactBody, Tx } from './world.ts';

export function ownTx(harness: Harness, entry: OutboxEntry, nonce: number): Event {
  const { chain, id, cancelled } = entry;
  const atMs = harness.nowMs;
  const records = entry.packets.flatMap((key) => harness.state.packets.get(key) ?? []);
  const now = harness.chain(chain).head.after;
  const dropped = entry.kind === 'execute' && !cancelled ? records.flatMap((r) => whyNot(harness, now, r)) : [];
  if (entry.kind === 'revoke' && !cancelled && records.some((r) => notRevocable(now, r, toRevoke(harness, r)))) {
    return {
      type: 'transactionEmpty',
      atMs,
      entry: id,
      cancelled,
      dropped,
      why: 'reverts',
      reason: 'NothingToRevoke()',
    };
  }
  const kept = records.filter((record) => !dropped.some((d) => d.packet === record.key));
  if (kept.length === 0 && !cancelled && entry.kind !== 'fees')
    return { type: 'transactionEmpty', atMs, entry: id, cancelled, dropped, why: 'no_effect', reason: 'nothing to do' };
  const attempt = entry.transactions.length;
  const hash = hashOf(`${chain} ${id} ${nonce} ${attempt} ${cancelled} ${atMs}`);
  const run = (ledger: ChainLedger, nowMs: number): FactBody[] | null => {
    if (cancelled) return [];
    switch (entry.kind) {
      case 'attest':
        return attestFacts(harness, entry, kept, ledger, nowMs);
      case 'reattest':
        return reattestFacts(harness, entry, kept, ledger, nowMs);
      case 'execute':
        return executeFacts(harness, kept, ledger);
      case 'revoke':
        return revokeFacts(harness, entry, kept, ledger);
      case 'lift':
        if (!entry.attestation?.signatures) return null;
        return kept.flatMap((record) =>
          ledger.tombstones.delete(record.key)
            ? [{ kind: 'tombstoneLifted' as const, ...hashesOf(record), number: 1 }]
            : [],
        );
      case 'fees':
      case 'fill':
        return [];
      default:
        return entry.kind satisfies never;
    }
  };
  const tx: Tx = { hash, nonce, run };
  harness.prepared.set(hash, tx);
  const raw: Hex = `0x${nonce.toString(16).padStart(4, '0')}`;
  const transaction = { hash, raw, maxFeePerGas: BigInt(attempt + 1), maxPriorityFeePerGas: 1n, signedAtMs: atMs };
  return { type: 'transactionPrepared', atMs, entry: id, cancelled, nonce, transaction, dropped };
}

function laneOf(harness: Harness, record: PacketRecord): Lane {
  const lane = harness.params.lanes.get(record.path);
  if (!lane) throw new Error(`saw ${record.path} in a batch, wanted a configured lane`);
  return lane;
}

function whyNot(harness: Harness, now: ChainLedger, record: PacketRecord): Dropped[] {
  const say = (cause: Cause, reason: string): Dropped[] => [{ packet: record.key, cause, reason }];
  if (now.executed.has(record.guid)) return say('execution_failing', 'already executed');
  if (!now.attested.has(placeOf(record.key, currentOf(harness, record))))
    return say('awaiting_other_verifiers', 'LZ_ULN_Verifying()');
  const earlier = [...harness.state.packets.values()].filter(
    (other) => other.path === record.path && (other.packet?.nonce ?? 0n) < (record.packet?.nonce ?? 0n),
  );
  const missing = earlier.find(
    (other) => !now.executed.has(other.guid) && !now.attested.has(placeOf(other.key, currentOf(harness, other))),
  );
  return missing ? say('blocked_by_earlier_nonce', 'LZ_InvalidNonce()') : [];
}

function attestFacts(
  harness: Harness,
  entry: OutboxEntry,
  records: readonly PacketRecord[],
  ledger: ChainLedger,
  nowMs: number,
): FactBody[] | null {
  const { attestation } = entry;
  if (!attestation?.signatures || Number(attestation.expiry) * 1000 < nowMs) return null;
  const facts: FactBody[] = [{ kind: 'ownContract' }];
  for (const record of records) {
    const { library } = attestation;
    const place = placeOf(record.key, library);
    if (ledger.attested.has(place) || ledger.tombstones.has(record.key) || ledger.nilified.has(record.key)) continue;
    ledger.attested.add(place);
    facts.push(writtenFact(harness, entry, record, library));
  }
  return facts;
}

/** As `LoadlineDVN.reattest`: at a nilified nonce only, and not under a tombstone. */
function reattestFacts(
  harness: Harness,
  { attestation, ...entry }: OutboxEntry,
  records: readonly PacketRecord[],
  ledger: ChainLedger,
  nowMs: number,
): FactBody[] | null {
  if (!attestation?.signatures || Number(attestation.expiry) * 1000 < nowMs) return null;
  const { library } = attestation;
  const facts: FactBody[] = [{ kind: 'ownContract' }];
  for (const record of records) {
    if (!ledger.nilified.has(record.key) || ledger.tombstones.has(record.key)) return null;
    ledger.attested.add(placeOf(record.key, library));
    facts.push(writtenFact(harness, entry, record, library));
  }
  return facts;
}

const writtenFact = (
  harness: Harness,
  { chain }: Pick<OutboxEntry, 'chain'>,
  record: PacketRecord,
  library: Hex,
): FactBody => ({
  kind: 'payloadVerified',
  library,
  dvn: harness.params.chains.get(chain)?.dvn ?? '0x',
  ...originOf(laneOf(harness, record), record.packet?.nonce ?? 0n),
  payloadHash: record.payloadHash,
  confirmations: record.confirmations ?? 0n,
});

const hashesOf = ({ packet, payloadHash }: PacketRecord) => ({
  headerHash: keccak256(packet?.header ?? '0x'),
  payloadHash,
});

const currentOf = (harness: Harness, { path }: PacketRecord): Hex => {
  const library = harness.state.lanes.get(path)?.receiveLibrary;
  if (!library) throw new Error(`saw no reading of ${path}, wanted one before it is prepared`);
  return library;
};

const toRevoke = (harness: Harness, record: PacketRecord): Hex =>
  libraryToRevoke(record, currentOf(harness, record)) ?? '0x';

const notRevocable = (ledger: ChainLedger, { key, guid }: PacketRecord, library: Hex): boolean =>
  ledger.executed.has(guid) || (ledger.tombstones.has(key) && !ledger.attested.has(placeOf(key, library)));

/** As `LoadlineDVN.revoke`: what stands is taken back with zero confirmations, what does not is vetoed. */
function revokeFacts(
  harness: Harness,
  entry: OutboxEntry,
  records: readonly PacketRecord[],
  ledger: ChainLedger,
): FactBody[] | null {
  const dvn = harness.params.chains.get(entry.chain)?.dvn ?? '0x';
  const facts: FactBody[] = [];
  for (const record of records) {
    if (notRevocable(ledger, record, toRevoke(harness, record))) return null;
    ledger.tombstones.add(record.key);
    const library = toRevoke(harness, record);
    facts.push({ kind: 'tombstoned', ...hashesOf(record), by: entry.account, library, number: 1 });
    if (!ledger.attested.delete(placeOf(record.key, library))) continue;
    const at = originOf(laneOf(harness, record), record.packet?.nonce ?? 0n);
    facts.push({ kind: 'payloadVerified', library, dvn, ...at, payloadHash: record.payloadHash, confirmations: 0n });
  }
  return facts;
}

function executeFacts(harness: Harness, records: readonly PacketRecord[], ledger: ChainLedger): FactBody[] {
  const facts: FactBody[] = [{ kind: 'ownContract' }];
  for (const record of records) {
    const { packet, transfer } = record;
    if (!packet || !transfer || ledger.executed.has(record.guid)) continue;
    if (!ledger.attested.has(placeOf(record.key, currentOf(harness, record)))) continue;
    const lane = laneOf(harness, record);
    ledger.nilified.delete(record.key);
    facts.push({ kind: 'packetVerified', ...originOf(lane, packet.nonce), payloadHash: record.payloadHash });
    const to = toAddress(transfer.to);
    facts.push(...creditFacts(ledger, lane, { guid: record.guid, nonce: packet.nonce, to, amount: transfer.amount }));
  }
  return facts;
}
