/** The pinned reads of one look: what each leg holds, how far each source has counted, which attester set is current. */
import { decodeFunctionResult, encodeFunctionData } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { type LocalAmount, local } from '../../relayer/core/amount.ts';
import { type BookName, type ChainName, type Hex, type Nonce, nonce, type PathKey } from '../../relayer/core/ids.ts';
import type { BookParams, Params } from '../../relayer/core/params.ts';
import { ledgerKey } from '../../relayer/core/state.ts';
import type { PinnedCall } from './calls.ts';
import { endpointAbi, tokenAbi } from './layerzero/abi.ts';

export type LookValues = {
  readonly balances: ReadonlyMap<string, LocalAmount>;
  readonly outboundNonces: ReadonlyMap<PathKey, Nonce>;
  readonly dvnEpoch: number;
};

export type LookPlan = {
  readonly calls: readonly PinnedCall[];
  /** @throws viem's error when an answer does not decode. */
  readonly decode: (results: readonly Hex[]) => LookValues;
};

/** What of the parameters names the values of a look. */
export type LookedAt = Pick<Params, 'lanes'> & {
  readonly books: ReadonlyMap<BookName, Pick<BookParams, 'name' | 'legs'>>;
};

/** Which calls a look at this chain takes. The order of the results is that of the calls. */
export function planLook(params: LookedAt, chain: ChainName, endpoint: Hex, dvn: Hex): LookPlan {
  const legs = [...params.books.values()].flatMap((book) =>
    book.legs.filter((leg) => leg.chain === chain).map((leg) => ({ key: ledgerKey(book.name, chain), leg })),
  );
  const lanes = [...params.lanes.values()].filter((lane) => lane.from.chain === chain);
  const calls: PinnedCall[] = [
    ...legs.map(({ leg }) => ({
      to: leg.token,
      data:
        leg.kind === 'escrow'
          ? encodeFunctionData({ abi: tokenAbi, functionName: 'balanceOf', args: [leg.oapp] })
          : encodeFunctionData({ abi: tokenAbi, functionName: 'totalSupply' }),
    })),
    ...lanes.map((lane) => ({
      to: endpoint,
      data: encodeFunctionData({
        abi: endpointAbi,
        functionName: 'outboundNonce',
        args: [lane.from.oapp, lane.dstEid, lane.receiver],
      }),
    })),
    { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'epoch' }) },
  ];
  const decode = (results: readonly Hex[]): LookValues => {
    const at = (index: number): Hex => results[index] ?? '0x';
    return {
      balances: new Map(
        legs.map(({ key }, i) => [
          key,
          local(decodeFunctionResult({ abi: tokenAbi, functionName: 'totalSupply', data: at(i) })),
        ]),
      ),
      outboundNonces: new Map(
        lanes.map((lane, i) => [
          lane.path,
          nonce(decodeFunctionResult({ abi: endpointAbi, functionName: 'outboundNonce', data: at(legs.length + i) })),
        ]),
      ),
      dvnEpoch: decodeFunctionResult({ abi: loadlineDvnAbi, functionName: 'epoch', data: at(calls.length - 1) }),
    };
  };
  return { calls, decode };
}
