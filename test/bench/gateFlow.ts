/**
 * The traffic of a bridge in steady state, as chain readers would tell it: between all legs, each packet sent, attested,
 * committed and delivered in blocks of its own. Made before anything is measured, from strings that share nothing, as
 * those that come off a wire.
 */
import { type LocalAmount, local } from '../../relayer/core/amount.ts';
import type { EventOf } from '../../relayer/core/event.ts';
import type { Fact } from '../../relayer/core/fact.ts';
import { type ChainName, type Hex, height, type Nonce, nonce, type PathKey } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import { type Look, ledgerKey } from '../../relayer/core/state.ts';
import { canonicalJson, parseCanonical } from '../../relayer/journal/codec.ts';
import { type Encoded, hashOf } from '../../relayer/pipeline/testing/packets.ts';
import { address, BOOK, type Fixture } from '../../relayer/pipeline/testing/params.ts';
import {
  creditFacts,
  type Delivery,
  deliveryOf,
  originOf,
  sendTx,
  verifiedFact,
} from '../../relayer/pipeline/testing/transactions.ts';
import type { ChainLedger, FactBody } from '../../relayer/pipeline/testing/world.ts';

/** Type 3, `lzReceive` with 200,000 gas. */
const OPTIONS: Hex = '0x00030100110100000000000000000000000000030d40';
const BLOCK_MS = 50;

type Sent = { readonly packet: Encoded; readonly lane: Lane; readonly delivery: Delivery };

/** Transactions of one block, each with its logs. */
type Logs = readonly FactBody[][];

export class GateFlow {
  nowMs = 1_700_000_000_000;
  readonly #fx: Fixture;
  readonly #lanes: readonly Lane[];
  readonly #chains: ReadonlyMap<ChainName, { readonly ledger: ChainLedger; at: bigint; hash: Hex }>;
  /** Sent and not attested, and attested and not delivered, oldest first. */
  readonly #cleared: Sent[] = [];
  readonly #attested: Sent[] = [];
  #sent = 0;
  #seq = 0;

  constructor(fx: Fixture) {
    this.#fx = fx;
    this.#lanes = [...fx.params.lanes.values()];
    this.#chains = new Map(
      fx.book.legs.map(({ chain, initial }) => [
        chain,
        { ledger: emptyLedger(initial), at: 0n, hash: hashOf(`${chain} 0`) },
      ]),
    );
  }

  /** One block on every chain, read as soon as it is there: so many packets sent, attested and delivered in all. */
  round(counts: {
    readonly sent: number;
    readonly attested: number;
    readonly delivered: number;
  }): EventOf<'chainRead'>[] {
    this.nowMs += BLOCK_MS;
    // What is delivered and attested was sent in an earlier round.
    const delivered = this.#attested.splice(0, counts.delivered);
    const attested = this.#cleared.splice(0, counts.attested);
    this.#attested.push(...attested);
    const byChain = new Map<ChainName, FactBody[][]>();
    const into = (chain: ChainName): FactBody[][] => {
      const found = byChain.get(chain) ?? [];
      byChain.set(chain, found);
      return found;
    };
    for (const one of delivered) into(one.lane.to.chain).push(this.#delivery(one));
    for (const { lane, packet, delivery } of attested) {
      const dvn = this.#fx.params.chains.get(lane.to.chain)?.dvn ?? address(0);
      into(lane.to.chain).push([verifiedFact(lane, delivery.nonce, packet, dvn)]);
    }
    for (let i = 0; i < counts.sent; i++) {
      const lane = this.#lanes[this.#sent % this.#lanes.length];
      if (lane) into(lane.from.chain).push(this.#send(lane));
    }
    return this.#fx.book.legs.map(({ chain }) => this.#read(chain, byChain.get(chain) ?? []));
  }

  #send(lane: Lane): FactBody[] {
    this.#sent += 1;
    const amount = BigInt(1 + (this.#sent % 1_000));
    const send = {
      to: address(0x10_0000 + this.#sent),
      amount,
      assigned: [this.#fx.params.chains.get(lane.from.chain)?.dvn ?? address(0)],
      executor: address(0xee),
    };
    const facts = sendTx(`send ${this.#sent}`, lane, [send], (packet) =>
      this.#cleared.push({ packet, lane, delivery: deliveryOf(packet) }),
    ).run(this.#ledger(lane.from.chain), this.nowMs);
    return (facts ?? []).map((fact) => (fact.kind === 'packetSent' ? { ...fact, options: OPTIONS } : fact));
  }

  #delivery({ lane, packet, delivery }: Sent): FactBody[] {
    const { payloadHash } = packet;
    const committed: FactBody = { kind: 'packetVerified', ...originOf(lane, delivery.nonce), payloadHash };
    return [committed, ...creditFacts(this.#ledger(lane.to.chain), lane, delivery)];
  }

  #chain(name: ChainName) {
    const chain = this.#chains.get(name);
    if (!chain) throw new Error(`saw ${name}, wanted a chain of the book`);
    return chain;
  }

  #ledger = (name: ChainName): ChainLedger => this.#chain(name).ledger;

  #read(name: ChainName, logs: Logs): EventOf<'chainRead'> {
    const chain = this.#chain(name);
    const parent = { height: height(chain.at), hash: chain.hash };
    chain.at += 1n;
    chain.hash = hashOf(`${name} ${chain.at}`);
    const at = height(chain.at);
    const to = { height: at, hash: chain.hash };
    this.#seq += 2;
    const head = { ...to, parentHash: parent.hash, timestampMs: this.nowMs };
    const look: Look = {
      chain: name,
      head,
      final: parent,
      requestedSeq: this.#seq,
      doneSeq: this.#seq + 1,
      atMs: this.nowMs,
      balances: new Map([[ledgerKey(BOOK, name), local(chain.ledger.holding)]]),
      outboundNonces: new Map<PathKey, Nonce>([...chain.ledger.sent].map(([path, sent]) => [path, nonce(sent)])),
      dvnEpoch: 1,
      anchor: null,
      finalSinceMs: this.nowMs,
      said: [],
    };
    return {
      type: 'chainRead',
      atMs: this.nowMs,
      chain: name,
      from: at,
      to,
      facts: factsOf(name, at, chain.hash, logs),
      look,
      final: parent,
      claims: [],
      objections: [],
      resolutions: [],
    };
  }
}

function factsOf(chain: ChainName, at: ReturnType<typeof height>, blockHash: Hex, logs: Logs): readonly Fact[] {
  let logIndex = 0;
  const facts = logs.flatMap((bodies, i) => {
    const txHash = hashOf(`${chain} ${at} ${i}`);
    return bodies.map((body) => ({ ...body, ref: { chain, height: at, blockHash, txHash, logIndex: logIndex++ } }));
  });
  return parseCanonical(canonicalJson(facts)) as readonly Fact[];
}

const emptyLedger = (holding: LocalAmount): ChainLedger => ({
  holding,
  sent: new Map(),
  attested: new Set(),
  tombstones: new Set(),
  nilified: new Set(),
  executed: new Set(),
  nextNonce: 0,
});
