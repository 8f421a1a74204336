// A world of simulated chains with one book over them: every pair of legs is a lane in both directions, our DVN is
// required everywhere, and our executor is paid.
import { MAX_COMMIT_GAS } from '../../../relayer/core/executionGas.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import { USER } from './actions.ts';
import { createEvmChain, type EvmChain } from './evmChain.ts';
import { GENESIS_GAS, genesisOf, lzReceiveOptions } from './genesis.ts';
import { type Facts, ZERO } from './model/facts.ts';
import type { SimChains, SimChainsOptions } from './simEvm.ts';
import { keccak } from './words.ts';

export const TOKEN_DECIMALS = 18;
/** What the user holds on a chain with an escrow, beside what is locked. */
const PURSE = 10n ** 30n;
const FUNDS = 10n ** 21n;
const CONFIRMATIONS = 1n;
const FIRST_CHAIN_ID = 7_001;
const FIRST_EID = 40_001;

export type SimWorld = SimChains & { readonly chains: readonly EvmChain[] };

const addressOf = (chain: string, what: string): Hex =>
  `0x${keccak(`0x${Buffer.from(`simulated ${chain} ${what}`).toString('hex')}`).slice(-40)}`;

export function createSimChains(options: SimChainsOptions): SimWorld {
  const { legs, finalityDepth } = options;
  if (legs.length < 2) throw new RangeError(`saw ${legs.length} legs, wanted at least 2`);
  const allFacts = legs.map((leg, index) => factsOf(leg, index));
  const chains: EvmChain[] = [];
  for (const [index, facts] of allFacts.entries()) {
    const leg = legs[index] as (typeof legs)[number];
    const own = facts.legs[0] as Facts['legs'][number];
    const peers = allFacts
      .filter((other) => other !== facts)
      .map((other) => ({ oapp: own.oapp, eid: other.eid, peer: other.legs[0]?.oapp ?? ZERO }));
    const purse = leg.kind === 'escrow' ? PURSE : leg.initial;
    const genesis = genesisOf(facts, {
      attesters: options.attesters.map((one) => one.toLowerCase() as Hex),
      threshold: options.threshold,
      guardian: ZERO,
      confirmations: CONFIRMATIONS,
      enforcedOptions: lzReceiveOptions(GENESIS_GAS),
      peers,
      holders: [
        { token: own.token, holder: USER, amount: purse },
        ...(leg.kind === 'escrow' ? [{ token: own.token, holder: own.oapp, amount: leg.initial }] : []),
      ],
      approvals: [{ token: own.token, holder: USER, spender: own.oapp }],
      accounts: options.funded.map((account) => ({ account: account.toLowerCase() as Hex, wei: FUNDS, nonce: 0 })),
    });
    chains.push(
      createEvmChain({
        name: leg.name,
        facts,
        genesis,
        startMs: options.startMs,
        blocksBefore: finalityDepth + 1,
        finalityDepth,
        commitGas: MAX_COMMIT_GAS,
        sent: (receiver, origin) =>
          chains.find(({ eid }) => eid === origin.srcEid)?.sentTo(facts.eid, receiver, origin) ?? null,
      }),
    );
  }
  return {
    chains,
    legs: allFacts.map((facts, index) => {
      const { oapp, token, decimals } = facts.legs[0] as Facts['legs'][number];
      return { chain: legs[index]?.name ?? '', oapp, token, decimals };
    }),
  };
}

function factsOf({ name, kind }: SimChainsOptions['legs'][number], index: number): Facts {
  const at = (what: string): Hex => addressOf(name, what);
  const oapp = at('oapp');
  return {
    chainId: FIRST_CHAIN_ID + index,
    eid: FIRST_EID + index,
    endpoint: at('endpoint'),
    sendLibrary: at('send library'),
    receiveLibrary: at('receive library'),
    dvn: at('dvn'),
    executor: at('executor'),
    owner: at('owner'),
    recovery: at('recovery'),
    legs: [{ kind, oapp, token: kind === 'mint' ? oapp : at('token'), decimals: TOKEN_DECIMALS }],
  };
}
