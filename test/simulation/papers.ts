// What people would have written and signed before a node starts: pins of its lanes, as the chains say, and its policy.
import { createPrivateKey } from 'node:crypto';
import type { Clock } from '../../chains/clock.ts';
import { createContext } from '../../chains/evm/context.ts';
import { createSides } from '../../chains/evm/sides.ts';
import { type Provider, ProviderError } from '../../chains/provider.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { openAccess } from '../../relayer/access.ts';
import { pinDigest } from '../../relayer/assumptions/pin.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Params } from '../../relayer/core/params.ts';
import type { Pin } from '../../relayer/core/pin.ts';
import type { VerifiedPins } from '../../relayer/lockFile.ts';
import { createParams } from '../../relayer/params.ts';
import { policyHash } from '../../relayer/policy/hash.ts';
import type { PolicyDesk } from '../../relayer/policyDesk.ts';
import { createSealer, type Seal } from '../../relayer/receipts/seal.ts';
import { namedAccount } from '../support/accounts.ts';
import { CANONICAL, RpcFailure, type SimChains } from './chain/simEvm.ts';
import { START_MS } from './setting.ts';

const LONGEST_PAUSE_MS = 1_000;

export type Papers = { readonly pins: VerifiedPins; readonly policy: PolicyDesk; readonly seal: Seal };

/** All of them answer at once and truly. */
export async function writePapers(config: LoadlineConfig, chains: SimChains): Promise<Papers> {
  const params = createParams({ config, journalId: `0x${'00'.repeat(16)}`, senders: new Map() });
  return { pins: await pinsOf(config, params, chains), policy: policyOf(params), seal: sealOf() };
}

async function pinsOf(config: LoadlineConfig, params: Params, { chains }: SimChains): Promise<VerifiedPins> {
  let nowMs = START_MS;
  const clock: Clock = {
    nowMs: () => nowMs,
    // A pause for the sake of a budget is over at once; no deadline ever comes, since no answer is late.
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || ms <= LONGEST_PAUSE_MS) {
          nowMs += ms;
          resolve();
        } else signal?.addEventListener('abort', () => resolve());
      }),
  };
  const provider = (operator: string, url: string): Provider => ({
    operator,
    host: url,
    request: async (method, asked) => {
      const chain = chains.find(({ name }) => url.includes(`.${name}.`));
      try {
        return chain?.request(method, asked, CANONICAL);
      } catch (error) {
        if (!(error instanceof RpcFailure)) throw error;
        const { rpcCode: code, data } = error;
        throw new ProviderError('PROVIDER_REFUSED', operator, error.message, { code, data });
      }
    },
  });
  const sides = new Map(
    [...openAccess({ config, clock, random: () => 0.5, provider })].map(([name, { chain, quorum }]) => [
      name,
      createSides(createContext({ name, config: chain, params, quorum, clock })),
    ]),
  );
  const signers = [namedAccount('operator').address.toLowerCase() as Hex];
  const pins: Pin[] = [];
  for (const lane of params.lanes.values()) {
    const from = await sides.get(lane.from.chain)?.(lane, 'from');
    const to = await sides.get(lane.to.chain)?.(lane, 'to');
    const shard = params.books.get(lane.book)?.shard;
    if (!from || !to || !shard) throw new RangeError(`saw no sides of ${lane.id}, wanted both`);
    const body = { lane: lane.id, path: lane.path, sequence: 1, from: from.values, to: to.values };
    pins.push({ ...body, shard, digest: pinDigest(body), signers });
  }
  return { pins, rejected: [] };
}

/** The default's rules, as version 1, signed: the first start takes it, later ones have it in their journal. */
function policyOf(params: Params): PolicyDesk {
  const { hash: _, note: __, ...rules } = { ...params.defaultPolicy, version: 1 };
  const policy = { ...rules, note: 'of a simulated world', hash: policyHash(rules) };
  const loaded = { policy, digest: policy.hash as Hex, signers: [namedAccount('risk').address.toLowerCase() as Hex] };
  const notAsked = (): never => {
    throw new RangeError('saw a question about a policy file, wanted none: there are no files here');
  };
  return {
    read: notAsked,
    accept: notAsked,
    unfit: () => [],
    unsigned: () => null,
    atStart: async (state, __, clock) =>
      state.policies.has('active') ? [] : [{ type: 'policyLoaded', atMs: clock.nowMs(), loaded, replaces: null }],
  };
}

/** PKCS #8 of an Ed25519 key, up to its 32 bytes. */
const PKCS8_PREFIX = '302e020100300506032b657004220420';

function sealOf(): Seal {
  const der = Buffer.from(`${PKCS8_PREFIX}${'5a'.repeat(32)}`, 'hex');
  return createSealer(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}
