// Who answers a node's requests: each operator of each chain, with what is wrong with it now. The request is seen here as
// the node sent it, and here alone: what the invariants say of signed bytes they say of these.
import { keccak256 } from 'viem';
import { type Provider, ProviderError } from '../../chains/provider.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { CANONICAL, RpcFailure, type SimEvm, type View } from './chain/simEvm.ts';
import { type Life, never } from './life.ts';
import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { Trace } from './trace.ts';

/** What is wrong with one operator's node of one chain. */
export type SiteFault =
  | { readonly kind: 'slow'; readonly addMs: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'html' }
  | { readonly kind: 'limited' }
  /** In and out of reach by turns. */
  | { readonly kind: 'flapping'; readonly periodMs: number }
  /** Behind the others by this many blocks. */
  | { readonly kind: 'stale'; readonly lag: number }
  /** Serves a branch of its own, whole and consistent. */
  | { readonly kind: 'forked'; readonly branch: string }
  /** Leaves logs out. */
  | { readonly kind: 'omitting' }
  /** Changes words of what it answers. */
  | { readonly kind: 'altering' }
  /** Takes transactions and passes them on never, twice, or later. */
  | { readonly kind: 'dropsTx' }
  | { readonly kind: 'doublesTx' }
  | { readonly kind: 'delaysTx'; readonly byMs: number };

export type SiteFaultKind = SiteFault['kind'];

export type Site = {
  readonly chain: SimEvm;
  readonly operator: string;
  readonly faults: Set<SiteFault>;
  /** As this process reaches it. */
  readonly providerFor: (life: Life, node: string) => Provider;
};

export type SiteOptions = {
  readonly chain: SimEvm;
  readonly operator: string;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly trace: Trace;
  /** Between the question and the answer of one that has no fault. */
  readonly latencyMs: readonly [low: number, high: number];
  /** A signed transaction has left a node. */
  readonly onRaw: (node: string, raw: Hex) => void;
};

const DOUBLED_AFTER_MS = 700;

export function createSite(options: SiteOptions): Site {
  const { chain, operator, scheduler, random, trace, latencyMs } = options;
  const faults = new Set<SiteFault>();
  const name = `${chain.name}/${operator}`;

  const find = <K extends SiteFaultKind>(kind: K): Extract<SiteFault, { kind: K }> | undefined => {
    for (const fault of faults) if (fault.kind === kind) return fault as Extract<SiteFault, { kind: K }>;
    return undefined;
  };
  const has = (kind: SiteFaultKind): boolean => find(kind) !== undefined;

  const view = (): View => ({ branch: find('forked')?.branch ?? CANONICAL.branch, lag: find('stale')?.lag ?? 0 });

  const isAway = (): boolean => {
    const flapping = find('flapping');
    const off = flapping !== undefined && Math.floor(scheduler.nowMs() / flapping.periodMs) % 2 === 1;
    return off || has('unreachable');
  };

  /** What it answers if it is asked now. @throws ProviderError */
  function answer(method: string, params: readonly unknown[]): unknown {
    const fail = (code: ProviderError['code'], saw: string) => new ProviderError(code, operator, saw);
    if (isAway()) throw fail('PROVIDER_UNREACHABLE', 'connection refused');
    if (has('html')) throw fail('PROVIDER_INVALID', 'an answer that is no JSON: "<html><body>502 Bad Gateway"');
    if (has('limited') && random.chance(0.7)) throw fail('PROVIDER_THROTTLED', 'HTTP status 429');
    if (has('refuses')) throw new ProviderError('PROVIDER_REFUSED', operator, 'internal error', { code: -32603 });
    try {
      if (method === 'eth_sendRawTransaction') return take(params[0] as Hex);
      const found = chain.request(method, params, view());
      const kept = has('omitting') && method === 'eth_getLogs' ? someOf(found, random) : found;
      return has('altering') && random.chance(0.3) ? altered(kept, random) : kept;
    } catch (error) {
      if (!(error instanceof RpcFailure)) throw error;
      throw new ProviderError('PROVIDER_REFUSED', operator, error.message, { code: error.rpcCode, data: error.data });
    }
  }

  function take(raw: Hex): unknown {
    const pass = (): unknown => chain.request('eth_sendRawTransaction', [raw], CANONICAL);
    const later = (ms: number): void => {
      scheduler.after(ms, `${name} passes a transaction on`, () => {
        try {
          pass();
        } catch (error) {
          if (!(error instanceof RpcFailure)) throw error;
        }
      });
    };
    const delay = find('delaysTx');
    if (has('dropsTx') || delay) {
      if (delay) later(random.between(1, delay.byMs));
      return keccak256(raw);
    }
    if (has('doublesTx')) later(DOUBLED_AFTER_MS);
    return pass();
  }

  function ask(life: Life, node: string, method: string, params: readonly unknown[], deadlineMs: number) {
    if (!life.touch('request')) return never<unknown>();
    trace.feed(`${node} ${name} ${method}`);
    for (const param of params) feedWords(param, trace);
    if (method === 'eth_sendRawTransaction') options.onRaw(node, params[0] as Hex);
    const tookMs = random.between(...latencyMs) + random.between(0, find('slow')?.addMs ?? 0);
    // It may have looked at the start of that time or at its end: between the two the chain may have moved on.
    const early = random.chance(0.5) && !has('silent') ? attempt(() => answer(method, params)) : null;
    return new Promise<unknown>((resolve, reject) => {
      const late = has('silent') || tookMs >= deadlineMs;
      scheduler.after(late ? deadlineMs : tookMs, `${name} answers ${node}`, () => {
        if (!life.alive()) return;
        const found = early ?? attempt(() => answer(method, params));
        if (!life.touch('answer')) return;
        if (late) reject(new ProviderError('PROVIDER_TIMEOUT', operator, `no answer to ${method} in ${deadlineMs} ms`));
        else if (found.ok) {
          // What is longer is the chain's own, which the seed gave: it is the same wherever the questions are.
          if (typeof found.value === 'string') trace.feed(found.value);
          resolve(found.value);
        } else reject(found.error);
      });
    });
  }

  return {
    chain,
    operator,
    faults,
    providerFor: (life, node) => ({
      operator,
      host: `${operator}.${chain.name}.sim`,
      request: (method, params, deadlineMs) => ask(life, node, method, params, deadlineMs),
    }),
  };
}

/** The texts of a parameter, which JSON would copy only to have them hashed. */
function feedWords(value: unknown, trace: Trace): void {
  if (typeof value === 'string') trace.feed(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) feedWords(one, trace);
}

type Attempt = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

function attempt(act: () => unknown): Attempt {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    // What is no answer of a provider is an error of the simulation, and ends the run where it is awaited.
    return { ok: false, error };
  }
}

const someOf = (found: unknown, random: Random): unknown =>
  Array.isArray(found) ? found.filter(() => random.chance(0.5)) : found;

/** One hex word of the answer, changed in a digit. */
function altered(found: unknown, random: Random): unknown {
  const text = JSON.stringify(found);
  const digits = [...text.matchAll(/[0-9a-f](?=[0-9a-f]*")/g)];
  if (digits.length === 0) return found;
  const at = random.pick(digits).index;
  const changed = text[at] === '1' ? '2' : '1';
  return JSON.parse(text.slice(0, at) + changed + text.slice(at + 1)) as unknown;
}
