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
  /** Oldest head that a node decides on, and how far its clock may be off. */
  readonly toleranceMs: (actor: Actor) => number;
};

export function createSendingRules({ chains, truth, report, toleranceMs }: SendingOptions): SendingRules {
  const known = new Map<Hex, string>();
  /** By chain and bytes: a transaction goes to every operator, and again while it is not mined. */
  const reads = new Map<string, RawTransaction>();
  /** `<node>/<header>` → the one payload. */
  const payloads = new Map<string, Hex>();
  /** `<node>/<chain>/<nonce>` → the one intention. */
  const intents = new Map<string, string>();
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
    if (lossMs !== null && sent.atMs > lossMs + toleranceMs(actor)) {
      report('attested_after_loss', `${what}, sent ${sent.atMs - lossMs} ms after custody lacked something`);
    }
  }

  return {
    sent: (actor, record, index, raw) => {
      const chain = chains[index] as SimEvm;
      const found = readOnce(index, chain, raw);
      judgeNonce(actor, record, chain, raw, found);
      if (known.has(found.hash)) return;
      known.set(found.hash, actor.name);
      for (const one of found.attests) judgeAttested(actor, record, chain, one);
    },
    attested: (guid, payloadHash) => attested.has(`${guid}:${payloadHash}`),
    transactions: () => known.size,
    senderOf: (hash) => known.get(hash),
  };
}
