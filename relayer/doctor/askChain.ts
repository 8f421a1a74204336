/** Measures what k operators of a chain agree on: our contracts there, the attester set, the account that pays. */
import type { Abi, ContractFunctionArgs, ContractFunctionName, ContractFunctionReturnType } from 'viem';
import { agreeTag } from '../../chains/evm/agree.ts';
import { agreeCall } from '../../chains/evm/calls.ts';
import { baseFeeOf, tipOf } from '../../chains/evm/fees.ts';
import { endpointAbi, messageLibraryAbi } from '../../chains/evm/layerzero/abi.ts';
import { codeAt, quantityAnswer } from '../../chains/evm/rpc.ts';
import type { Quorum } from '../../chains/quorum.ts';
import type { ChainConfig } from '../../config/schema.ts';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import { tokenFindings } from '../book/tokenFindings.ts';
import { type BlockRef, type ChainName, type Hex, lowerHex } from '../core/ids.ts';
import type { Lane, LegParams } from '../core/params.ts';
import { attempt } from './attempt.ts';
import { mapBounded } from './bounded.ts';
import type { Answer, ChainMeasured, LaneMeasured, TokenMeasured } from './measured.ts';

/** Questions to one quorum at once. */
const AT_ONCE = 4;

export type ChainAsker = {
  readonly chain: ChainName;
  readonly config: ChainConfig;
  readonly quorum: Quorum;
  readonly head: Answer<BlockRef>;
};

/** The agreed head comes first: without it nothing is asked. */
export async function openChain(chain: ChainName, config: ChainConfig, quorum: Quorum): Promise<ChainAsker> {
  const head = await attempt(async () => (await agreeTag(quorum, 'latest', config.requestTimeoutMs)).block);
  return { chain, config, quorum, head };
}

export async function askChain(
  asker: ChainAsker,
  contracts: readonly (readonly [what: string, address: Hex])[],
  sender: Hex | null,
): Promise<ChainMeasured> {
  const { chain, config, quorum, head } = asker;
  const deadlineMs = config.requestTimeoutMs;
  const code = await mapBounded(contracts, AT_ONCE, async ([what, address]) => ({
    what,
    address,
    present: await onAgreed(asker, async () => {
      const question = `code of ${address}`;
      const { value } = await quorum.ask(question, (provider) => codeAt({ provider, deadlineMs }, address), String);
      return value !== '0x';
    }),
  }));
  const view = viewOf(asker);
  const { dvn, executor, endpoint } = config;
  return {
    chain,
    head,
    code,
    eid: await view(endpoint, endpointAbi, 'eid', []),
    commitGas: await view(executor, loadlineExecutorAbi, 'commitGas', []),
    paused: await view(dvn, loadlineDvnAbi, 'paused', []),
    attesters: await attestersOf(asker),
    guardian: lowered(await view(dvn, loadlineDvnAbi, 'guardian', [])),
    balance: sender && (await onAgreed(asker, (block) => balanceOf(quorum, sender, block, deadlineMs))),
    gasPrice: sender && (await onAgreed(asker, () => gasPriceOf(quorum, deadlineMs))),
  };
}

/** How the token of a leg behaves, at the agreed head. */
export async function askToken(asker: ChainAsker, leg: LegParams): Promise<TokenMeasured> {
  const { chain, quorum, config } = asker;
  const whom = { quorum, deadlineMs: config.requestTimeoutMs };
  return { chain, token: leg.token, findings: await onAgreed(asker, (block) => tokenFindings(whom, leg, block)) };
}

export async function askLane(asker: ChainAsker, lane: Lane): Promise<LaneMeasured> {
  const view = viewOf(asker);
  const { endpoint, dvn } = asker.config;
  const used = await view(endpoint, endpointAbi, 'getReceiveLibrary', [lane.to.oapp, lane.srcEid]);
  const about = { lane: lane.id, receiver: lane.to.oapp, chain: asker.chain };
  if (!used.ok) return { ...about, library: used, uln: used };
  const [address, isDefault] = used.value;
  const allowed = await view(dvn, loadlineDvnAbi, 'isReceiveLibrary', [address]);
  const uln = await view(address, messageLibraryAbi, 'getUlnConfig', [lane.to.oapp, lane.srcEid]);
  return {
    ...about,
    library: allowed.ok
      ? { ok: true, value: { address: lowerHex(address), isDefault, allowedByDvn: allowed.value } }
      : allowed,
    uln: uln.ok
      ? {
          ok: true,
          value: {
            required: uln.value.requiredDVNs.map(lowerHex),
            optional: uln.value.optionalDVNs.map(lowerHex),
            optionalThreshold: uln.value.optionalDVNThreshold,
            confirmations: uln.value.confirmations,
          },
        }
      : uln,
  };
}

const lowered = (answer: Answer<Hex>): Answer<Hex> =>
  answer.ok ? { ok: true, value: lowerHex(answer.value) } : answer;

/** Without an agreed head a question is not asked: its failure would only repeat that one. */
const onAgreed = <T>({ head }: ChainAsker, work: (block: BlockRef) => Promise<T>): Promise<Answer<T>> =>
  head.ok ? attempt(() => work(head.value)) : Promise.resolve(head);

const viewOf =
  (asker: ChainAsker) =>
  <
    const abi extends Abi,
    name extends ContractFunctionName<abi, 'view' | 'pure'>,
    const args extends ContractFunctionArgs<abi, 'view' | 'pure', name>,
  >(
    to: Hex,
    abi: abi,
    name: name,
    args: args,
  ): Promise<Answer<ContractFunctionReturnType<abi, 'view' | 'pure', name, args>>> =>
    onAgreed(asker, (block) => {
      const at = { to, blockHash: block.hash, deadlineMs: asker.config.requestTimeoutMs };
      return agreeCall(asker.quorum, at, abi, name, args);
    });

async function attestersOf(asker: ChainAsker): Promise<ChainMeasured['attesters']> {
  const view = viewOf(asker);
  const attesters = await view(asker.config.dvn, loadlineDvnAbi, 'attesters', []);
  const threshold = await view(asker.config.dvn, loadlineDvnAbi, 'threshold', []);
  if (!attesters.ok) return attesters;
  if (!threshold.ok) return threshold;
  return { ok: true, value: { attesters: attesters.value.map(lowerHex), threshold: threshold.value } };
}

async function balanceOf(quorum: Quorum, account: Hex, block: BlockRef, deadlineMs: number): Promise<bigint> {
  const params = [account, { blockHash: block.hash, requireCanonical: true }];
  const { value } = await quorum.ask(
    `balance of ${account}`,
    (provider) => quantityAnswer({ provider, deadlineMs }, 'eth_getBalance', params),
    String,
  );
  return value;
}

/** What gas costs now, as the median provider says: an estimate, which needs no agreement. */
async function gasPriceOf(quorum: Quorum, deadlineMs: number): Promise<bigint> {
  const heard = await quorum.hear(async (provider) => {
    const ask = { provider, deadlineMs };
    const base = await baseFeeOf(ask);
    return base === null ? quantityAnswer(ask, 'eth_gasPrice', []) : base + (await tipOf(ask));
  });
  const prices = heard.map(({ value }) => value).sort((a, b) => (a < b ? -1 : 1));
  const median = prices[Math.floor(prices.length / 2)];
  if (median === undefined) throw new Error('no provider tells a gas price');
  return median;
}
