// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {IEndpoint, IReceiveLibrary, ISendLibrary, Origin} from "../../src/interfaces/ILayerZero.sol";

struct MessagingParams {
    uint32 dstEid;
    bytes32 receiver;
    bytes message;
    bytes options;
    bool payInLzToken;
}

struct MessagingFee {
    uint256 nativeFee;
    uint256 lzTokenFee;
}

struct MessagingReceipt {
    bytes32 guid;
    uint64 nonce;
    MessagingFee fee;
}

struct UlnConfig {
    uint64 confirmations;
    uint8 requiredDVNCount;
    uint8 optionalDVNCount;
    uint8 optionalDVNThreshold;
    address[] requiredDVNs;
    address[] optionalDVNs;
}

struct SetDefaultUlnConfigParam {
    uint32 eid;
    UlnConfig config;
}

struct ExecutorConfig {
    uint32 maxMessageSize;
    address executor;
}

struct SetDefaultExecutorConfigParam {
    uint32 eid;
    ExecutorConfig config;
}

/// @title What the tests set up and drive on EndpointV2, beyond what the contracts call
interface ITestEndpoint is IEndpoint {
    function registerLibrary(address lib) external;
    function setDefaultSendLibrary(uint32 eid, address lib) external;
    function setDefaultReceiveLibrary(uint32 eid, address lib, uint256 gracePeriod) external;
    function quote(MessagingParams calldata params, address sender) external view returns (MessagingFee memory);
    function send(MessagingParams calldata params, address refund) external payable returns (MessagingReceipt memory);
    function nilify(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash) external;
    function skip(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce) external;
    function clear(address oapp, Origin calldata origin, bytes32 guid, bytes calldata message) external;
}

interface ITestReceiveLibrary is IReceiveLibrary {
    function setDefaultUlnConfigs(SetDefaultUlnConfigParam[] calldata params) external;
}

interface ITestSendLibrary is ISendLibrary {
    function setDefaultUlnConfigs(SetDefaultUlnConfigParam[] calldata params) external;
    function setDefaultExecutorConfigs(SetDefaultExecutorConfigParam[] calldata params) external;
    function fees(address worker) external view returns (uint256);
}
