/**
 * The heart: what a node knows, and what it learns, give what it writes and what it does. Pure: no clock, no chance, no
 * I/O. The caller puts `writes` on disk as one batch, then calls `install`, then runs the effects.
 */
import type { Effect } from '../core/effect.ts';
import type { Event, EventOf } from '../core/event.ts';
import { bookChains } from '../core/params.ts';
import type { State } from '../core/state.ts';
import type { Write } from '../core/write.ts';
import { accountRead, accountResumed } from '../outbox/account.ts';
import { broadcastRefused, broadcastTaken } from '../outbox/broadcast.ts';
import { transactionChecked } from '../outbox/check.ts';
import { askPreparation, transactionPrepared } from '../outbox/prepare.ts';
import { resumeOutbox } from '../outbox/resume.ts';
import { collectIntended, signaturesCollected, signaturesFailed } from '../outbox/signatures.ts';
import { transactionEmpty } from '../outbox/unmade.ts';
import { attest, withdrawUnfit } from './attest.ts';
import { pinsLoaded, sideRead, sideUnreadable } from './audit.ts';
import type { Engine } from './clear.ts';
import { providerReadmitted } from './dispute.ts';
import { Draft } from './draft.ts';
import { execute } from './execute.ts';
import { feesRead } from './keepFees.ts';
import { followLibraries } from './libraries.ts';
import { advanceModes, laneAsked } from './modes.ts';
import { holdNilified } from './nilified.ts';
import { openingRead } from './openings.ts';
import { policyLoaded, policyPromoted, policyRolledBack, policyStaged, policyUnstaged } from './policies.ts';
import { poolsRead } from './pools.ts';
import { pricesRead } from './prices.ts';
import { chainRead, forget } from './read.ts';
import { reorg } from './reorg.ts';
import { endShadow, journalRestored, notBeyond, readBeyond } from './restored.ts';
import { revoke } from './revoke.ts';
import { signalsOf } from './signals.ts';
import { quarantineVetoed } from './tombstone.ts';
import { keepTrouble } from './trouble.ts';
import { exceptNilified, wordGiven } from './words.ts';

export type Step = {
  readonly writes: readonly Write[];
  readonly effects: readonly Effect[];
  /** Puts the step's changes into the state it was made from. Only after `writes` is on disk. */
  readonly install: () => void;
};

/** Applies events in order, then lets the later stages pick up what became ready. */
export function transition(state: State, events: readonly Event[], engine: Engine): Step {
  const atMs = events.reduce((latest, event) => Math.max(latest, event.atMs), 0);
  const draft = new Draft(state, atMs);
  for (const event of events) apply(draft, engine, event);
  holdNilified(draft);
  exceptNilified(draft);
  quarantineVetoed(draft);
  advanceModes(draft, (lane) => signalsOf(draft, lane));
  followLibraries(draft);
  withdrawUnfit(draft);
  endShadow(draft);
  revoke(draft);
  attest(draft);
  execute(draft);
  collectIntended(draft);
  for (const chain of draft.params.chains.keys()) askPreparation(draft, chain);
  return finish(draft);
}

/** The step after a start: what was under way is taken up again. */
export function resume(state: State, atMs: number): Step {
  const draft = new Draft(state, atMs);
  withdrawUnfit(draft);
  resumeOutbox(draft);
  return finish(draft);
}

const finish = (draft: Draft): Step => ({
  writes: draft.writes(),
  effects: draft.effects,
  install: () => draft.install(),
});

function apply(draft: Draft, engine: Engine, event: Event): void {
  switch (event.type) {
    case 'chainRead':
      chainRead(draft, engine, event);
      readBeyond(draft, event);
      return;
    case 'openingRead':
      openingRead(draft, event);
      return;
    case 'chainReorged':
      reorg(draft, event);
      notBeyond(draft, event.chain, event.fork.height);
      return;
    case 'chainUnreadable':
      unreadable(draft, event);
      return;
    case 'laneRead':
      draft.lanes.set(event.reading.path, event.reading);
      return;
    case 'laneUnreadable':
      draft.lanes.delete(event.path);
      return;
    case 'sideRead':
      sideRead(draft, engine.gates.drift, event);
      return;
    case 'sideUnreadable':
      sideUnreadable(draft, event);
      return;
    case 'pinsLoaded':
      pinsLoaded(draft, engine.gates.drift, event);
      return;
    case 'policyLoaded':
      policyLoaded(draft, event);
      return;
    case 'policyStaged':
      policyStaged(draft, event);
      return;
    case 'policyUnstaged':
      policyUnstaged(draft, event);
      return;
    case 'policyPromoted':
      policyPromoted(draft, event);
      return;
    case 'policyRolledBack':
      policyRolledBack(draft, event);
      return;
    case 'pricesRead':
      pricesRead(draft, event);
      return;
    case 'feesRead':
      feesRead(draft, event);
      return;
    case 'providerReadmitted':
      providerReadmitted(draft, event);
      return;
    case 'accountRead':
      accountRead(draft, event);
      return;
    case 'poolsRead':
      poolsRead(draft, event);
      return;
    case 'signaturesCollected':
      signaturesCollected(draft, event);
      return;
    case 'signaturesFailed':
      signaturesFailed(draft, event);
      return;
    case 'transactionPrepared':
      transactionPrepared(draft, event);
      return;
    case 'transactionEmpty':
      transactionEmpty(draft, event);
      return;
    case 'broadcastRefused':
      broadcastRefused(draft, event);
      return;
    case 'broadcastTaken':
      broadcastTaken(draft, event);
      return;
    case 'accountResumed':
      accountResumed(draft, event);
      return;
    case 'transactionChecked':
      transactionChecked(draft, event);
      return;
    case 'wordGiven':
      wordGiven(draft, event);
      return;
    case 'laneAsked':
      laneAsked(draft, event);
      return;
    case 'journalRestored':
      journalRestored(draft, event);
      return;
    case 'retryAsked':
      retryAsked(draft, event);
      return;
    case 'ticked':
      return;
    default:
      event satisfies never;
  }
}

/** Too few providers agree: nothing is judged by what this chain said before. */
function unreadable(draft: Draft, event: EventOf<'chainUnreadable'>): void {
  const { chain, cause, detail } = event;
  const known = draft.troubles.get(chain);
  draft.troubles.set(chain, { cause, detail, sinceMs: event.atMs });
  keepTrouble(draft, chain, known);
  for (const book of draft.params.books.values()) if (bookChains(book).includes(chain)) forget(draft, book, chain);
}

/** The operator's hand: the next try comes at once. It shortens a delay; it releases no violation. */
function retryAsked(draft: Draft, event: EventOf<'retryAsked'>): void {
  const record = draft.packets.get(event.packet);
  if (!record) return;
  const { inVain: _, ...rest } = record;
  draft.putPacket({ ...rest, retryAtMs: null, attempts: 0 });
  draft.note(record.shard, 'operator', { guid: record.guid, asked: 'retry', by: event.by }, record.key);
}
