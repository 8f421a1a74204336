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
  'function eid() view returns (uint32)',
  'function outboundNonce(address sender, uint32 dstEid, bytes32 receiver) view returns (uint64)',
  'function getSendLibrary(address sender, uint32 dstEid) view returns (address)',
  'function getReceiveLibrary(address receiver, uint32 srcEid) view returns (address lib, bool isDefault)',
]);

export const messageLibraryAbi = parseAbi([
  'struct UlnConfig { uint64 confirmations; uint8 requiredDVNCount; uint8 optionalDVNCount; uint8 optionalDVNThreshold; address[] requiredDVNs; address[] optionalDVNs; }',
  'event ExecutorFeePaid(address executor, uint256 fee)',
  'event DVNFeePaid(address[] requiredDVNs, address[] optionalDVNs, uint256[] fees)',
  'event PayloadVerified(address dvn, bytes header, uint256 confirmations, bytes32 proofHash)',
  'function getUlnConfig(address oapp, uint32 remoteEid) view returns (UlnConfig)',
]);

export const oftAbi = parseAbi([
  'event OFTSent(bytes32 indexed guid, uint32 dstEid, address indexed fromAddress, uint256 amountSentLD, uint256 amountReceivedLD)',
  'event OFTReceived(bytes32 indexed guid, uint32 srcEid, address indexed toAddress, uint256 amountReceivedLD)',
]);

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
] as const;

/** topic0 of every event that the node reads, by name. */
export const topicOf: Readonly<Record<(typeof eventAbi)[number]['name'], `0x${string}`>> = Object.fromEntries(
  eventAbi.map((item) => [item.name, toEventSelector(item)]),
) as Record<(typeof eventAbi)[number]['name'], `0x${string}`>;
