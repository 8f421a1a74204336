// The few entry points and events of LayerZero, OFT and ERC-20 that the test support calls or reads.
import { parseAbi, parseAbiItem } from 'viem';

export const endpointAbi = parseAbi([
  'struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }',
  'struct SetConfigParam { uint32 eid; uint32 configType; bytes config; }',
  'struct MessagingParams { uint32 dstEid; bytes32 receiver; bytes message; bytes options; bool payInLzToken; }',
  'function send(MessagingParams params, address refundAddress) payable',
  'function registerLibrary(address lib)',
  'function setDefaultSendLibrary(uint32 eid, address lib)',
  'function setDefaultReceiveLibrary(uint32 eid, address lib, uint256 gracePeriod)',
  'function setConfig(address oapp, address lib, SetConfigParam[] params)',
  'function outboundNonce(address sender, uint32 dstEid, bytes32 receiver) view returns (uint64)',
  'function inboundNonce(address receiver, uint32 srcEid, bytes32 sender) view returns (uint64)',
  'function lzReceive(Origin origin, address receiver, bytes32 guid, bytes message, bytes extraData) payable',
  'function skip(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce)',
  'function clear(address oapp, Origin origin, bytes32 guid, bytes message)',
  'function nilify(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash)',
  'function burn(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash)',
]);

export const libraryAbi = parseAbi([
  'struct UlnConfig { uint64 confirmations; uint8 requiredDVNCount; uint8 optionalDVNCount; uint8 optionalDVNThreshold; address[] requiredDVNs; address[] optionalDVNs; }',
  'struct UlnParam { uint32 eid; UlnConfig config; }',
  'struct ExecutorConfig { uint32 maxMessageSize; address executor; }',
  'struct ExecutorParam { uint32 eid; ExecutorConfig config; }',
  'function setDefaultUlnConfigs(UlnParam[] params)',
  'function setDefaultExecutorConfigs(ExecutorParam[] params)',
  'function commitVerification(bytes packetHeader, bytes32 payloadHash)',
  'function verify(bytes packetHeader, bytes32 payloadHash, uint64 confirmations)',
]);

export const oftAbi = parseAbi([
  'struct SendParam { uint32 dstEid; bytes32 to; uint256 amountLD; uint256 minAmountLD; bytes extraOptions; bytes composeMsg; bytes oftCmd; }',
  'struct MessagingFee { uint256 nativeFee; uint256 lzTokenFee; }',
  'struct EnforcedOptionParam { uint32 eid; uint16 msgType; bytes options; }',
  'function setPeer(uint32 eid, bytes32 peer)',
  'function peers(uint32 eid) view returns (bytes32)',
  'function setEnforcedOptions(EnforcedOptionParam[] params)',
  'function quoteSend(SendParam sendParam, bool payInLzToken) view returns (MessagingFee)',
  'function send(SendParam sendParam, MessagingFee fee, address refundAddress) payable',
]);

export const erc20Abi = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function totalSupply() view returns (uint256)',
  'function approve(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
]);

export const packetSent = parseAbiItem('event PacketSent(bytes encodedPayload, bytes options, address sendLibrary)');
export const packetVerified = parseAbiItem(
  'event PacketVerified((uint32 srcEid, bytes32 sender, uint64 nonce) origin, address receiver, bytes32 payloadHash)',
);
export const packetDelivered = parseAbiItem(
  'event PacketDelivered((uint32 srcEid, bytes32 sender, uint64 nonce) origin, address receiver)',
);
export const payloadVerified = parseAbiItem(
  'event PayloadVerified(address dvn, bytes header, uint256 confirmations, bytes32 proofHash)',
);
export const executorFeePaid = parseAbiItem('event ExecutorFeePaid(address executor, uint256 fee)');
export const dvnFeePaid = parseAbiItem(
  'event DVNFeePaid(address[] requiredDVNs, address[] optionalDVNs, uint256[] fees)',
);
export const oftSent = parseAbiItem(
  'event OFTSent(bytes32 indexed guid, uint32 dstEid, address indexed fromAddress, uint256 amountSentLD, uint256 amountReceivedLD)',
);
export const oftReceived = parseAbiItem(
  'event OFTReceived(bytes32 indexed guid, uint32 srcEid, address indexed toAddress, uint256 amountReceivedLD)',
);
export const transferEvent = parseAbiItem('event Transfer(address indexed from, address indexed to, uint256 value)');

/** The workers' own record of a job; the DVN's and the executor's share nothing but the name. */
export const dvnJobAssigned = parseAbiItem(
  'event JobAssigned(uint32 indexed dstEid, address indexed sender, bytes32 headerHash, bytes32 payloadHash, uint64 confirmations, uint256 fee)',
);
export const executorJobAssigned = parseAbiItem(
  'event JobAssigned(uint32 indexed dstEid, address indexed sender, uint256 calldataSize, uint256 gas, uint256 value, uint256 fee)',
);
