/** Random runs: what users, chains, readers, the machine and thieves do, in any order. */
import fc from 'fast-check';
import { local } from '../../core/amount.ts';
import {
  type Dispute,
  OBJECTION_KINDS,
  type Objection,
  type ObjectionKind,
  type Resolution,
} from '../../core/dispute.ts';
import type { Fact } from '../../core/fact.ts';
import type { ChainName, Guid } from '../../core/ids.ts';
import { decodePacket } from '../../core/packetCodec.ts';
import { Harness, type PendingRead, type ReadExtras } from './harness.ts';
import { assertInvariants } from './invariants.ts';
import { type Encoded, hashOf } from './packets.ts';
import { ALPHA, address, BETA } from './params.ts';
import { type Delivery, deliverTx, deliveryOf, factsTx, sendTx, verifiedFact } from './transactions.ts';
import type { Tx } from './world.ts';

export type Command =
  | { readonly do: 'lock' | 'burn'; readonly amounts: readonly number[]; readonly to: number }
  | { readonly do: 'mine' | 'read'; readonly chain: ChainName }
  | { readonly do: 'reorg'; readonly chain: ChainName; readonly depth: number }
  | { readonly do: 'act'; readonly pick: number }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'crash' }
  | { readonly do: 'forge'; readonly kind: 'guid' | 'amount' | 'beneficiary' | 'replay'; readonly chain: ChainName }
  | { readonly do: 'steal' | 'adminMint' | 'claim' }
  | { readonly do: 'object'; readonly chain: ChainName; readonly kind: ObjectionKind; readonly by: string }
  /** Another node of ours, which knows nothing of this one, attests what it sees, final or not. */
  | { readonly do: 'attestElsewhere'; readonly pick: number }
  | { readonly do: 'resolve'; readonly how: Resolution['how']; readonly pick: number };

const chain = fc.constantFrom(ALPHA, BETA);
const send = fc.record({
  do: fc.constantFrom('lock' as const, 'burn' as const),
  amounts: fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }),
  to: fc.nat(3),
});

/** What happens without anybody's bad will. */
export const honest: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: send },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('mine' as const), chain }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('read' as const), chain }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('act' as const), pick: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reorg' as const), chain, depth: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
);

const kind = fc.constantFrom('guid' as const, 'amount' as const, 'beneficiary' as const, 'replay' as const);
export const forgery: fc.Arbitrary<Command> = fc.record({ do: fc.constant('forge' as const), kind, chain });
export const theft: fc.Arbitrary<Command> = fc.record({ do: fc.constantFrom('steal' as const, 'adminMint' as const) });
export const claim: fc.Arbitrary<Command> = fc.record({ do: fc.constant('claim' as const) });

const objection: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('object' as const),
  chain,
  kind: fc.constantFrom(...OBJECTION_KINDS),
  by: fc.constantFrom('eve', 'mallory', 'bob'),
});
const resolution: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('resolve' as const),
  how: fc.constantFrom('confirmed' as const, 'withdrawn' as const, 'refuted' as const, 'lapsed' as const),
  pick: fc.nat(5),
});
export const attestedElsewhere: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('attestElsewhere' as const),
  pick: fc.nat(20),
});
/** Single operators report against the quorum, and what becomes of it. */
export const dissent: fc.Arbitrary<Command> = fc.oneof(objection, resolution);

/** A crime, and the block that shows it. */
export type Crime = {
  readonly what: 'forge' | 'steal' | 'adminMint';
  readonly chain: ChainName;
  readonly height: bigint;
};

export class Run {
  readonly h: Harness;
  readonly sent: Encoded[] = [];
  readonly crimes: Crime[] = [];
  readonly #reading = new Map<ChainName, PendingRead>();
  #names = 0;

  private constructor(h: Harness) {
    this.h = h;
  }

  static async start(finality: readonly [number, number], minted: bigint): Promise<Run> {
    // Both legs begin with what was locked and minted before, so that burns can come at once.
    const rate = 10n ** 12n;
    const h = await Harness.start({ escrowInitial: minted * rate, mintInitial: minted });
    h.chain(ALPHA).finalityDepth = BigInt(finality[0]);
    h.chain(BETA).finalityDepth = BigInt(finality[1]);
    return new Run(h);
  }

  async apply(command: Command): Promise<void> {
    const { h } = this;
    this.#names += 1;
    const name = `command ${this.#names}`;
    switch (command.do) {
      case 'lock':
      case 'burn': {
        const lane = command.do === 'lock' ? h.fx.forth : h.fx.back;
        // A user cannot burn what nobody holds.
        const held = h.chain(BETA).head.after.holding - this.#waitingBurns;
        const amounts = command.amounts.map(BigInt);
        const total = amounts.reduce((sum, amount) => sum + amount, 0n);
        if (command.do === 'burn' && total > held) return;
        if (command.do === 'burn') this.#waitingBurns += total;
        const sends = amounts.map((amount) => ({ to: address(0xbe + command.to), amount }));
        const tx = sendTx(name, lane, sends, (packet) => this.sent.push(packet));
        h.chain(lane.from.chain).add(tx);
        return;
      }
      case 'mine':
        h.mine(command.chain);
        this.#waitingBurns = 0n;
        return;
      case 'read':
        await this.#read(command.chain);
        return;
      case 'act':
        await h.actOnce(command.pick % Math.max(1, h.effects.length));
        return;
      case 'wait':
        h.nowMs += command.seconds * 1000;
        return;
      case 'reorg': {
        const sim = h.chain(command.chain);
        const depth = Math.min(command.depth, Number(sim.finalityDepth), sim.blocks.length - 1);
        if (depth > 0) sim.reorg(depth);
        return;
      }
      case 'object':
        await this.#poll(command.chain, { objections: [this.#objection(command, name)] });
        return;
      case 'attestElsewhere':
        this.#attestElsewhere(command.pick, name);
        return;
      case 'resolve': {
        const open = [...h.state.disputes.values()];
        const dispute = open[command.pick % Math.max(1, open.length)];
        if (dispute) await this.#resolve(dispute, command.how);
        return;
      }
      case 'crash':
        this.#reading.clear();
        await h.crash();
        await h.readLanes();
        return;
      default:
        await this.#crime(command, name);
    }
  }

  #waitingBurns = 0n;

  #attestElsewhere(pick: number, name: string): void {
    const { h } = this;
    const packet = this.sent[pick % Math.max(1, this.sent.length)];
    const decoded = packet && decodePacket(packet.encoded);
    const lane = decoded?.ok ? [h.fx.forth, h.fx.back].find((l) => l.srcEid === decoded.packet.srcEid) : undefined;
    if (!packet || !decoded?.ok || !lane) return;
    const dvn = h.params.chains.get(lane.to.chain)?.dvn ?? '0x';
    const run: Tx['run'] = (ledger) => {
      if (ledger.attested.has(packet.key) || ledger.tombstones.has(packet.key)) return [];
      ledger.attested.add(packet.key);
      return [verifiedFact(lane, decoded.packet.nonce, packet, dvn)];
    };
    h.chain(lane.to.chain).add({ hash: hashOf(name), run });
  }

  #objection({ chain, kind, by }: Extract<Command, { do: 'object' }>, name: string): Objection {
    const { height, hash } = this.h.chain(chain).head;
    const leg = chain === ALPHA ? this.h.fx.escrow : this.h.fx.mint;
    const ref = { chain, height, blockHash: hash, txHash: hashOf(name), logIndex: 0 };
    const [guid, to, amount] = [hashOf(name) as Guid, address(0xbad), local(5n)];
    const arrival: Fact = { ref, kind: 'oftReceived', oapp: leg.oapp, guid, srcEid: 101, to, amount };
    const facts = shownBy(kind, arrival);
    return { operator: by, kind, height, claimedHash: hashOf(name), agreedHash: hash, facts, claim: name, saw: name };
  }

  async #resolve({ chain, id }: Dispute, how: Resolution['how']): Promise<void> {
    await this.#poll(chain, { resolutions: [{ dispute: id, how, saw: 'asked again' }] });
  }

  /** A chain is read by one poller: the read that was under way is the one that says this. */
  async #poll(name: ChainName, extras: ReadExtras): Promise<void> {
    this.#reading.delete(name);
    await this.h.poll(name, extras);
  }

  async #read(name: ChainName): Promise<void> {
    const open = this.#reading.get(name);
    if (!open) {
      this.#reading.set(name, this.h.startRead(name));
      return;
    }
    this.#reading.delete(name);
    await this.h.finishRead(open);
  }

  async #crime(
    command: Extract<Command, { do: 'forge' | 'steal' | 'adminMint' | 'claim' }>,
    name: string,
  ): Promise<void> {
    const { h } = this;
    if (command.do === 'claim') {
      await this.#poll(ALPHA, { claims: [forgedClaim(h, name)] });
      return;
    }
    if (command.do === 'forge') {
      const lane = command.chain === BETA ? h.fx.forth : h.fx.back;
      const seen = h.chain(command.chain).blocks.flatMap((block) => block.facts);
      const used = (d: Delivery) =>
        seen.some((f) => {
          const same = f.kind === 'oftReceived' && f.guid === d.guid && f.to === d.to;
          return same && f.amount === d.amount * lane.to.rate;
        });
      const delivery = forgedDelivery(this.sent, command.kind, name, lane.srcEid, used);
      h.mine(command.chain, deliverTx(name, lane, delivery));
      this.crimes.push({ what: 'forge', chain: command.chain, height: h.chain(command.chain).head.height });
      return;
    }
    const where = command.do === 'steal' ? ALPHA : BETA;
    h.mine(where, factsTx(name, [], command.do === 'steal' ? -1n : 1n));
    this.crimes.push({ what: command.do, chain: where, height: h.chain(where).head.height });
  }

  /** Everybody goes on until nothing moves any more. */
  async finish(rounds: number): Promise<void> {
    for (const [name, read] of this.#reading) {
      this.#reading.delete(name);
      await this.h.finishRead(read);
    }
    for (const dispute of [...this.h.state.disputes.values()]) await this.#resolve(dispute, 'withdrawn');
    for (let i = 0; i < rounds; i++) {
      await this.h.round();
      this.h.nowMs += 5_000;
      assertInvariants(this.h);
    }
  }
}

/** A delivery without an authorization of its own. Only what was delivered can be replayed. */
function forgedDelivery(
  sent: readonly Encoded[],
  kind: 'guid' | 'amount' | 'beneficiary' | 'replay',
  name: string,
  srcEid: number,
  used: (delivery: Delivery) => boolean,
): Delivery {
  const source = srcEid.toString(16).padStart(8, '0');
  const real = sent.findLast((packet) => packet.encoded.slice(20, 28) === source);
  const invented = { guid: hashOf(name) as Guid, nonce: 77n, to: address(0xbad), amount: 5n };
  if (!real || kind === 'guid') return invented;
  const base = deliveryOf(real);
  if (kind === 'replay') return used(base) ? base : invented;
  if (kind === 'amount') return { ...base, amount: base.amount + 1n };
  return kind === 'beneficiary' ? { ...base, to: address(0xbad) } : base;
}

function forgedClaim(h: Harness, name: string) {
  const ref = {
    chain: ALPHA,
    height: h.chain(ALPHA).head.height,
    blockHash: hashOf(name),
    txHash: hashOf(name),
    logIndex: 0,
  };
  const forged: Encoded[] = [];
  const bodies = sendTx(name, h.fx.forth, [{ to: address(0xbad), amount: 1_000n, nonce: 900n }], (p) =>
    forged.push(p),
  ).run(
    {
      holding: 0n,
      sent: new Map(),
      attested: new Set(),
      tombstones: new Set(),
      nilified: new Set(),
      executed: new Set(),
      nextNonce: 0,
    },
    0,
  );
  return {
    operators: ['eve'],
    facts: (bodies ?? []).map((body, logIndex) => ({ ...body, ref: { ...ref, logIndex } }) as never),
  };
}

/** What a report of this kind shows of an arrival. */
function shownBy(kind: ObjectionKind, arrival: Fact): readonly Fact[] {
  switch (kind) {
    case 'logs':
      return [arrival];
    case 'fork':
    case 'balance':
      return [];
    default:
      return kind satisfies never;
  }
}
