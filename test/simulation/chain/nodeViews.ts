// What a node asks its chains, as calls: the simulated chains must answer all of it as the real ones do.
import type { NamedAccount } from '../../support/accounts.ts';
import type { Deployment } from '../../support/deployment.ts';
import { headerHashOf, type Packet, payloadHashOf } from '../../support/packet.ts';
import { addressWord, type Call, callOf, lower, type Mirror, word } from './mirror.ts';

/** What the questions are about. */
export type Known = {
  readonly deployment: Deployment;
  readonly packets: readonly Packet[];
  readonly accounts: readonly NamedAccount[];
  /** Another DVN than ours. */
  readonly verifier: NamedAccount;
  readonly digests: readonly `0x${string}`[];
};

/** Everything that a node asks, of every packet so far. */
export function viewsOf(
  { chain }: Mirror,
  { deployment, packets, accounts, verifier, digests }: Known,
): readonly Call[] {
  const { endpoint, sendLibrary, receiveLibrary, dvn, executor, oapp, token } = chain;
  const remote = chain.name === 'north' ? deployment.south : deployment.north;
  const [eid, local, far] = [word(remote.eid), addressWord(lower(oapp)), addressWord(lower(remote.oapp))];
  const holders = [oapp, ...accounts.map(({ address }) => address), '0x000000000000000000000000000000000000dead'];
  const inbound = packets.filter(({ dstEid }) => dstEid === chain.eid);
  const lane = [local, eid, far] as const;
  return [
    ...holders.map((holder) => callOf(token, 'balanceOf(address)', addressWord(lower(holder)))),
    ...['totalSupply()', 'decimals()'].map((name) => callOf(token, name)),
    ...['token()', 'owner()', 'sharedDecimals()', 'decimalConversionRate()', 'msgInspector()', 'endpoint()'].map(
      (name) => callOf(oapp, name),
    ),
    callOf(oapp, 'peers(uint32)', eid),
    callOf(oapp, 'rateLimits(uint32)', eid),
    ...[1, 2, 3].map((type) => callOf(oapp, 'enforcedOptions(uint32,uint16)', eid, word(type))),
    ...['eid()', 'getMinDelay()'].map((name) => callOf(endpoint, name)),
    callOf(endpoint, 'delegates(address)', local),
    ...['outboundNonce', 'lazyInboundNonce', 'inboundNonce'].map((name) =>
      callOf(endpoint, `${name}(address,uint32,bytes32)`, ...lane),
    ),
    ...['getSendLibrary', 'isDefaultSendLibrary', 'getReceiveLibrary', 'receiveLibraryTimeout'].map((name) =>
      callOf(endpoint, `${name}(address,uint32)`, local, eid),
    ),
    callOf(endpoint, 'defaultReceiveLibraryTimeout(uint32)', eid),
    ...[sendLibrary, receiveLibrary].flatMap((library) =>
      ['getUlnConfig', 'getAppUlnConfig'].map((name) => callOf(library, `${name}(address,uint32)`, local, eid)),
    ),
    ...['getExecutorConfig', 'executorConfigs'].map((name) =>
      callOf(sendLibrary, `${name}(address,uint32)`, local, eid),
    ),
    ...[dvn, executor].flatMap((worker) => [
      callOf(sendLibrary, 'fees(address)', addressWord(lower(worker))),
      callOf(worker, 'owner()'),
      callOf(worker, 'prices(uint32)', eid),
      callOf(worker, 'destinations(uint32)', eid),
      callOf(worker, 'localEid()'),
    ]),
    ...['epoch()', 'threshold()', 'attesters()', 'guardian()', 'paused()', 'domainSeparator()'].map((name) =>
      callOf(dvn, name),
    ),
    ...accounts.map(({ address }) => callOf(dvn, 'revokeAvailableAt(address)', addressWord(lower(address)))),
    ...digests.map((digest) => callOf(dvn, 'isDigestUsed(bytes32)', digest.slice(2))),
    callOf(executor, 'commitGas()'),
    callOf(executor, 'isSubmitter(address)', addressWord(lower(deployment.owner.address))),
    ...inbound.flatMap((packet) => {
      const [header, payload] = [headerHashOf(packet).slice(2), payloadHashOf(packet).slice(2)];
      const at = [addressWord(`0x${packet.receiver.slice(-40)}`), word(packet.srcEid), packet.sender.slice(2)];
      return [
        callOf(endpoint, 'inboundPayloadHash(address,uint32,bytes32,uint64)', ...at, word(packet.nonce)),
        ...[dvn, verifier.address].map((one) =>
          callOf(receiveLibrary, 'hashLookup(bytes32,bytes32,address)', header, payload, addressWord(lower(one))),
        ),
        callOf(dvn, 'tombstone(bytes32,bytes32)', header, payload),
      ];
    }),
  ];
}
