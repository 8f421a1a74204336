import { parseAbi, toEventSelector } from 'viem';

/** The interfaces of LayerZero V2 that the node speaks, written from their public signatures. */
export const endpointAbi = parseAbi([
  'struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }',
  'event PacketSent(bytes encodedPacket, bytes options, address sendLibrary)',
  'event PacketVerified(Origin origin, address receiver, bytes32 payloadHash)',
  'event PacketDelivered(Origin origin, address receiver)',
  'event InboundNonceSkipped(uint32 srcEid, bytes32 sender, address receiver, uint64 nonce)',
  'event PacketNilified(uint32 srcEid, bytes32 sender, address receiver, uint64 nonce, bytes32 payloadHash)',
  'event PacketBurnt(uint32 srcEid, bytes32 sender, address receiver, uint64 nonce, bytes32 payloadHash)',
  'event SendLibrarySet(address sender, uint32 eid, address newLib)',
  'event ReceiveLibrarySet(address receiver, uint32 eid, address newLib)',
  'event ReceiveLibraryTimeoutSet(address receiver, uint32 eid, address oldLib, uint256 timeout)',
  'event DefaultSendLibrarySet(uint32 eid, address newLib)',
  'event DefaultReceiveLibrarySet(uint32 eid, address newLib)',
  'event DefaultReceiveLibraryTimeoutSet(uint32 eid, address oldLib, uint256 expiry)',
  'event DelegateSet(address sender, address delegate)',
  'function eid() view returns (uint32)',
  'function outboundNonce(address sender, uint32 dstEid, bytes32 receiver) view returns (uint64)',
  'function getSendLibrary(address sender, uint32 dstEid) view returns (address)',
  'function getReceiveLibrary(address receiver, uint32 srcEid) view returns (address lib, bool isDefault)',
  'function isDefaultSendLibrary(address sender, uint32 dstEid) view returns (bool)',
  'function receiveLibraryTimeout(address receiver, uint32 srcEid) view returns (address lib, uint256 expiry)',
  'function defaultReceiveLibraryTimeout(uint32 srcEid) view returns (address lib, uint256 expiry)',
  'function delegates(address oapp) view returns (address)',
]);

export const messageLibraryAbi = parseAbi([
  'struct UlnConfig { uint64 confirmations; uint8 requiredDVNCount; uint8 optionalDVNCount; uint8 optionalDVNThreshold; address[] requiredDVNs; address[] optionalDVNs; }',
  'struct UlnConfigOf { uint32 eid; UlnConfig config; }',
  'struct ExecutorConfig { uint32 maxMessageSize; address executor; }',
  'struct ExecutorConfigOf { uint32 eid; ExecutorConfig config; }',
  'event UlnConfigSet(address oapp, uint32 eid, UlnConfig config)',
  'event DefaultUlnConfigsSet(UlnConfigOf[] params)',
  'event ExecutorConfigSet(address oapp, uint32 eid, ExecutorConfig config)',
  'event DefaultExecutorConfigsSet(ExecutorConfigOf[] params)',
  'event ExecutorFeePaid(address executor, uint256 fee)',
  'event DVNFeePaid(address[] requiredDVNs, address[] optionalDVNs, uint256[] fees)',
  'event PayloadVerified(address dvn, bytes header, uint256 confirmations, bytes32 proofHash)',
  'function getUlnConfig(address oapp, uint32 remoteEid) view returns (UlnConfig)',
  'function getAppUlnConfig(address oapp, uint32 remoteEid) view returns (UlnConfig)',
  'function getExecutorConfig(address oapp, uint32 remoteEid) view returns (ExecutorConfig)',
  'function executorConfigs(address oapp, uint32 remoteEid) view returns (uint32 maxMessageSize, address executor)',
]);

export const oftAbi = parseAbi([
  'event OFTSent(bytes32 indexed guid, uint32 dstEid, address indexed fromAddress, uint256 amountSentLD, uint256 amountReceivedLD)',
  'event OFTReceived(bytes32 indexed guid, uint32 srcEid, address indexed toAddress, uint256 amountReceivedLD)',
]);

/** What an OApp, or a token, may answer; not every one has all of it. */
export const oappAbi = parseAbi([
  'function peers(uint32 eid) view returns (bytes32)',
  'function owner() view returns (address)',
  'function token() view returns (address)',
  'function decimals() view returns (uint8)',
  'function sharedDecimals() view returns (uint8)',
  'function decimalConversionRate() view returns (uint256)',
  'function msgInspector() view returns (address)',
  'function enforcedOptions(uint32 eid, uint16 msgType) view returns (bytes)',
  'function rateLimits(uint32 eid) view returns (uint192 amountInFlight, uint64 lastUpdated, uint192 limit, uint64 window)',
]);

/** What stands behind a proxy, and who may change it. */
export const controlAbi = parseAbi([
  'function owner() view returns (address)',
  'function implementation() view returns (address)',
  'function getMinDelay() view returns (uint256)',
]);

/**
 * Events of an OApp, its token or what controls them, after which a pinned assumption has to be read anew. They are
 * known by topic0 alone: contracts differ in what they index.
 */
export const touchingAbi = parseAbi([
  'struct EnforcedOptionParam { uint32 eid; uint16 msgType; bytes options; }',
  'struct RateLimitConfig { uint32 dstEid; uint192 limit; uint64 window; }',
  'event PeerSet(uint32 eid, bytes32 peer)',
  'event EnforcedOptionSet(EnforcedOptionParam[] enforcedOptions)',
  'event MsgInspectorSet(address inspector)',
  'event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)',
  'event RateLimitsChanged(RateLimitConfig[] rateLimitConfigs)',
  'event Upgraded(address indexed implementation)',
  'event AdminChanged(address previousAdmin, address newAdmin)',
  'event BeaconUpgraded(address indexed beacon)',
]);

/** Events of endpoint and libraries that change how a path is sent or verified. They count only where they are ours. */
export const CONFIGURING_EVENTS = [
  'SendLibrarySet',
  'ReceiveLibrarySet',
  'ReceiveLibraryTimeoutSet',
  'DelegateSet',
  'UlnConfigSet',
  'ExecutorConfigSet',
  'DefaultSendLibrarySet',
  'DefaultReceiveLibrarySet',
  'DefaultReceiveLibraryTimeoutSet',
  'DefaultUlnConfigsSet',
  'DefaultExecutorConfigsSet',
] as const;

export const tokenAbi = parseAbi([
  'event Transfer(address indexed from, address indexed to, uint256 value)',
  'function balanceOf(address) view returns (uint256)',
  'function totalSupply() view returns (uint256)',
]);

export const eventAbi = [
  ...endpointAbi.filter((item) => item.type === 'event'),
  ...messageLibraryAbi.filter((item) => item.type === 'event'),
  ...oftAbi,
  ...tokenAbi.filter((item) => item.type === 'event'),
  ...touchingAbi,
] as const;

/** topic0 of every event that the node reads, by name. */
export const topicOf: Readonly<Record<(typeof eventAbi)[number]['name'], `0x${string}`>> = Object.fromEntries(
  eventAbi.map((item) => [item.name, toEventSelector(item)]),
) as Record<(typeof eventAbi)[number]['name'], `0x${string}`>;
