/** What single operators report beyond the agreed logs, as objections; who left some out, as faults. */
import { MAX_OPEN_DISPUTES } from '../../relayer/core/dispute.ts';
import type { Height, Hex, Position } from '../../relayer/core/ids.ts';
import { height } from '../../relayer/core/ids.ts';
import type { EvmContext } from './context.ts';
import type { HeardBlocks } from './heardBlocks.ts';
import { decodeLogs } from './layerzero/decode.ts';
import type { AgreedLogs } from './logs.ts';
import { forkObjection, logsObjection, type Objections } from './objections.ts';
import type { RawLog } from './rpc.ts';

/** Heights whose agreed hash is asked for, for the sake of dissent, in one read. */
const MAX_LOOKUPS = 16;

type Claimed = { readonly operator: string; readonly height: Height; readonly hash: Hex; readonly logs: RawLog[] };

/** @throws QuorumError */
export async function objectToLogs(
  ctx: EvmContext,
  agreed: Pick<AgreedLogs, 'logs' | 'extras' | 'omitters'>,
  to: Position,
  blocks: HeardBlocks,
  objections: Objections,
): Promise<void> {
  for (const operator of agreed.omitters) ctx.quorum.standings.fault(operator, 'left agreed logs out of a range');
  const known = new Map<bigint, Hex>(agreed.logs.map((log) => [log.blockNumber, log.blockHash]));
  known.set(to.height, to.hash);
  const claims = inTurn(agreed.extras);
  const unknown = [...new Set(claims.map((claimed) => claimed.height))].filter((at) => !known.has(at));
  await Promise.all(unknown.slice(0, MAX_LOOKUPS).map(async (at) => known.set(at, (await blocks.at(at)).block.hash)));
  for (const claimed of claims) {
    const hash = known.get(claimed.height);
    if (!hash) continue;
    const facts = decodeLogs(ctx.name, ctx.watched, claimed.logs);
    objections.add([
      claimed.hash === hash
        ? logsObjection(claimed.operator, claimed.height, hash, claimed.logs, facts)
        : forkObjection(claimed.operator, claimed.height, claimed.hash, hash, facts),
    ]);
  }
}

/** By block, bounded for each operator; one block of each operator in turn, so that none uses up the look-ups alone. */
function inTurn(extras: AgreedLogs['extras']): readonly Claimed[] {
  const byOperator = new Map<string, Map<Hex, Claimed>>();
  for (const { operator, logs } of extras) {
    const own = byOperator.get(operator) ?? new Map<Hex, Claimed>();
    byOperator.set(operator, own);
    for (const log of logs) {
      const known = own.get(log.blockHash);
      if (known) known.logs.push(log);
      else if (own.size < MAX_OPEN_DISPUTES) {
        own.set(log.blockHash, { operator, height: height(log.blockNumber), hash: log.blockHash, logs: [log] });
      }
    }
  }
  const lists = [...byOperator.values()].map((own) => [...own.values()]);
  return Array.from({ length: MAX_OPEN_DISPUTES }, (_, i) => i).flatMap((i) => lists.flatMap((list) => list[i] ?? []));
}
