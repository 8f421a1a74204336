/** Runs what a step asked for, after it is on disk. Results come back as events. One serial queue a chain's account. */
import PQueue from 'p-queue';
import type { Libraries, SignatureCollector } from '../chains/chain.ts';
import { QuorumError } from '../chains/quorum.ts';
import { untakenOf } from '../chains/untaken.ts';
import type { Effect } from './core/effect.ts';
import type { Event } from './core/event.ts';
import type { ChainName, EntryId, Hex } from './core/ids.ts';
import { accountKey, type OutboxEntry } from './core/outbox.ts';

import type { State } from './core/state.ts';
import type { NodeOptions } from './node.ts';
import { packetsAhead } from './outbox/ahead.ts';

export type EffectsOptions = NodeOptions & {
  readonly state: State;
  readonly libraries: () => Libraries;
  readonly tell: (event: Event) => Promise<void>;
  /** Stops the node. */
  readonly fail: (error: unknown) => void;
};

export type Effects = {
  readonly run: (effect: Effect) => void;
  readonly idle: () => boolean;
  readonly onIdle: (listener: () => void) => void;
  /** Drops what has not begun; the journal has it, and a start takes it up again. */
  readonly stop: () => void;
};

/** A failed account read is tried again after this pause. */
const RETRY_READ_MS = 1_000;

export function createEffects(options: EffectsOptions): Effects {
  const { state, readers, senders, signatures, clock, log, tell } = options;
  const queues = new Map<string, PQueue>();
  const listeners: (() => void)[] = [];
  /** What waits in a queue and has not begun. */
  const asked = new Set<string>();
  let running = 0;
  let stopped = false;

  const queueOf = (name: string): PQueue => {
    const found = queues.get(name) ?? new PQueue({ concurrency: 1 });
    queues.set(name, found);
    return found;
  };

  /**
   * Owns the promise. A failure here is ours, and the event that would follow does not come: the node stops. What waits
   * already is not asked for twice, since it reads the entry as it is when it begins: a queue holds as many as there are
   * entries, however slow the providers.
   */
  function own(queue: string, what: string, work: () => Promise<void>): void {
    const name = `${queue}/${what}`;
    if (asked.has(name)) return;
    asked.add(name);
    running += 1;
    void queueOf(queue)
      .add(async () => {
        asked.delete(name);
        if (!stopped) await work();
      })
      .catch((error: unknown) => {
        // Of a life that has ended nothing is news.
        if (!stopped) log.error({ error: String(error) }, 'effect failed');
        options.fail(error);
      })
      .finally(() => {
        running -= 1;
        if (running === 0) for (const listener of listeners) listener();
      });
  }

  /** Whose key signs for an account; undefined for one that is not ours any more. */
  const senderOf = ({ chain, account }: Pick<OutboxEntry, 'chain' | 'account'>) =>
    [senders.get(chain), options.feeSenders?.get(chain)].find((sender) => sender?.account === account);
  const entryOf = (id: EntryId): OutboxEntry | undefined => state.outbox.get(id);

  async function collect(id: EntryId): Promise<void> {
    const entry = entryOf(id);
    if (entry?.state !== 'collecting' || !entry.attestation) return;
    try {
      const collected = await collectorOf(entry)(entry.chain, entry.attestation);
      await tell({ type: 'signaturesCollected', atMs: clock.nowMs(), entry: id, signatures: collected });
    } catch (error) {
      await tell({ type: 'signaturesFailed', atMs: clock.nowMs(), entry: id, reason: messageOf(error) });
    }
  }

  function collectorOf({ kind }: OutboxEntry): SignatureCollector['collect'] {
    if (kind === 'lift') return signatures.collectLift;
    return kind === 'reattest' ? signatures.collectReattestation : signatures.collect;
  }

  async function prepare(id: EntryId, nonce: number): Promise<void> {
    const entry = entryOf(id);
    const sender = entry && senderOf(entry);
    if (entry?.state !== 'preparing' || !sender) return;
    const packets = entry.packets.flatMap((key) => state.packets.get(key) ?? []);
    const ahead = packetsAhead(state, entry, nonce);
    const prepared = await sender.prepare(entry, packets, nonce, options.libraries(), ahead);
    const atMs = clock.nowMs();
    const { dropped } = prepared;
    const { cancelled } = entry;
    if (prepared.ok) {
      await tell({
        type: 'transactionPrepared',
        atMs,
        entry: id,
        cancelled,
        nonce,
        transaction: prepared.transaction,
        dropped,
      });
      return;
    }
    const { why, reason } = prepared;
    await tell({ type: 'transactionEmpty', atMs, entry: id, cancelled, dropped, why, reason });
  }

  async function broadcast(id: EntryId, chain: ChainName): Promise<void> {
    const entry = entryOf(id);
    // Its account may have been stopped, and the entry withdrawn, since this was asked for.
    if (entry?.state !== 'sent' || entry.superseded || !mayPay(entry)) return;
    const said = (await senderOf(entry)?.broadcast(entry)) ?? [];
    log.debug({ entry: id, chain, hash: entry.transactions.at(-1)?.hash, said }, 'broadcast');
    const atMs = clock.nowMs();
    const why = untakenOf(said);
    if (why !== null) {
      const reason = said.map(({ operator, reason: one }) => `${operator}: ${one}`).join('; ');
      await tell({ type: 'broadcastRefused', atMs, entry: id, why, reason });
    } else if (entry.note !== null) await tell({ type: 'broadcastTaken', atMs, entry: id });
  }

  const mayPay = ({ chain, account }: OutboxEntry): boolean => {
    const known = state.accounts.get(accountKey(chain, account));
    return !known?.stopped && !known?.resuming;
  };

  async function check(id: EntryId, chain: ChainName): Promise<void> {
    const entry = entryOf(id);
    const reader = readers.get(chain);
    if (!entry || !reader || entry.transactions.length === 0) return;
    try {
      const accountNonce = await reader.nextNonceOf(entry.account);
      const receipt = await reader.receiptOf(entry.transactions.map((transaction) => transaction.hash));
      const reverted = receipt !== null && !receipt.ok;
      const reason = reverted ? ((await senderOf(entry)?.explain(entry, receipt.txHash)) ?? null) : null;
      await tell({ type: 'transactionChecked', atMs: clock.nowMs(), entry: id, receipt, reason, accountNonce });
    } catch (error) {
      if (!(error instanceof QuorumError)) throw error;
      log.warn({ entry: id, chain, error: error.message }, 'transaction not checked');
    }
  }

  async function readAccount(chain: ChainName, account: Hex): Promise<void> {
    const reader = readers.get(chain);
    if (!reader || !senderOf({ chain, account })) return;
    for (let told = false; !told && !stopped; ) {
      try {
        const nextNonce = await reader.nextNonceOf(account);
        await tell({ type: 'accountRead', atMs: clock.nowMs(), chain, account, nextNonce });
        told = true;
      } catch (error) {
        if (!(error instanceof QuorumError)) throw error;
        await clock.sleep(RETRY_READ_MS);
      }
    }
  }

  async function readPools(chain: ChainName): Promise<void> {
    const account = senders.get(chain)?.account;
    const counts = account ? ((await readers.get(chain)?.noncesOf(account)) ?? []) : [];
    await tell({ type: 'poolsRead', atMs: clock.nowMs(), chain, counts });
  }

  const run = (effect: Effect): void => {
    switch (effect.type) {
      case 'collectSignatures':
        own('signatures', effect.entry, () => collect(effect.entry));
        return;
      case 'prepareTransaction':
        own(effect.chain, effect.entry, () => prepare(effect.entry, effect.nonce));
        return;
      case 'broadcast':
        own(`${effect.chain}/broadcast`, effect.entry, () => broadcast(effect.entry, effect.chain));
        return;
      case 'checkTransaction':
        own(`${effect.chain}/check`, effect.entry, () => check(effect.entry, effect.chain));
        return;
      case 'readAccount':
        own(`${effect.chain}/account`, effect.account, () => readAccount(effect.chain, effect.account));
        return;
      case 'readPools':
        own(`${effect.chain}/account`, 'pools', () => readPools(effect.chain));
        return;
      default:
        effect satisfies never;
    }
  };

  return {
    run,
    idle: () => running === 0,
    onIdle: (listener) => {
      listeners.push(listener);
    },
    stop: () => {
      stopped = true;
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
