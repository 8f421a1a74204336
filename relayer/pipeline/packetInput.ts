/** What is one packet's own in a decision, and what the packets of its round before it have taken. */
import { shared } from '../core/amount.ts';
import type { PathKey } from '../core/ids.ts';
import type { Lane } from '../core/params.ts';
import { type PacketRecord, payloadKey } from '../core/state.ts';
import { againstOf } from '../gates/decide.ts';
import type { LaneSince, PacketInput, RoundInput } from '../gates/input.ts';
import { bucketKeysOf } from '../limits/row.ts';
import type { Draft } from './draft.ts';
import { haltInputsOf } from './roundInput.ts';

export type Waiting = { readonly record: PacketRecord; readonly lane: Lane };

/** What this round has taken so far, beside what its sums count. One for the policy that decides, one for the staged one. */
export class Taken {
  #book = 0n;
  readonly #paths = new Map<PathKey, bigint>();
  readonly #cleared = new Map<PathKey, number>();
  readonly #destinations = new Map<string, bigint>();

  /**
   * A packet was cleared.
   * @param reserved what its clearing reserved: nothing where a reservation stood before, which the sums hold already.
   */
  add({ path, to }: Lane, reserved: bigint): void {
    this.#cleared.set(path, this.cleared({ path }) + 1);
    this.#book += reserved;
    this.#paths.set(path, (this.#paths.get(path) ?? 0n) + reserved);
    this.#destinations.set(to.chain, (this.#destinations.get(to.chain) ?? 0n) + reserved);
  }

  /** @param own what the packet has reserved itself, as one that came back after we attested it: not in its own way. */
  reserved({ path, to }: Lane, own: bigint): PacketInput['reserved'] {
    return {
      book: shared(this.#book - own),
      pair: shared((this.#paths.get(path) ?? 0n) - own),
      destination: shared((this.#destinations.get(to.chain) ?? 0n) - own),
    };
  }

  cleared = ({ path }: Pick<Lane, 'path'>): number => this.#cleared.get(path) ?? 0;
}

/** What packets of this round have tightened so far, by path. Asked anew only when something may have. */
export class Since {
  readonly #known = new Map<PathKey, LaneSince | null>();

  /** A packet was admitted, or halts something. */
  changed(): void {
    this.#known.clear();
  }

  of(draft: Draft, round: RoundInput, lane: Lane): LaneSince | null {
    const known = this.#known.get(lane.path);
    if (known !== undefined) return known;
    const since = sinceOf(draft, round, lane);
    this.#known.set(lane.path, since);
    return since;
  }
}

/** The probes of this round are counted beside the mode (`probed`): it is another one only where it has another name or drains. */
function sinceOf(draft: Draft, round: RoundInput, lane: Lane): LaneSince | null {
  const before = round.lanes[lane.path];
  if (!before) return null;
  const now = draft.modes.get(lane.path) ?? null;
  const same = now?.mode === before.mode?.mode && (now?.drain ?? null) === (before.mode?.drain ?? null);
  const halts = haltInputsOf(draft, lane);
  if (same && halts.length === before.halts.length) return null;
  return { mode: same ? before.mode : now, halts };
}

export type Beside = {
  readonly taken: Taken;
  readonly since: Since;
  readonly behind: ReadonlyMap<PacketRecord, PacketInput['behind']>;
};

export function packetInputOf(
  draft: Draft,
  round: RoundInput,
  { record, lane }: Waiting,
  { taken, since, behind }: Beside,
): PacketInput {
  const { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs } = record;
  const own = draft.reservations.get(key);
  const input: PacketInput = {
    packet: { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs },
    stake: draft.stakeOf(round.book, source.blockHash),
    admitted: (packet && draft.payloads.get(payloadKey(path, packet.nonce))?.payloadHash) ?? null,
    reserved: taken.reserved(lane, own?.amount ?? 0n),
    counted: own?.admitted === true,
    since: since.of(draft, round, lane),
    probed: taken.cleared(lane),
    buckets: {},
    behind: behind.get(record) ?? NOTHING,
  };
  const of = round.lanes[path];
  if (!of || input.counted) return input;
  const keys = bucketKeysOf(againstOf(round, of, input));
  return { ...input, buckets: Object.fromEntries(keys.map((one) => [one, draft.buckets.get(one)?.level ?? null])) };
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
