/** Reads how the token of a leg behaves, through the quorum, and says what is odd about it. */

import { type Asker, readHolding } from '../../chains/evm/cutReads.ts';
import { probeToken } from '../../chains/evm/tokenProbe.ts';
import { scoreToken, type TokenFinding } from '../assumptions/tokens.ts';
import type { Position } from '../core/ids.ts';
import type { LegParams } from '../core/params.ts';

/** @throws QuorumError */
export async function tokenFindings(ctx: Asker, leg: LegParams, at: Position): Promise<readonly TokenFinding[]> {
  const traits = await probeToken(ctx, leg, at);
  return scoreToken(leg, traits, await readHolding(ctx, leg, at.hash));
}
