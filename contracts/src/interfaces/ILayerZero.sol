// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title The few LayerZero V2 entry points that Loadline calls
/// @notice Written from the public ABI; only what is used here.

/// @notice Where a packet comes from: its path's source half, and its place in the path.
struct Origin {
    uint32 srcEid;
    bytes32 sender;
    uint64 nonce;
}

/// @notice The destination endpoint.
interface IEndpoint {
    /// @notice This chain's endpoint id.
    function eid() external view returns (uint32);

    /// @notice Hash committed for a packet; zero before commit and after execution, all ones after `nilify`.
    function inboundPayloadHash(address receiver, uint32 srcEid, bytes32 sender, uint64 nonce)
        external
        view
        returns (bytes32);

    /// @notice Highest nonce below which an empty hash means that the packet is over and done with.
    function lazyInboundNonce(address receiver, uint32 srcEid, bytes32 sender) external view returns (uint64);

    /// @notice Executes a committed packet.
    function lzReceive(
        Origin calldata origin,
        address receiver,
        bytes32 guid,
        bytes calldata message,
        bytes calldata extraData
    ) external payable;

    /// @notice Records a failed execution for LayerZero's tools.
    function lzReceiveAlert(
        Origin calldata origin,
        address receiver,
        bytes32 guid,
        uint256 gas,
        uint256 value,
        bytes calldata message,
        bytes calldata extraData,
        bytes calldata reason
    ) external;
}

/// @notice A receive library of the ULN family, such as ReceiveUln302.
interface IReceiveLibrary {
    /// @notice Stores the caller's attestation of a packet.
    function verify(bytes calldata header, bytes32 payloadHash, uint64 confirmations) external;

    /// @notice The attestation that `dvn` stored, until a commit deletes it.
    function hashLookup(bytes32 headerHash, bytes32 payloadHash, address dvn)
        external
        view
        returns (bool submitted, uint64 confirmations);

    /// @notice Hands a sufficiently attested packet to the endpoint.
    function commitVerification(bytes calldata header, bytes32 payloadHash) external;
}

/// @notice A send library's till: it keeps each worker's fees until the worker asks for them.
interface ISendLibrary {
    /// @notice Pays `amount` of the caller's fees to `to`.
    function withdrawFee(address to, uint256 amount) external;
}

/// @notice What a send library calls on a DVN.
interface IDvnWorker {
    /// @notice One packet to be attested.
    struct AssignJobParam {
        uint32 dstEid;
        bytes packetHeader;
        bytes32 payloadHash;
        uint64 confirmations;
        address sender;
    }

    /// @notice Takes a job and names its fee, which the library books for the worker.
    function assignJob(AssignJobParam calldata param, bytes calldata options) external payable returns (uint256 fee);

    /// @notice The fee that `assignJob` would name now.
    function getFee(uint32 dstEid, uint64 confirmations, address sender, bytes calldata options)
        external
        view
        returns (uint256 fee);
}

/// @notice What a send library calls on an executor.
interface IExecutorWorker {
    /// @notice Takes a job and names its fee, which the library books for the worker.
    function assignJob(uint32 dstEid, address sender, uint256 calldataSize, bytes calldata options)
        external
        returns (uint256 fee);

    /// @notice The fee that `assignJob` would name now.
    function getFee(uint32 dstEid, address sender, uint256 calldataSize, bytes calldata options)
        external
        view
        returns (uint256 fee);
}
