// What may happen on the chains, whoever did it: judged after every block, by their own truth.
import type { Hex } from '../../relayer/core/ids.ts';
import { decodeOftMessage, decodePacket } from '../support/packet.ts';
import type { SimChains } from './chain/simEvm.ts';
import type { LedgerOfTruth } from './ledgerOfTruth.ts';
import type { SendingRules } from './sendingRules.ts';
import type { ViolationName } from './violation.ts';

/** What an OFT pays to when the message names nobody. */
const DEAD = '0x000000000000000000000000000000000000dead';
const ZERO = `0x${'00'.repeat(20)}`;

export type ChainRules = {
  readonly judge: (chain: number) => void;
  /** Of our own transactions that are on a chain now: all, and those that failed there. */
  readonly paid: () => { readonly all: number; readonly failed: number; readonly gas: bigint };
};

export function createChainRules(
  { chains }: SimChains,
  truth: LedgerOfTruth,
  sending: Pick<SendingRules, 'attested' | 'senderOf'>,
  report: (name: ViolationName, detail: string) => void,
): ChainRules {
  function judge(index: number): void {
    const where = chains[index]?.name ?? '?';
    const arrived = new Set<Hex>();
    for (const event of truth.events(index)) {
      if (event.kind === 'attested' && sending.senderOf(event.txHash) === undefined) {
        report('attested_unsent', `${where}: ${event.txHash} attests, and no node sent it`);
      }
      if (event.kind !== 'arrived') continue;
      const { guid, to, amount } = event;
      if (arrived.has(guid)) report('double_settlement', `${where}: ${guid} arrived twice`);
      arrived.add(guid);
      if (truth.lostFinal.has(guid)) continue;
      const sent = truth.sent().get(guid);
      if (!sent) {
        report('unbacked_delivery', `${where}: ${guid} arrived, and its send is not on its chain`);
        continue;
      }
      const decoded = decodePacket(sent.encoded);
      const message = decoded && decodeOftMessage(decoded.message);
      const wanted = message?.to === ZERO ? DEAD : message?.to;
      // Mesh and escrow tokens have the same decimals here, so that local units compare.
      if (amount !== sent.amount || to.toLowerCase() !== wanted) {
        report('unbacked_delivery', `${where}: ${guid} paid ${amount} to ${to}, wanted ${sent.amount} to ${wanted}`);
      }
    }
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
