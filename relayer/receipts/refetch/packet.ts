/** The packet as its source chain has it: the logs of its transaction, decoded by the node's own decoder. */
import { agreeCall } from '../../../chains/evm/calls.ts';
import { endpointAbi, topicOf } from '../../../chains/evm/layerzero/abi.ts';
import { decodeLogs, type Watched } from '../../../chains/evm/layerzero/decode.ts';
import { logsFrom } from '../../../chains/evm/logs.ts';
import { bookShard, type Hex, lowerHex, type Position } from '../../core/ids.ts';
import type { Lane } from '../../core/params.ts';
import type { RoundInput } from '../../gates/input.ts';
import { recordOf } from '../../pipeline/observe.ts';
import type { ChainSource, RoundSources, SealedInput } from '../receipt.ts';
import type { Check } from '../verify.ts';
import { asking, checked } from './ask.ts';
import { DEADLINE_MS, type Source, type Sources } from './source.ts';

export async function refetchPacket(
  { packet }: SealedInput,
  { book }: RoundInput,
  { chains, lanes }: RoundSources,
  sources: Sources,
): Promise<readonly Check[]> {
  const check = 'packet';
  const lane = lanes.find(({ path }) => path === packet.path);
  const { observedAtMs: _, ...said } = packet;
  const what = `${packet.guid} in ${packet.source.txHash}`;
  if (packet.provenance.claimedBy.length > 0) {
    const saw = `reported by ${packet.provenance.claimedBy.join(', ')} only`;
    return [{ check, outcome: 'unchecked', saw, wanted: 'a packet that the quorum agreed on' }];
  }
  const source = sources.get(packet.source.chain);
  const at = chains[packet.source.chain];
  if (!lane || !source || !at || lane.from.chain !== packet.source.chain) {
    const wanted = `a lane of ${packet.path} from ${packet.source.chain}, and its source`;
    return [{ check, outcome: lane && !source ? 'unchecked' : 'differs', saw: what, wanted }];
  }
  return asking(source, check, async () => {
    const facts = await factsOf(source, at, lanes, packet.source);
    const own = facts.find(({ ref, kind }) => kind === 'packetSent' && ref.logIndex === packet.source.logIndex);
    const siblings = facts.filter(({ ref }) => ref.txHash === packet.source.txHash);
    const known = {
      lanes: new Map(lanes.map((one) => [one.path, one])),
      chains: new Map([[packet.source.chain, at]]),
      books: new Map([[book, { shard: bookShard(book) }]]),
    };
    const record = own?.kind === 'packetSent' ? recordOf(known, own, siblings, [], 0) : null;
    if (!record) return checked(check, what, 'no such log in its block', what);
    const { key, guid, payloadHash, path, encoded, transfer, source: ref, provenance } = record;
    return checked(check, said, { key, guid, payloadHash, path, encoded, transfer, source: ref, provenance }, what);
  });
}

/** The facts of the packet's block, from the addresses that the lanes of the book name. */
async function factsOf(
  source: Source,
  at: ChainSource,
  all: readonly Lane[],
  { chain, height, blockHash }: SealedInput['packet']['source'],
) {
  const block: Position = { height, hash: blockHash };
  const out = all.filter(({ from }) => from.chain === chain);
  const pinned = { to: at.endpoint, blockHash, deadlineMs: DEADLINE_MS };
  const sendLibraries = new Set<Hex>();
  for (const { from, dstEid } of out) {
    const args = [from.oapp, dstEid] as const;
    sendLibraries.add(lowerHex(await agreeCall(source.quorum, pinned, endpointAbi, 'getSendLibrary', args)));
  }
  const watched: Watched = {
    endpoint: at.endpoint,
    sendLibraries,
    receiveLibraries: new Set(),
    oapps: new Set(out.map(({ from }) => from.oapp)),
    tokens: new Set(out.map(({ from }) => from.token)),
    dvn: at.dvn,
    own: new Set(),
    remoteEids: new Set(out.map(({ dstEid }) => dstEid)),
    controllers: new Set(),
  };
  const addresses = [...new Set([at.endpoint, ...sendLibraries, ...watched.oapps, ...watched.tokens])];
  const filter = { addresses, topics: Object.values(topicOf) };
  const logs = await logsFrom({ provider: source.provider, deadlineMs: DEADLINE_MS }, filter, height, block);
  return decodeLogs(chain, watched, logs);
}
