/** Random runs of a book with any legs: honest traffic between all of them, and what is forged on one. */
import fc from 'fast-check';
import type { ChainName, Guid } from '../../core/ids.ts';
import type { Lane, LegParams } from '../../core/params.ts';
import { Harness, type PendingRead } from './harness.ts';
import { assertInvariants } from './invariants.ts';
import { type Encoded, hashOf } from './packets.ts';
import { address, type TestLeg } from './params.ts';
import { type Delivery, deliverTx, deliveryOf, sendTx } from './transactions.ts';

export type MeshCommand =
  | { readonly do: 'send'; readonly lane: number; readonly amount: number; readonly to: number }
  | { readonly do: 'mine' | 'read'; readonly leg: number }
  | { readonly do: 'reorg'; readonly leg: number; readonly depth: number }
  | { readonly do: 'act'; readonly pick: number }
  | { readonly do: 'crash' };

const leg = fc.nat(7);
export const meshTraffic: fc.Arbitrary<MeshCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('send' as const), lane: fc.nat(30), amount: fc.nat(40), to: fc.nat(3) }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('mine' as const), leg }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constant('read' as const), leg }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('act' as const), pick: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reorg' as const), leg, depth: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
);

export const FORGERIES = ['guid', 'amount', 'beneficiary', 'replay'] as const;
export type Forgery = (typeof FORGERIES)[number];

type Sent = { readonly packet: Encoded; readonly lane: Lane };

export class MeshRun {
  readonly h: Harness;
  readonly sent: Sent[] = [];
  readonly #lanes: readonly Lane[];
  readonly #reading = new Map<ChainName, PendingRead>();
  /** What each leg could pay out, or lets burn, once all that was sent has arrived. */
  readonly #left: Map<ChainName, bigint>;
  #names = 0;

  private constructor(h: Harness) {
    this.h = h;
    this.#lanes = [...h.params.lanes.values()];
    this.#left = new Map(h.fx.book.legs.map(({ chain, initial, rate }) => [chain, initial / rate]));
  }

  /** Each round's sums are counted anew. */
  static async start(legs: readonly TestLeg[], finality: readonly number[]): Promise<MeshRun> {
    const h = await Harness.start({ legs, policy: { recountRounds: 1 } });
    [...h.chains.values()].forEach((chain, i) => {
      chain.finalityDepth = BigInt(finality[i % finality.length] ?? 2);
    });
    return new MeshRun(h);
  }

  async apply(command: MeshCommand): Promise<void> {
    const { h } = this;
    this.#names += 1;
    switch (command.do) {
      case 'send':
        this.#send(command, `command ${this.#names}`);
        return;
      case 'mine':
        h.mine(this.#leg(command.leg).chain);
        return;
      case 'read':
        await this.#read(this.#leg(command.leg).chain);
        return;
      case 'act':
        await h.actOnce(command.pick % Math.max(1, h.effects.length));
        return;
      case 'reorg': {
        const sim = h.chain(this.#leg(command.leg).chain);
        const depth = Math.min(command.depth, Number(sim.finalityDepth), sim.blocks.length - 1);
        if (depth > 0) sim.reorg(depth);
        return;
      }
      case 'crash':
        this.#reading.clear();
        await h.crash();
        await h.readLanes();
        return;
      default:
        command satisfies never;
    }
  }

  #leg(pick: number): LegParams {
    const { legs } = this.h.fx.book;
    const found = legs[pick % legs.length];
    if (!found) throw new Error('saw no leg, wanted one');
    return found;
  }

  #send({ lane: pick, amount, to }: Extract<MeshCommand, { do: 'send' }>, name: string): void {
    const lane = this.#lanes[pick % this.#lanes.length];
    if (!lane) return;
    const { from, to: dst } = lane;
    const value = BigInt(amount);
    // Nobody burns what nobody holds, nor locks for a pool that could not pay it out.
    const bound = from.kind === 'mint' ? from.chain : dst.kind === 'escrow' ? dst.chain : null;
    if (bound !== null && this.#leftOn(bound) < value) return;
    if (from.kind === 'mint' && dst.kind === 'escrow' && this.#leftOn(dst.chain) < value) return;
    this.#take(from, value);
    if (dst.kind === 'escrow') this.#left.set(dst.chain, this.#leftOn(dst.chain) - value);
    const sends = [{ to: address(0xbe + to), amount: value }];
    this.h.chain(from.chain).add(sendTx(name, lane, sends, (packet) => this.sent.push({ packet, lane })));
  }

  /** What was locked stays there; what was minted may not have come yet when it would be burned, so it is never counted. */
  #take({ kind, chain }: LegParams, value: bigint): void {
    this.#left.set(chain, this.#leftOn(chain) + (kind === 'escrow' ? value : -value));
  }

  #leftOn = (chain: ChainName): bigint => this.#left.get(chain) ?? 0n;

  async #read(chain: ChainName): Promise<void> {
    const open = this.#reading.get(chain);
    if (!open) {
      this.#reading.set(chain, this.h.startRead(chain));
      return;
    }
    this.#reading.delete(chain);
    await this.h.finishRead(open);
  }

  /** A consumption without an authorization of its own on the destination of a lane; what can be is taken from a real one. */
  forge(kind: Forgery, pick: number): { readonly lane: Lane; readonly guid: Guid } {
    const lane = this.#lanes[pick % this.#lanes.length];
    if (!lane) throw new Error('saw no lane, wanted one');
    const real = this.sent.filter((one) => one.lane === lane).at(-1)?.packet;
    const invented = { guid: hashOf(`forged ${pick}`) as Guid, nonce: 77n, to: address(0xbad), amount: 5n };
    const delivery = real ? forgedFrom(kind, deliveryOf(real), invented) : invented;
    this.h.mine(lane.to.chain, deliverTx('forged', lane, delivery));
    return { lane, guid: delivery.guid };
  }

  /** Everybody goes on until nothing moves any more. */
  async finish(rounds: number): Promise<void> {
    for (const read of this.#reading.values()) await this.h.finishRead(read);
    this.#reading.clear();
    for (let i = 0; i < rounds; i++) {
      await this.h.round();
      this.h.nowMs += 5_000;
      assertInvariants(this.h);
    }
  }

  /** The keys of all packets that stand on their canonical source chain. */
  canonical(): Set<string> {
    const facts = [...this.h.chains.values()].flatMap(({ blocks }) => blocks.flatMap((block) => block.facts));
    const encoded = new Set(facts.flatMap((fact) => (fact.kind === 'packetSent' ? [fact.encoded] : [])));
    return new Set(this.sent.flatMap(({ packet }) => (encoded.has(packet.encoded) ? [packet.key] : [])));
  }
}

function forgedFrom(kind: Forgery, real: Delivery, invented: Delivery): Delivery {
  switch (kind) {
    case 'guid':
      return invented;
    case 'amount':
      return { ...real, amount: real.amount + 1n };
    case 'beneficiary':
      return { ...real, to: address(0xbad) };
    case 'replay':
      return real;
    default:
      return kind satisfies never;
  }
}
