// What must hold once the outside has been calm for long enough: whatever can be delivered is, and whatever cannot be says
// why, by a cause that a person would accept.
import type { Cause } from '../../relayer/core/cause.ts';
import { causeKind } from '../../relayer/core/cause.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { CLOSED_TABLE } from '../../relayer/core/packetTables.ts';
import type { PacketRecord, State } from '../../relayer/core/state.ts';
import { openStore } from '../../relayer/journal/store.ts';
import { heldIn } from '../../relayer/quarantine/held.ts';
import type { Actor } from './actor.ts';
import type { ChainEvent, SimChains } from './chain/simEvm.ts';
import type { LedgerOfTruth, Sent } from './ledgerOfTruth.ts';
import type { ViolationName } from './violation.ts';

export type Alarming = {
  /** Something happened for which a halt, a refusal or an exclusion is right. */
  readonly alarms: boolean;
};

/** Not a violation, and yet no calm ends it: it takes a person, or money. */
const STANDING: ReadonlySet<Cause> = new Set([
  'execution_failing',
  'blocked_by_earlier_nonce',
  'insufficient_margin',
  'insufficient_liquidity',
  'account_stopped',
]);

const stands = (cause: Cause): boolean => causeKind(cause) === 'VIOLATION' || STANDING.has(cause);

export type LivenessOptions = {
  readonly world: SimChains;
  readonly truth: LedgerOfTruth;
  readonly actors: readonly Actor[];
  readonly nowMs: number;
  /** Sent after this has had less time than the bound. */
  readonly sentBeforeMs: number;
  readonly report: (name: ViolationName, detail: string) => void;
  /** Nodes whose people have accepted a loss. */
  readonly accepted: ReadonlySet<string>;
} & Alarming;

export async function judgeLiveness({
  world,
  truth,
  actors,
  nowMs,
  sentBeforeMs,
  report,
  alarms,
  accepted,
}: LivenessOptions): Promise<void> {
  const over = overOn(world, truth);
  for (const sent of truth.sent().values()) {
    if (sent.atMs > sentBeforeMs || over.has(sent.guid) || truth.lostFinal.has(sent.guid)) continue;
    for (const actor of actors) await judgePacket(actor, sent, { report, alarms, nowMs });
  }
  for (const actor of actors) await judgeClaims(actor, arrivedOn(world, truth), over, report);
  const lossMs = truth.lossSinceMs();
  if (lossMs !== null && lossMs < sentBeforeMs) {
    for (const actor of actors) {
      if (accepted.has(actor.name) || actor.node()?.state.halts.size !== 0) continue;
      report('loss_unseen', `${actor.name} has halted nothing, and something is missing since ${lossMs}`);
    }
  }
  if (alarms) return;
  for (const actor of actors) {
    for (const halt of actor.node()?.state.halts.values() ?? []) {
      report('false_alarm', `${actor.name} halted for ${halt.cause}: saw ${halt.saw}, wanted ${halt.wanted}`);
    }
  }
}

/** Paid out, or given up by its application. */
function overOn({ chains }: SimChains, truth: LedgerOfTruth): ReadonlySet<Hex> {
  return guidsOf(new Set(['arrived', 'givenUp']), chains.length, truth);
}

const arrivedOn = ({ chains }: SimChains, truth: LedgerOfTruth): ReadonlySet<Hex> =>
  guidsOf(new Set(['arrived']), chains.length, truth);

function guidsOf(kinds: ReadonlySet<ChainEvent['kind']>, chains: number, truth: LedgerOfTruth): ReadonlySet<Hex> {
  const found = new Set<Hex>();
  for (let index = 0; index < chains; index++) {
    for (const event of truth.events(index)) if (kinds.has(event.kind) && 'guid' in event) found.add(event.guid);
  }
  return found;
}

async function judgePacket(
  actor: Actor,
  { guid, encoded }: Sent,
  { report, alarms, nowMs }: Pick<LivenessOptions, 'report' | 'alarms' | 'nowMs'>,
): Promise<void> {
  const state = actor.node()?.state;
  if (!state) {
    report('not_live', `${actor.name} does not run, long after faults have stopped`);
    return;
  }
  // What an operator invents under the same guid is another packet.
  const records = (state.byGuid.get(guid as never) ?? [])
    .flatMap((key) => state.packets.get(key) ?? [])
    .filter((record) => record.encoded === encoded);
  if (records.length === 0) {
    if (!(await inJournal(actor, guid))) report('lost_packet', `${actor.name} knows nothing of ${guid}`);
    return;
  }
  for (const record of records) {
    const { hold } = record;
    if (!alarms && hold && causeKind(hold.cause) === 'VIOLATION')
      report('false_alarm', `${actor.name}: ${told(record)}`);
    if (!isOver(actor, record) && !saysWhy(state, record, nowMs + actor.machine.offsetMs))
      report('not_live', `${actor.name}: ${told(record)}`);
  }
}

/** What this node's part is has been done, whatever others still have to do. */
function isOver({ setting: { roles } }: Actor, { state }: PacketRecord): boolean {
  // Until others have attested, one that does not attest has nothing to do.
  if (!roles.includes('attest') && state === 'cleared') return true;
  if (roles.includes('execute')) return state === 'delivered' || state === 'settled' || state === 'abandoned';
  return state !== 'observed' && state !== 'final' && state !== 'cleared';
}

/** What its operator is told: its own hold, or what holds it together with others. */
function saysWhy(state: State, record: PacketRecord, nowMs: number): boolean {
  const hold = heldIn(state, nowMs)(record);
  return hold !== null && stands(hold.cause);
}

const DELIVERED: ReadonlySet<PacketRecord['state']> = new Set(['delivered', 'settled']);

/** What a node takes for delivered has arrived, and what it takes for given up is: by now every reorg is over. */
async function judgeClaims(
  actor: Actor,
  arrived: ReadonlySet<Hex>,
  over: ReadonlySet<Hex>,
  report: LivenessOptions['report'],
): Promise<void> {
  const store = openStore(actor.disk.look());
  const judge = ({ guid, state }: PacketRecord): void => {
    if (DELIVERED.has(state) && !arrived.has(guid)) {
      report('claimed_delivery', `${actor.name} has ${guid} as ${state}, and it never arrived`);
    }
    if (state === 'abandoned' && !over.has(guid)) {
      report('claimed_giving_up', `${actor.name} has ${guid} as given up, and its application has not given it up`);
    }
  };
  for (const record of actor.node()?.state.packets.values() ?? []) judge(record);
  for (const shard of await store.shards()) {
    for await (const { value } of store.scan<PacketRecord>(shard, CLOSED_TABLE)) judge(value);
  }
}

async function inJournal(actor: Actor, guid: Hex): Promise<boolean> {
  const store = openStore(actor.disk.look());
  for (const shard of await store.shards()) {
    for await (const _ of store.scan(shard, CLOSED_TABLE, { gte: `${guid}:`, lt: `${guid};` })) return true;
  }
  return false;
}

const told = ({ guid, state, hold, entry, attempts, lane }: PacketRecord): string =>
  `${guid} on ${lane} is ${state}, held by ${hold ? `${hold.cause} (saw ${hold.saw}, wanted ${hold.wanted})` : 'nothing'}, entry ${entry}, ${attempts} attempts`;
