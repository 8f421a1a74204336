/**
 * What a look must show by the last one and the agreed logs since, if no log was left out and no provider gave another
 * block's state. A look that shows it to the unit is confirmed by that, and need not be asked for twice.
 */
import { local } from '../../relayer/core/amount.ts';
import type { Fact } from '../../relayer/core/fact.ts';
import { type ChainName, type Hex, nonce, type PathKey, ZERO_ADDRESS } from '../../relayer/core/ids.ts';
import type { LegParams } from '../../relayer/core/params.ts';
import { ledgerKey } from '../../relayer/core/state.ts';
import type { LookedAt, LookValues } from './lookPlan.ts';

export type Expectation = {
  /** What stands after these logs, which begin behind `cursor`. Null unless the values at the cursor are known. */
  readonly after: (cursor: Hex, facts: readonly Fact[]) => LookValues | null;
  /** To be called when a read has succeeded: what stands at `at` now. */
  readonly keep: (at: Hex, values: LookValues | null) => void;
};

export function createExpectation(params: LookedAt, chain: ChainName): Expectation {
  const legs = [...params.books.values()].flatMap((book) =>
    book.legs.filter((leg) => leg.chain === chain).map((leg) => [ledgerKey(book.name, chain), leg] as const),
  );
  const paths = new Map<string, PathKey>();
  for (const { from, path, srcEid, dstEid, sender, receiver } of params.lanes.values()) {
    if (from.chain !== chain) continue;
    paths.set(`${eidText(srcEid)}${sender.slice(2)}${eidText(dstEid)}${receiver.slice(2)}`, path);
  }
  let known: { readonly at: Hex; readonly values: LookValues } | null = null;

  return {
    after: (cursor, facts) => {
      if (known?.at !== cursor) return null;
      const { dvnEpoch } = known.values;
      const balances = new Map(known.values.balances);
      const outboundNonces = new Map(known.values.outboundNonces);
      for (const fact of facts) {
        if (fact.kind === 'packetSent') {
          const path = paths.get(fact.encoded.slice(PATH_START, PATH_END));
          if (path) outboundNonces.set(path, nonce(BigInt(`0x${fact.encoded.slice(NONCE_START, PATH_START)}`)));
        } else if (fact.kind === 'tokenTransfer') {
          for (const [key, leg] of legs) {
            if (leg.token !== fact.token) continue;
            const before = balances.get(key);
            if (before !== undefined) balances.set(key, local(before + change(leg, fact)));
          }
        }
      }
      return { balances, outboundNonces, dvnEpoch };
    },
    keep: (at, values) => {
      known = values && { at, values };
    },
  };
}

export function isAsExpected(expected: LookValues | null, saw: LookValues): boolean {
  return (
    expected !== null &&
    expected.dvnEpoch === saw.dvnEpoch &&
    [...saw.balances].every(([key, value]) => expected.balances.get(key) === value) &&
    [...saw.outboundNonces].every(([path, value]) => expected.outboundNonces.get(path) === value)
  );
}

/** What an escrow holds, or how much of a token there is. */
function change(leg: LegParams, { from, to, amount }: Extract<Fact, { kind: 'tokenTransfer' }>): bigint {
  const [into, out] =
    leg.kind === 'escrow' ? [to === leg.oapp, from === leg.oapp] : [from === ZERO_ADDRESS, to === ZERO_ADDRESS];
  return (into ? amount : 0n) - (out ? amount : 0n);
}

const eidText = (eid: number): string => eid.toString(16).padStart(8, '0');
/** Places in a packet's hexadecimal digits, behind 0x: one byte of version, then nonce, both eids and both ends. */
const NONCE_START = 4;
const PATH_START = 20;
const PATH_END = 164;
