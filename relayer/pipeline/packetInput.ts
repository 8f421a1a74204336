/** What is one packet's own in a decision, and what the packets of its round before it have taken. */
import { type SharedAmount, shared } from '../core/amount.ts';
import type { PathKey } from '../core/ids.ts';
import type { Bucket, BucketLevel } from '../core/limit.ts';
import type { Lane } from '../core/params.ts';
import { type PacketRecord, payloadKey } from '../core/state.ts';
import { againstOf } from '../gates/decide.ts';
import type { PacketInput, RoundInput } from '../gates/input.ts';
import { bucketKeysOf } from '../limits/row.ts';
import type { Draft } from './draft.ts';

export type Waiting = { readonly record: PacketRecord; readonly lane: Lane };

/** What this round has taken so far, beside what its sums count. One for the policy that decides, one for the staged one. */
export class Taken {
  readonly #buckets = new Map<string, BucketLevel>();
  #book = 0n;
  readonly #paths = new Map<PathKey, { packets: number; amount: bigint }>();
  readonly #destinations = new Map<string, bigint>();

  /** A packet was admitted that had not been before. */
  add({ path, to }: Lane, amount: SharedAmount, buckets: readonly Bucket[]): void {
    this.#book += amount;
    const on = this.#paths.get(path) ?? { packets: 0, amount: 0n };
    this.#paths.set(path, { packets: on.packets + 1, amount: on.amount + amount });
    this.#destinations.set(to.chain, (this.#destinations.get(to.chain) ?? 0n) + amount);
    for (const { key, level } of buckets) this.#buckets.set(key, level);
  }

  /** @param own what the packet has reserved itself, as one that came back after we attested it: not in its own way. */
  reserved({ path, to }: Lane, own: bigint): PacketInput['reserved'] {
    return {
      book: shared(this.#book - own),
      pair: shared((this.#paths.get(path)?.amount ?? 0n) - own),
      destination: shared((this.#destinations.get(to.chain) ?? 0n) - own),
    };
  }

  cleared = ({ path }: Lane): number => this.#paths.get(path)?.packets ?? 0;

  level = (draft: Draft, key: string): BucketLevel | null =>
    this.#buckets.get(key) ?? draft.buckets.get(key)?.level ?? null;
}

export type Beside = {
  readonly taken: Taken;
  readonly behind: ReadonlyMap<PacketRecord, PacketInput['behind']>;
};

export function packetInputOf(
  draft: Draft,
  round: RoundInput,
  { record, lane }: Waiting,
  { taken, behind }: Beside,
): PacketInput {
  const { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs } = record;
  const own = draft.reservations.get(key)?.amount;
  const input: PacketInput = {
    packet: { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs },
    stake: draft.stakeOf(round.book, source.blockHash),
    admitted: (packet && draft.payloads.get(payloadKey(path, packet.nonce))?.payloadHash) ?? null,
    reserved: taken.reserved(lane, own ?? 0n),
    counted: own !== undefined,
    probed: taken.cleared(lane),
    buckets: {},
    behind: behind.get(record) ?? NOTHING,
  };
  const of = round.lanes[path];
  if (!of || input.counted) return input;
  const keys = bucketKeysOf(againstOf(round, of, input));
  return { ...input, buckets: Object.fromEntries(keys.map((one) => [one, taken.level(draft, one)])) };
}

const NOTHING: PacketInput['behind'] = { packets: 0, amount: shared(0n) };

/** What waits behind each of them on its path, of those that wait for a verdict. */
export function behindEach(waiting: readonly Waiting[]): ReadonlyMap<PacketRecord, PacketInput['behind']> {
  const behind = new Map<PacketRecord, PacketInput['behind']>();
  const piles = new Map<PathKey, PacketInput['behind']>();
  const byNonce = [...waiting].sort((a, b) => {
    const [left, right] = [a.record.packet?.nonce ?? 0n, b.record.packet?.nonce ?? 0n];
    return left < right ? 1 : left > right ? -1 : 0;
  });
  for (const { record, lane } of byNonce) {
    const pile = piles.get(lane.path) ?? NOTHING;
    behind.set(record, pile);
    const amount = shared(pile.amount + (record.transfer?.amount ?? 0n));
    piles.set(lane.path, { packets: pile.packets + 1, amount });
  }
  return behind;
}
