// What a node may send, judged at the moment at which its signed bytes leave it: against the chains' own truth and against
// what is on its disk by then.
import type { Hex } from '../../relayer/core/ids.ts';
import type { Actor } from './actor.ts';
import type { SimEvm } from './chain/simEvm.ts';
import type { DiskRecord } from './diskRecord.ts';
import type { LedgerOfTruth } from './ledgerOfTruth.ts';
import { type Attested, type RawTransaction, readRaw } from './rawBytes.ts';
import type { ViolationName } from './violation.ts';

export type SendingRules = {
  readonly sent: (actor: Actor, record: DiskRecord, chain: number, raw: Hex) => void;
  /** Attested by a node at some time. */
  readonly attested: (guid: Hex, payloadHash: Hex) => boolean;
  readonly transactions: () => number;
  /** Distinct transactions by hash, with who sent them. */
  readonly senderOf: (hash: Hex) => string | undefined;
};

export type SendingOptions = {
  readonly chains: readonly SimEvm[];
  readonly truth: LedgerOfTruth;
  readonly report: (name: ViolationName, detail: string) => void;
  /** Nodes whose people have accepted a loss. */
  readonly accepted: () => ReadonlySet<string>;
  /** Oldest head that a node decides on, and how far its clock may be off. */
  readonly toleranceMs: (actor: Actor) => number;
};

/** A poll and what it waits for. */
const READING_MS = 60_000;

export function createSendingRules({ chains, truth, report, accepted, toleranceMs }: SendingOptions): SendingRules {
  const known = new Map<Hex, string>();
  /** By chain and bytes: a transaction goes to every operator, and again while it is not mined. */
  const reads = new Map<string, RawTransaction>();
  /** `<node>/<header>` → the one payload. */
  const payloads = new Map<string, Hex>();
  /** `<node>/<chain>/<nonce>` → the one intention. */
  const intents = new Map<string, string>();
  /** `<node>/<intention>` → its one nonce. */
  const nonces = new Map<string, number>();
  const attested = new Set<string>();

  function readOnce(index: number, chain: SimEvm, raw: Hex): RawTransaction {
    const key = `${index}${raw}`;
    const found = reads.get(key) ?? readRaw(raw, chain);
    reads.set(key, found);
    return found;
  }

  function judgeNonce(actor: Actor, record: DiskRecord, chain: SimEvm, raw: Hex, read: RawTransaction): void {
    const intent = record.intentOf(raw);
    const what = `${actor.name} sent ${read.hash} (nonce ${read.nonce} on ${chain.name})`;
    if (intent === undefined) {
      report('sent_before_sync', `${what} before its bytes were on the disk`);
      return;
    }
    const key = `${actor.name}/${chain.name}/${read.nonce}`;
    const before = intents.get(key) ?? intent;
    intents.set(key, before);
    if (before !== intent) report('nonce_reused', `${what} for ${intent}, and before that for ${before}`);
    const own = nonces.get(`${actor.name}/${intent}`) ?? read.nonce;
    nonces.set(`${actor.name}/${intent}`, own);
    if (own !== read.nonce) report('second_nonce', `${what} for ${intent}, and before that with nonce ${own}`);
  }

  function judgeAttested(
    actor: Actor,
    record: DiskRecord,
    chain: SimEvm,
    { header, guid, payloadHash }: Attested,
  ): void {
    attested.add(`${guid}:${payloadHash}`);
    const what = `${actor.name} attests ${guid} on ${chain.name}`;
    const key = `${actor.name}/${header}`;
    const before = payloads.get(key) ?? payloadHash;
    payloads.set(key, before);
    if (before !== payloadHash) report('second_payload', `${what} with payload ${payloadHash}, before with ${before}`);
    if (!record.mayRelay(`${guid}:${payloadHash}`)) report('no_receipt', `${what}, and no verdict on its disk says so`);
    const sent = truth.everSent(guid);
    if (!sent) {
      report('attested_unsent', `${what}, which was never sent`);
      return;
    }
    if (truth.lostFinal.has(guid)) return;
    // Its own chain may have moved on since it looked, but never back below what it saw as final.
    const onTop = truth.head(sent.chain) - sent.height;
    if (!truth.sent().has(guid) || onTop < BigInt(truth.finalDepth)) {
      report('attested_unfinal', `${what} with ${onTop} blocks on top, wanted ${truth.finalDepth}`);
    }
    const lossMs = truth.lossSinceMs();
    if (accepted().has(actor.name)) return;
    if (lossMs !== null && sent.atMs > lossMs + toleranceMs(actor)) {
      report('attested_after_loss', `${what}, sent ${sent.atMs - lossMs} ms after custody lacked something`);
    }
  }

  /** It is on the chain for so long that every node which may act at all has read it, and it is final. */
  function isOld(actor: Actor, chain: number, height: bigint): boolean {
    const ageMs = truth.ageMs(chain, height);
    const final = truth.head(chain) - height >= BigInt(truth.finalDepth);
    return final && ageMs !== null && ageMs > toleranceMs(actor) + READING_MS;
  }

  /** What has had its effect is not paid for again. */
  function judgeRepeated(actor: Actor, index: number, { hash, attests, carries }: RawTransaction): void {
    const what = `${actor.name} sent ${hash}`;
    const attestedAt = new Map<string, bigint>();
    const nilified = new Set<Hex>();
    for (const event of truth.events(index)) {
      if (event.kind === 'arrived' && carries.includes(event.guid) && isOld(actor, index, event.height)) {
        report('paid_twice', `${what} for ${event.guid}, which arrived at ${event.height}`);
      }
      if (event.kind === 'attested') attestedAt.set(`${event.header}${event.payloadHash}`, event.height);
      if (event.kind === 'revoked') attestedAt.delete(`${event.header}${event.payloadHash}`);
      if (event.kind === 'givenUp') nilified.add(event.guid);
    }
    for (const { header, guid, payloadHash } of attests) {
      const height = attestedAt.get(`${header}${payloadHash}`);
      if (height === undefined || nilified.has(guid) || !isOld(actor, index, height)) continue;
      report('paid_twice', `${what} to attest ${guid}, which was attested at ${height}`);
    }
  }

  return {
    sent: (actor, record, index, raw) => {
      const chain = chains[index] as SimEvm;
      const found = readOnce(index, chain, raw);
      judgeNonce(actor, record, chain, raw, found);
      if (known.has(found.hash)) return;
      known.set(found.hash, actor.name);
      judgeRepeated(actor, index, found);
      for (const one of found.attests) judgeAttested(actor, record, chain, one);
    },
    attested: (guid, payloadHash) => attested.has(`${guid}:${payloadHash}`),
    transactions: () => known.size,
    senderOf: (hash) => known.get(hash),
  };
}
