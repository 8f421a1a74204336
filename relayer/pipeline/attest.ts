/** Stage 4: cleared packets become one batch a destination, signed by the attesters, submitted to our DVN. */
import { ATTESTED_BYTES, BATCH_BYTES } from '../core/calldata.ts';
import { attests, type OutboxEntry } from '../core/outbox.ts';
import type { ChainParams } from '../core/params.ts';
import type { PacketRecord, PacketState } from '../core/state.ts';
import { holdForAccount, takesMore } from '../outbox/account.ts';
import { isOut, putEntry } from '../outbox/entry.ts';
import { openAttestation, underAttestation } from '../outbox/open.ts';
import { mayBePrepared } from '../outbox/ready.ts';
import { pauses } from '../outbox/retry.ts';
import { acts } from './acting.ts';
import { isTouched, sidesRead } from './audit.ts';
import type { Draft } from './draft.ts';
import { attestedBy, countsNow } from './libraries.ts';
import { bookJudged, haltsOf, isDisputed, laneOf, perLane } from './lookup.ts';
import { holdsNil } from './nilified.ts';

/** Gas of one item of `attest`, measured with room to spare; the batch stays under the chain's `maxBatchGas`. */
const GAS_PER_ITEM = 80_000n;
/** The most items of one batch, whatever the gas: bounds the digest's calldata. */
const MAX_ITEMS = 100;
/** What failed before waits no longer than this for a batch of its own. */
const OVERDUE_MS = 10_000;
/** Nothing of it has been handed out yet, unless it replaces what was. */
const BEFORE_SENDING: ReadonlySet<OutboxEntry['state']> = new Set(['intended', 'collecting', 'waiting', 'preparing']);

/** Opens a batch for each destination that has none in the making. */
export function attest(draft: Draft): void {
  const { params } = draft;
  if (!acts(draft) || !params.roles.has('attest')) return;
  const chains = [...params.chains.values()].filter((chain) => chain.sender && !inTheMaking(draft, chain));
  const cleared = chains.length > 0 ? draft.packetsIn('cleared') : [];
  for (const chain of chains) {
    if (!chain.sender) continue;
    const waiting = readyFor(draft, chain, cleared);
    if (!takesMore(draft, chain.name)) {
      holdForAccount(draft, chain.name, waiting);
      continue;
    }
    const ready = inTurn(apart(draft, waiting));
    const library = ready[0] && libraryOf(draft, ready[0]);
    const epoch = draft.epochs.get(chain.name);
    if (!library || epoch === undefined) continue;
    const room = Math.floor((chain.maxBatchCalldataBytes - BATCH_BYTES) / ATTESTED_BYTES);
    const limit = Math.min(MAX_ITEMS, Number(chain.maxBatchGas / GAS_PER_ITEM), room);
    const alike = ready.filter((record) => libraryOf(draft, record) === library);
    const batch = alike.slice(0, Math.max(1, limit));
    openAttestation(draft, { chain: chain.name, account: chain.sender, library, epoch }, batch);
  }
}

const inTheMaking = (draft: Draft, chain: ChainParams): boolean =>
  [...draft.outbox.values()].some((e) => e.kind === 'attest' && e.chain === chain.name && BEFORE_SENDING.has(e.state));

function readyFor(draft: Draft, chain: ChainParams, cleared: readonly PacketRecord[]): PacketRecord[] {
  const laneReady = perLane(draft, (lane, record) => {
    const here = lane.to.chain === chain.name && libraryOf(draft, record) !== undefined;
    return here && haltsOf(draft, lane).length === 0 && sidesRead(draft, lane) && bookJudged(draft, record);
  });
  const carried = underAttestation(draft, chain.name);
  return cleared
    .filter((record) => {
      if (carried.has(record.key)) return false;
      if (record.entry !== null || record.executed || record.abandoned || record.revoked) return false;
      if (holdsNil(record)) return false;
      if (pauses(record, draft.atMs)) return false;
      return laneReady(record) && !countsNow(draft, record);
    })
    .sort(byPathAndNonce);
}

/**
 * What failed before goes apart from what never did: neither may fail the other, nor keep it back. It has its turn when
 * there is nothing else, or when it has waited for one.
 */
function apart(draft: Draft, ready: readonly PacketRecord[]): PacketRecord[] {
  const fresh = ready.filter(({ attempts }) => attempts === 0);
  const failed = ready.filter(({ attempts }) => attempts > 0);
  const overdue = failed.some(({ retryAtMs, stateSinceMs }) => draft.atMs - (retryAtMs ?? stateSinceMs) >= OVERDUE_MS);
  return fresh.length === 0 || overdue ? failed : fresh;
}

/**
 * One of each path in turn, in the order of its nonces, those that wait longest first: no path keeps another out of the batch,
 * however much waits on it.
 */
function inTurn(ready: readonly PacketRecord[]): PacketRecord[] {
  const turns = new Map<PacketRecord['path'], number>();
  return ready
    .map((record) => {
      const turn = turns.get(record.path) ?? 0;
      turns.set(record.path, turn + 1);
      return { record, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.record.stateSinceMs - b.record.stateSinceMs)
    .map(({ record }) => record);
}

export const byPathAndNonce = (a: PacketRecord, b: PacketRecord): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const [left, right] = [a.packet?.nonce ?? 0n, b.packet?.nonce ?? 0n];
  return left < right ? -1 : left > right ? 1 : 0;
};

const libraryOf = (draft: Draft, record: PacketRecord) => draft.lanes.get(record.path)?.receiveLibrary;

/** Its own fate takes a packet out of a batch that is not sent yet. */
const UNFIT: ReadonlySet<PacketState> = new Set(['orphaned', 'revoked', 'quarantined', 'refused', 'abandoned']);

/**
 * A halt reaches what is cleared and not yet sent, and so does the end of the packet itself (orphaned, nilified, given
 * up), and evidence against its book: nothing of it is signed, prepared or broadcast any more.
 */
export function withdrawUnfit(draft: Draft): void {
  for (const entry of [...draft.outbox.values()]) {
    const records = entry.packets.flatMap((key) => draft.packets.get(key) ?? []);
    if (!mustWithdraw(draft, entry, records)) continue;
    withdraw(draft, entry, records);
  }
  if (draft.halts.values().next().done) return;
  const haltOf = perLane(draft, (lane) => haltsOf(draft, lane)[0]);
  for (const record of draft.packetsIn('cleared')) {
    const halt = record.entry === null ? haltOf(record) : undefined;
    if (!halt) continue;
    const seen = { saw: `halt ${halt.id}: ${halt.cause}, ${halt.saw}`, wanted: halt.wanted };
    const set = draft.moveTo(record, 'quarantined', { cause: 'lane_halted', ...seen });
    draft.hold(set, 'lane_halted', { ...seen, haltId: halt.id });
  }
}

function mustWithdraw(draft: Draft, entry: OutboxEntry, records: readonly PacketRecord[]): boolean {
  if (entry.cancelled) return false;
  if (BEFORE_SENDING.has(entry.state)) {
    // A revocation ends with what it is for: the packet is back, or somebody else has revoked it. Once sent it may be mined
    // whatever follows it, and only with its packet in it does the tombstone become known, which a lift has to clear.
    if (entry.kind === 'revoke') {
      return entry.transactions.length === 0 && records.every((record) => record.state !== 'orphaned');
    }
    // One disputed book must not keep back what shares its batch: all are freed, and the rest goes in a new one.
    return (
      isTornApart(draft, entry, records) ||
      isDoneByOthers(draft, entry, records) ||
      records.some(
        (r) =>
          UNFIT.has(r.state) ||
          halted(draft, r) ||
          isDisputed(draft, r) ||
          (entry.kind !== 'execute' && touched(draft, r)),
      )
    );
  }
  if (entry.state !== 'sent' || entry.kind === 'revoke') return false;
  return records.some((record) => record.entry === entry.id && worthStopping(draft, entry, record));
}

/**
 * A part of it could go, and another has to wait, perhaps for long: a chain that cannot be read holds its own books, not
 * those that share a batch with them, and with it a whole destination.
 */
function isTornApart(draft: Draft, entry: OutboxEntry, records: readonly PacketRecord[]): boolean {
  if (isOut(entry) || entry.kind === 'lift') return false;
  const [first, ...rest] = records.map((record) => mayBePrepared(draft, entry, record));
  return rest.some((ready) => ready !== first);
}

/** Our DVN attests a part of it already, by another node or a life that the journal has lost: twice is paid for twice. */
const isDoneByOthers = (draft: Draft, entry: OutboxEntry, records: readonly PacketRecord[]): boolean =>
  attests(entry) && !isOut(entry) && records.some((record) => countsNow(draft, record));

/**
 * Of what was handed out already, an attestation that is not mined is still worth stopping: its nonce can be spent on
 * nothing instead. Of an orphan everything is.
 */
function worthStopping(draft: Draft, entry: OutboxEntry, record: PacketRecord): boolean {
  if (record.state === 'orphaned') return attests(entry) ? !attestedBy(entry, record) : !record.executed;
  // Nilified once more: the contract keeps a batch from that nonce, and not what was signed to replace just this.
  if (entry.kind === 'reattest' && record.state === 'quarantined') return !attestedBy(entry, record);
  return attests(entry) && record.state === 'cleared' && halted(draft, record) !== undefined;
}

/** An entry that was broadcast once keeps its nonce, and spends it on nothing: a gap would stop the whole account. */
function withdraw(draft: Draft, entry: OutboxEntry, records: readonly PacketRecord[]): void {
  const note =
    'withdrawn: a packet of this batch may no longer be sent, or its lane was halted, or is read anew, or its book is disputed, or cannot be judged now, or it is attested already';
  for (const record of records) if (record.entry === entry.id) draft.putPacket({ ...record, entry: null });
  if (!isOut(entry)) {
    putEntry(draft, { ...entry, state: 'failed', nonce: null, note });
    return;
  }
  putEntry(draft, { ...entry, state: 'waiting', packets: [], cancelled: true, superseded: true, note });
}

const touched = (draft: Draft, record: PacketRecord): boolean => {
  const lane = laneOf(draft.params, record);
  return lane !== undefined && isTouched(draft, lane);
};

function halted(draft: Draft, record: PacketRecord) {
  const lane = laneOf(draft.params, record);
  return lane ? haltsOf(draft, lane)[0] : undefined;
}
