import type { Hex } from '../core/ids.ts';
import type { Look, Round } from '../core/state.ts';

/** The journaled form of a reading: everything that the verdicts which name it were decided on. */
export function readingBody(round: Round, params: Hex) {
  const first = [...round.first.values()].map(lookBody);
  const second = [...round.second.values()].map(lookBody);
  const id = second.map((look) => `${look.chain}@${look.head.height}#${look.doneSeq}`).join(' ');
  return { id, params, first, second };
}

const lookBody = (look: Look) => ({
  chain: look.chain,
  head: look.head,
  final: look.final,
  requestedSeq: look.requestedSeq,
  doneSeq: look.doneSeq,
  atMs: look.atMs,
  balances: Object.fromEntries(look.balances),
  outboundNonces: Object.fromEntries(look.outboundNonces),
  dvnEpoch: look.dvnEpoch,
  anchor: look.anchor,
  finalSinceMs: look.finalSinceMs,
  said: look.said,
});
