// What may happen on the chains, whoever did it: judged after every block, by their own truth.
import type { Hex } from '../../relayer/core/ids.ts';
import { decodeOftMessage, decodePacket } from '../support/packet.ts';
import type { ChainEvent, SimChains } from './chain/simEvm.ts';
import type { LedgerOfTruth } from './ledgerOfTruth.ts';
import type { SendingRules } from './sendingRules.ts';
import type { ViolationName } from './violation.ts';

/** What an OFT pays to when the message names nobody. */
const DEAD = '0x000000000000000000000000000000000000dead';
const ZERO = `0x${'00'.repeat(20)}`;

export type ChainRules = {
  readonly judge: (chain: number, minedAtMs: number) => void;
  /** Of our own transactions that are on a chain now: all, and those that failed there. */
  readonly paid: () => { readonly all: number; readonly failed: number; readonly gas: bigint };
};

export type ChainRulesOptions = {
  readonly sim: SimChains;
  readonly truth: LedgerOfTruth;
  readonly sending: Pick<SendingRules, 'attested' | 'senderOf'>;
  /** Transactions of somebody who has the attesters' keys. */
  readonly stolen: ReadonlySet<string>;
  readonly report: (name: ViolationName, detail: string) => void;
};

type Arrived = Extract<ChainEvent, { kind: 'arrived' }>;

export function createChainRules({ sim: { chains }, truth, sending, stolen, report }: ChainRulesOptions): ChainRules {
  /** By chain: what was true when it was judged the last time. */
  const judged: number[] = [];

  function judge(index: number, minedAtMs: number): void {
    if (judged[index] === truth.version()) return;
    judged[index] = truth.version();
    const where = chains[index]?.name ?? '?';
    const arrived = new Set<Hex>();
    const committed = new Map<Hex, Hex>();
    let unbacked = false;
    for (const event of truth.events(index)) {
      if (event.kind === 'committed') committed.set(event.guid, event.payloadHash);
      if (event.kind === 'attested' && sending.senderOf(event.txHash) === undefined && !stolen.has(event.txHash)) {
        report('attested_unsent', `${where}: ${event.txHash} attests, and no node sent it`);
      }
      if (event.kind !== 'arrived') continue;
      const { guid } = event;
      if (event.byFlaw) {
        unbacked = true;
        continue;
      }
      if (arrived.has(guid)) report('double_settlement', `${where}: ${guid} arrived twice`);
      arrived.add(guid);
      const broken = truth.lostFinal.has(guid) ? null : backing(event);
      if (broken === null) continue;
      unbacked = true;
      // What thieves attested is theirs; what a node of ours did is not to be.
      if (sending.attested(guid, committed.get(guid) ?? '0x')) report('unbacked_delivery', `${where}: ${broken}`);
    }
    truth.unbacked(index, unbacked, minedAtMs);
  }

  /** Why nothing stands behind it; null when its own send does. */
  function backing({ guid, to, amount }: Arrived): string | null {
    const sent = truth.sent().get(guid);
    if (!sent) return `${guid} arrived, and its send is not on its chain`;
    const decoded = decodePacket(sent.encoded);
    const message = decoded && decodeOftMessage(decoded.message);
    const wanted = message?.to === ZERO ? DEAD : message?.to;
    // Mesh and escrow tokens have the same decimals here, so that local units compare.
    if (amount === sent.amount && to.toLowerCase() === wanted) return null;
    return `${guid} paid ${amount} to ${to}, wanted ${sent.amount} to ${wanted}`;
  }

  return {
    judge,
    paid: () => {
      let all = 0;
      let failed = 0;
      let gas = 0n;
      for (let index = 0; index < chains.length; index++) {
        for (const event of truth.events(index)) {
          if (event.kind !== 'transaction' || sending.senderOf(event.hash) === undefined) continue;
          all += 1;
          gas += event.gasUsed;
          if (!event.ok) failed += 1;
        }
      }
      return { all, failed, gas };
    },
  };
}
