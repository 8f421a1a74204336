// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title The 81-byte header of a LayerZero V2 packet
/// @notice version u8@0 · nonce u64@1 · srcEid u32@9 · sender b32@13 · dstEid u32@45 · receiver b32@49
library PacketHeader {
    uint256 internal constant LENGTH = 81;
    uint8 internal constant VERSION = 1;

    /// @notice The header's length is not that of a packet header.
    error HeaderLength(uint256 seen, uint256 wanted);
    /// @notice The header is of a version that this code does not know.
    error HeaderVersion(uint8 seen, uint8 wanted);
    /// @notice The packet is meant for another chain.
    error HeaderDestination(uint32 seen, uint32 wanted);
    /// @notice The receiver has bits set above an address; LayerZero would drop them silently.
    error HeaderReceiver(bytes32 seen);

    /// @dev Refuses what could never be an honest packet for this chain.
    function requireValid(bytes calldata header, uint32 localEid) internal pure {
        if (header.length != LENGTH) revert HeaderLength(header.length, LENGTH);
        uint8 version = uint8(header[0]);
        if (version != VERSION) revert HeaderVersion(version, VERSION);
        uint32 dstEid = uint32(bytes4(header[45:49]));
        if (dstEid != localEid) revert HeaderDestination(dstEid, localEid);
        bytes32 receiver32 = bytes32(header[49:81]);
        if (uint256(receiver32) >> 160 != 0) revert HeaderReceiver(receiver32);
    }

    function nonce(bytes calldata header) internal pure returns (uint64) {
        return uint64(bytes8(header[1:9]));
    }

    function srcEid(bytes calldata header) internal pure returns (uint32) {
        return uint32(bytes4(header[9:13]));
    }

    function sender(bytes calldata header) internal pure returns (bytes32) {
        return bytes32(header[13:45]);
    }

    function receiver(bytes calldata header) internal pure returns (address) {
        return address(uint160(uint256(bytes32(header[49:81]))));
    }

    function build(uint64 nonce_, uint32 srcEid_, bytes32 sender_, uint32 dstEid_, address receiver_)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(VERSION, nonce_, srcEid_, sender_, dstEid_, bytes32(uint256(uint160(receiver_))));
    }
}
