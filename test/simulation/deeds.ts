// Does what a plan says, to the world as it is by then.
import { type Hex, keccak256, stringToHex } from 'viem';
import { decodePacket } from '../support/packet.ts';
import type { OutsideAction, SimEvm } from './chain/simEvm.ts';
import type { LedgerOfTruth } from './ledgerOfTruth.ts';
import { speak } from './people.ts';
import type { Deed, Plan, PlanEntry } from './plan.ts';
import type { SiteFault } from './providers.ts';
import { SHARED_DECIMALS, START_MS } from './setting.ts';
import { rob } from './thief.ts';
import type { World } from './world.ts';

export type Deeds = {
  readonly act: (entry: PlanEntry) => void;
  /** What was done beside traffic. */
  readonly done: () => number;
  /** Something was done for which a halt is right. */
  readonly alarms: () => boolean;
  /** Nodes whose people have accepted a loss. */
  readonly accepted: ReadonlySet<string>;
};

const GWEI = 1_000_000_000n;
const CALM_BASE_FEE = 5n * GWEI;
const FUNDS = 10n ** 21n;
/** An application that clears a packet tries for so long. */
const CLEARING_BLOCKS = 8;

export function createDeeds(world: World, plan: Plan, truth: LedgerOfTruth, onStolen: (hash: Hex) => void): Deeds {
  const { scheduler, trace, sim, sites, actors, setting, coverage, stalled } = world;
  let done = 0;
  const accepted = new Set<string>();
  let alarming = false;
  let forged = 0;

  const chainOf = (index: number): SimEvm => sim.chains[index] as SimEvm;
  const legOf = (index: number) => sim.legs[index] as (typeof sim.legs)[number];
  const localUnits = (index: number, units: string): bigint =>
    BigInt(units) * 10n ** BigInt(legOf(index).decimals - SHARED_DECIMALS);
  /** No trouble outlasts the time that is planned for it. */
  const clipped = (forMs: number): number =>
    Math.max(1, Math.min(forMs, START_MS + plan.calmFromMs - scheduler.nowMs()));
  const forAWhile = (forMs: number, label: string, end: () => void): void => {
    scheduler.after(clipped(forMs), `end of ${label}`, end);
  };

  function afflict(chain: number, operator: number, fault: SiteFault, forMs: number): void {
    const faults = sites[chain]?.[operator]?.faults;
    faults?.add(fault);
    forAWhile(forMs, fault.kind, () => faults?.delete(fault));
  }

  type Sending = Pick<Extract<Deed, { do: 'send' }>, 'from' | 'to' | 'units' | 'more' | 'recipient'>;
  const sendAction = ({ from, to, units, more = [], recipient }: Sending): OutsideAction => ({
    do: 'send',
    oapp: legOf(from).oapp,
    dstEid: chainOf(to).eid,
    to: recipient as Hex,
    amount: localUnits(from, units),
    more: more.map((one) => localUnits(from, one)),
  });

  function forge({ chain, operator, depth, units, away, forMs }: Extract<Deed, { do: 'forge' }>): void {
    forged += 1;
    const branch = `forged ${forged}`;
    const to = (chain + 1) % sim.chains.length;
    const recipient = '0x00000000000000000000000000000000000bad00';
    const action = sendAction({ from: chain, to, units, recipient });
    chainOf(chain).forge(branch, depth, action, scheduler.nowMs());
    afflict(chain, operator, { kind: 'forked', branch }, forMs);
    if (away !== null) afflict(chain, away, { kind: 'unreachable' }, forMs);
  }

  function giveUp({ how, from, to, ahead }: Extract<Deed, { do: 'giveUp' }>): void {
    const receiver = legOf(to).oapp;
    const path = [...truth.sent().values()].filter((sent) => {
      const packet = decodePacket(sent.encoded);
      return sent.chain === from && packet?.dstEid === chainOf(to).eid;
    });
    const arrived = new Set(truth.events(to).flatMap((event) => (event.kind === 'arrived' ? [event.guid] : [])));
    const open = path.filter(({ guid }) => !arrived.has(guid));
    const encoded = open[Math.min(ahead, open.length - 1)]?.encoded;
    const chosen = encoded && decodePacket(encoded);
    if (!chosen) return;
    const { srcEid, sender, nonce } = chosen;
    const act = (): void => {
      // Only what is committed can be cleared, and our own executor leaves no time between the two.
      if (how === 'clear') chainOf(to).act({ do: 'commit', encoded });
      chainOf(to).act({ do: how, oapp: receiver, srcEid, sender, nonce });
    };
    act();
    const blockMs = setting.blockMs[to] as number;
    if (how === 'clear') for (let turn = 1; turn < CLEARING_BLOCKS; turn++) scheduler.after(turn * blockMs, how, act);
    // A nilification is held until people say otherwise, and what it blocks waits behind it.
    alarming = true;
  }

  function stolen({ from, to, how }: Extract<Deed, { do: 'stolenKeys' }>): void {
    const path = [...truth.sent().values()]
      .filter((sent) => sent.chain === from && decodePacket(sent.encoded)?.dstEid === chainOf(to).eid)
      .map(({ encoded }) => ({ encoded, nonce: decodePacket(encoded)?.nonce ?? 0n }))
      .sort((a, b) => (a.nonce < b.nonce ? -1 : 1));
    const last = path.at(-1);
    if (!last) return;
    alarming = true;
    const blockMs = setting.blockMs[to] as number;
    rob(scheduler, { at: chainOf(to), like: last.encoded, nextNonce: last.nonce + 1n, how, blockMs, onSent: onStolen });
  }

  function foreign(how: 'commit' | 'execute', chain: number): void {
    const events = truth.events(chain);
    const arrived = new Set(events.flatMap((event) => (event.kind === 'arrived' ? [event.guid] : [])));
    for (const sent of truth.sent().values()) {
      if (arrived.has(sent.guid) || decodePacket(sent.encoded)?.dstEid !== chainOf(chain).eid) continue;
      chainOf(chain).act({ do: how, encoded: sent.encoded });
    }
  }

  function spike(chain: number, gwei: number, forMs: number): void {
    chainOf(chain).setBaseFee(BigInt(gwei) * GWEI);
    forAWhile(forMs, 'gas spike', () => chainOf(chain).setBaseFee(CALM_BASE_FEE));
  }

  function trouble(node: number, how: Extract<Deed, { do: 'disk' }>['how'], forMs: number): void {
    const disk = actors[node]?.disk;
    if (!disk) return;
    if (how === 'slow') {
      disk.syncMs = 800;
      forAWhile(forMs, 'slow disk', () => {
        disk.syncMs = 0;
      });
    } else if (how === 'full') {
      disk.full = true;
      forAWhile(forMs, 'full disk', () => {
        disk.full = false;
      });
    } else disk.failing = { kind: 'syncFails', kept: how === 'syncFailsKept' };
  }

  function underfund(chain: number, node: number, forMs: number): void {
    const account = actors[node]?.setting.sender.address.toLowerCase() as Hex;
    chainOf(chain).act({ do: 'fund', account, wei: 0n });
    forAWhile(forMs, 'poverty', () => chainOf(chain).act({ do: 'fund', account, wei: FUNDS }));
  }

  function attend(node: number): void {
    const actor = actors[node];
    if (!actor) return;
    const said = speak(actor, scheduler.nowMs() + actor.machine.offsetMs);
    // From here on what people have accepted is no reason to stop.
    if (said.some(({ accepts }) => accepts)) accepted.add(actor.name);
    for (const { text } of said) trace.say(scheduler.nowMs(), actor.name, text);
  }

  /** Chance that follows from the plan's entry alone. */
  const unlucky =
    (percent: number, salt: string) =>
    (hash: string): boolean =>
      Number(BigInt(keccak256(stringToHex(`${salt}${hash}`))) % 100n) < percent;

  function perform(entry: PlanEntry): void {
    switch (entry.do) {
      case 'send':
        chainOf(entry.from).act(sendAction(entry));
        return;
      case 'crash':
        actors[entry.node]?.doom(entry);
        return;
      case 'reorg':
        if (entry.depth > setting.finality.depth) alarming = true;
        world.reorg(entry.chain, entry.depth, unlucky(entry.lostPercent, `lost ${entry.atMs}`));
        return;
      case 'stall':
        stalled.add(entry.chain);
        forAWhile(entry.forMs, 'stall', () => stalled.delete(entry.chain));
        return;
      case 'evict': {
        const gone = unlucky(entry.percent, `evicted ${entry.atMs}`);
        chainOf(entry.chain).evict(({ hash }) => gone(hash));
        return;
      }
      case 'gasSpike':
        spike(entry.chain, entry.gwei, entry.forMs);
        return;
      case 'foreignNonce': {
        const account = actors[entry.node]?.setting.sender.address.toLowerCase() as Hex;
        alarming = true;
        chainOf(entry.chain).act({ do: 'foreignNonce', account });
        return;
      }
      case 'clockJump': {
        const machine = actors[entry.node]?.machine;
        if (!machine) return;
        machine.offsetMs += entry.byMs;
        machine.farthestMs = Math.max(machine.farthestMs, Math.abs(machine.offsetMs));
        forAWhile(entry.forMs, 'clock jump', () => {
          machine.offsetMs -= entry.byMs;
        });
        return;
      }
      case 'provider':
        afflict(entry.chain, entry.operator, entry.fault, entry.forMs);
        return;
      case 'forge':
        forge(entry);
        return;
      case 'disk':
        trouble(entry.node, entry.how, entry.forMs);
        return;
      case 'steal':
      case 'mintByHand':
        alarming = true;
        chainOf(entry.chain).act({
          do: entry.do,
          oapp: legOf(entry.chain).oapp,
          amount: localUnits(entry.chain, entry.units),
        });
        return;
      case 'underfund':
        underfund(entry.chain, entry.node, entry.forMs);
        return;
      case 'flaw': {
        alarming = true;
        const { chain, forMs } = entry;
        const turn = (): void => chainOf(chain).act({ do: 'flaw', oapp: legOf(chain).oapp });
        turn();
        forAWhile(forMs, 'flaw', turn);
        return;
      }
      case 'attend':
        attend(entry.node);
        return;
      case 'donate':
      case 'burnByHand':
        chainOf(entry.chain).act({
          do: entry.do,
          oapp: legOf(entry.chain).oapp,
          amount: localUnits(entry.chain, entry.units),
        });
        return;
      case 'giveUp':
        giveUp(entry);
        return;
      case 'stolenKeys':
        stolen(entry);
        return;
      case 'foreign':
        foreign(entry.how, entry.chain);
        return;
      default:
        entry satisfies never;
    }
  }

  const kindOf = (entry: PlanEntry): string => {
    if (entry.do === 'provider') return `provider ${entry.fault.kind}`;
    if (entry.do === 'disk') return `disk ${entry.how}`;
    if (entry.do === 'crash') return entry.during ? `crash while ${entry.during}` : `crash on ${entry.on}`;
    return entry.do === 'giveUp' || entry.do === 'foreign' || entry.do === 'stolenKeys'
      ? `${entry.do} ${entry.how}`
      : entry.do;
  };

  return {
    act: (entry) => {
      const { atMs: _, ...deed } = entry;
      trace.say(scheduler.nowMs(), 'world', JSON.stringify(deed));
      if (entry.do !== 'send') {
        done += 1;
        coverage.met(kindOf(entry));
      }
      perform(entry);
    },
    done: () => done,
    alarms: () => alarming,
    accepted,
  };
}
