/** The logs of one block out of receipts that were verified against its header, as k operators serve them. */
import type { Hex } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import type { Quorum } from '../quorum.ts';
import { createAlike, oncePer } from './alike.ts';
import { headerByHash, type VerifiedHeader } from './header.ts';
import { receiptsIn, type VerifiedReceipt } from './receipts.ts';
import { type LogFilter, logsText, type RawLog } from './rpc.ts';

export type ProvenLogs = { readonly logs: readonly RawLog[]; readonly said: Said };

/**
 * In chain order, in the very form in which `eth_getLogs` gives them, so that the two can be compared. A provider that
 * serves no block receipts gives no answer: k are needed that do. @throws QuorumError
 */
export async function agreeProvenLogs(
  quorum: Quorum,
  blockHash: Hex,
  filter: LogFilter,
  deadlineMs: number,
): Promise<ProvenLogs> {
  const addresses = new Set(filter.addresses);
  const topics = new Set(filter.topics);
  const headers = createAlike<VerifiedHeader>();
  const receipts = createAlike<readonly VerifiedReceipt[]>();
  const logsIn = oncePer((all: readonly VerifiedReceipt[]): readonly RawLog[] =>
    all
      .flatMap(({ logs }) => logs)
      .filter((log) => addresses.has(log.address) && log.topics[0] !== undefined && topics.has(log.topics[0])),
  );
  const agreed = await quorum.askFew(
    `receipts of ${blockHash}`,
    async (provider) => {
      const ask = { provider, deadlineMs };
      return logsIn(await receiptsIn(ask, await headerByHash(ask, blockHash, headers), receipts));
    },
    oncePer(logsText),
  );
  return { logs: agreed.value, said: agreed.said };
}
