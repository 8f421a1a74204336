import type { GateResult } from '../core/verdict.ts';
import type { LimitVerdict } from '../limits/judge.ts';

/**
 * May the packet go by its size and by the rate of its lane, book and destination (relayer/limits/judge.ts, whose verdict also
 * carries the buckets to write if it goes)? A limit holds; it never sets aside and never refuses.
 */
export function limitsGate(judged: LimitVerdict): GateResult {
  if (!judged.allowed) {
    const { cause, wanted, retryAtMs, behind } = judged;
    const saw = `${judged.saw}${pathHold(behind)}`;
    const fail = { gate: 'limits', pass: false, cause, saw, wanted, outcome: 'wait' } as const;
    return retryAtMs === null ? fail : { ...fail, retryAtMs };
  }
  const { reported } = judged;
  if (!reported) return { gate: 'limits', pass: true, saw: judged.saw, wanted: judged.wanted };
  const until = reported.retryAtMs === null ? '' : ` until ${reported.retryAtMs} ms`;
  const saw = `reported, not held: ${reported.cause}${until}, ${reported.saw}${pathHold(reported.behind)}`;
  return { gate: 'limits', pass: true, saw, wanted: reported.wanted };
}

const pathHold = ({ packets, amount }: { packets: number; amount: bigint }): string =>
  packets === 0 ? '' : `; behind it on its path ${packets} packets with ${amount} shared units`;
