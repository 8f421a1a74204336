/** A price that somebody's server says. Nothing proves it: it counts as one source, and only near the median. */
import type { PriceSourceConfig } from '../config/priceSchema.ts';
import type { PriceObservation } from '../relayer/core/limit.ts';
import type { Ratio } from '../relayer/core/policy.ts';
import type { Clock } from './clock.ts';
import { decimalOf } from './decimal.ts';
import { atPointer, parseExact } from './exactJson.ts';
import { readBounded, reasonOf, type Target, targetOf } from './httpAnswer.ts';
import type { PriceAbsent, PriceSource } from './priceSource.ts';

export type HttpPriceConfig = Extract<PriceSourceConfig, { kind: 'http' }>;

/** A price and a time take no more. */
const MAX_ANSWER_BYTES = 65_536;
/** With a zone: without one it would be read in that of this machine. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

export function httpPriceSource(config: HttpPriceConfig, clock: Clock): PriceSource {
  const to = targetOf(config.url);
  const source = config.name;
  return {
    name: source,
    read: async (signal) => {
      // Before the answer: what is said after a pause was true at the latest when we asked.
      const askedMs = clock.nowMs();
      const body = await get(to, signal);
      if (typeof body === 'object') return { source, absent: `${to.target.host}: ${body.absent}` };
      const found = parse(config, body, askedMs);
      return 'absent' in found ? { source, absent: `${to.target.host}: ${found.absent}` } : { source, ...found };
    },
  };
}

async function get({ target, headers }: Target, signal: AbortSignal): Promise<string | { readonly absent: string }> {
  try {
    // A redirect is no answer: it could lead two sources to one and the same host.
    const init: RequestInit = { signal, headers: { accept: 'application/json', ...headers }, redirect: 'manual' };
    const response = await fetch(target, init);
    if (response.status === 200) return (await readBounded(response, MAX_ANSWER_BYTES)).toString('utf8');
    await response.body?.cancel();
    return { absent: `HTTP status ${response.status}` };
  } catch (error) {
    return { absent: reasonOf(error) };
  }
}

type Said = Omit<PriceObservation, 'source'> | Omit<PriceAbsent, 'source'>;

function parse({ price, timestamp, timestampIn }: HttpPriceConfig, body: string, askedMs: number): Said {
  let document: unknown;
  try {
    document = parseExact(body);
  } catch {
    return { absent: `no JSON: ${shown(body)}` };
  }
  const said = atPointer(document, price);
  const value = typeof said === 'string' ? decimalOf(said) : null;
  if (!value || value.num === 0n) return { absent: `saw ${shown(said)} at ${price}, wanted a number above 0` };
  if (timestamp === 'none') return { low: value, high: value, atMs: askedMs };
  const time = atPointer(document, timestamp);
  const atMs = typeof time === 'string' ? timeOf(time, timestampIn) : null;
  if (atMs === null) return { absent: `saw ${shown(time)} at ${timestamp}, wanted a time in ${timestampIn}` };
  return { low: value, high: value, atMs };
}

/** Rounded down to the millisecond: it never looks younger. Null when it is no time. */
function timeOf(text: string, written: HttpPriceConfig['timestampIn']): number | null {
  const ms = written === 'iso' ? isoMs(text) : unixMs(decimalOf(text), written === 'seconds' ? 1_000n : 1n);
  return Number.isSafeInteger(ms) ? ms : null;
}

const isoMs = (text: string): number => (ISO.test(text) ? Date.parse(text) : Number.NaN);

const unixMs = (time: Ratio | null, msPerUnit: bigint): number =>
  time === null ? Number.NaN : Number((time.num * msPerUnit) / time.den);

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);
