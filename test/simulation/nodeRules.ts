// What must hold of a node and its own disk: what it knows is what a start would find there, what is reserved is what its
// history says, and no part of the journal is broken.

import { payloadKey, type State } from '../../relayer/core/state.ts';
import type { Hold } from '../../relayer/core/verdict.ts';
import { canonicalJson } from '../../relayer/journal/codec.ts';
import { openStore } from '../../relayer/journal/store.ts';
import { verifyJournal } from '../../relayer/journal/verify.ts';
import { restore } from '../../relayer/restore.ts';
import type { Actor } from './actor.ts';
import type { DiskRecord } from './diskRecord.ts';
import type { ViolationName } from './violation.ts';

type Report = (name: ViolationName, detail: string) => void;

/** Cheap: after every batch. */
export function judgeReservations(actor: Actor, record: DiskRecord, report: Report): void {
  const state = actor.node()?.state;
  if (!state) return;
  for (const key of record.clearedAgain()) report('cleared_again', `${actor.name}: ${key}`);
  const wanted = record.open();
  const missing = [...wanted].filter((key) => !state.reservations.has(key as never));
  const beyond = [...state.reservations.keys()].filter((key) => !wanted.has(key));
  if (missing.length + beyond.length === 0) return;
  report(
    'reservations_differ',
    `${actor.name}: cleared without one ${missing.join()}; reserved beyond ${beyond.join()}`,
  );
}

export async function judgeJournal(actor: Actor, report: Report): Promise<void> {
  const result = await verifyJournal(actor.disk.look());
  if (!result.ok) report('journal_broken', `${actor.name}: ${result.firstBad.key}: ${result.firstBad.reason}`);
}

/**
 * By part of the state: whether a start reads it back whole, or counts it anew from what it reads. Of the others payloads are
 * compared below; the rest is never journaled, or follows from what is compared. The compiler wants a word about each part.
 */
const REPLAYS: Readonly<Record<keyof State, boolean>> = {
  chains: true,
  cursors: true,
  ledgers: true,
  facts: true,
  openings: true,
  early: true,
  reservations: true,
  halts: true,
  outbox: true,
  accounts: true,
  counters: true,
  providers: true,
  disputes: true,
  pins: true,
  policies: true,
  policyDiffs: true,
  words: true,
  modes: true,
  buckets: true,
  flows: true,
  restored: true,
  packets: true,
  stakes: true,
  reserved: true,
  params: false,
  payloads: false,
  byGuid: false,
  partlyKnown: false,
  packetsBy: false,
  uncounted: false,
  sides: false,
  touched: false,
  lanes: false,
  rounds: false,
  troubles: false,
  epochs: false,
  prices: false,
  samples: false,
};
const REPLAYED = (Object.keys(REPLAYS) as (keyof State)[]).filter((name) => REPLAYS[name]);

/** Dear: now and then, and at the end. */
export async function judgeReplay(actor: Actor, report: Report): Promise<void> {
  const state = actor.node()?.state;
  if (!state) return;
  const found = await restore(openStore(actor.disk.look()), state.params);
  if (actor.node()?.state !== state) return;
  for (const name of REPLAYED) {
    const known = entriesOf(state[name] as ReadonlyMap<string, unknown>);
    const replayed = entriesOf(found[name] as ReadonlyMap<string, unknown>);
    for (const key of new Set([...known.keys(), ...replayed.keys()])) {
      const [here, there] = [known.get(key), replayed.get(key)];
      if (here !== there) report('replay_differs', `${actor.name}: ${name} ${key}: ${difference(here, there)}`);
    }
  }
  // Of what is settled memory may know more than a start reads: it looked it up.
  for (const { path, packet } of state.packets.values()) {
    if (!packet) continue;
    const key = payloadKey(path, packet.nonce);
    const [here, there] = [state.payloads.get(key), found.payloads.get(key)];
    if (here?.payloadHash === there?.payloadHash) continue;
    report(
      'replay_differs',
      `${actor.name}: admitted for ${key}: ${here?.payloadHash}, on its disk ${there?.payloadHash}`,
    );
  }
}

/** An empty list is what nobody has written anything into; how far a wait has come is told anew by each look. */
function entriesOf(map: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const entries = [...map].map(([key, value]) => [key, canonicalJson(withoutProgress(value))] as const);
  return new Map(entries.filter(([, text]) => text !== '[]'));
}

const AROUND = 60;

function difference(here: string | undefined, there: string | undefined): string {
  if (here === undefined || there === undefined)
    return here === undefined ? 'only its disk has it' : 'its disk lacks it';
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  return `it knows …${here.slice(from, at + AROUND)}…, its disk …${there.slice(from, at + AROUND)}…`;
}

function withoutProgress(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('hold' in value) || value.hold === null) return value;
  const { cause, haltId } = value.hold as Hold;
  return { ...value, hold: { cause, haltId } };
}
