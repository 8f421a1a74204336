/** Our clock against the chains: heads are believed by their age, so a wrong clock stops everything or believes the old. */
import { type Check, NODE, verdicts } from './check.ts';
import type { ProviderMeasured } from './measured.ts';
import { durationText } from './words.ts';

/** A block that is further ahead of us cannot be the chain's doing. */
const AHEAD_MS = 2_000;
const FIX = 'set the clock of this machine by NTP (timedatectl set-ntp true), and look again';

/** How old the newest block of each chain is by our clock, as the median of its providers says; then over all chains. */
export function judgeClock(measured: readonly ProviderMeasured[], maxAgeMs: number): Check {
  const say = verdicts('doctor.clock', NODE, 'a clock that agrees with the chains');
  const byChain = new Map<string, number[]>();
  for (const { chain, head, headAtMs, chainId } of measured) {
    if (!chainId.ok || !head.ok) continue;
    const ages = byChain.get(chain) ?? [];
    ages.push(headAtMs - head.value.timestampMs);
    byChain.set(chain, ages);
  }
  const ages = [...byChain.values()].map(median);
  if (ages.length === 0) return say.skipped('no provider tells the time');
  const age = median(ages);
  if (age < -AHEAD_MS) return say.warn(`the newest blocks are ${durationText(-age)} ahead of our clock`, FIX);
  // One chain may have stopped; that all of them have at once is less likely than that our clock is wrong.
  if (ages.every((one) => one > maxAgeMs)) {
    return say.warn(`the newest blocks of every chain are older than ${durationText(Math.min(...ages))}`, FIX);
  }
  return say.ok(`newest blocks are ${durationText(Math.max(0, age))} old (median of ${ages.length} chains)`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
