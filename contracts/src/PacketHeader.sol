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

    /// @dev The error that says why this could never be an honest packet for this chain; empty if it could be one. The
    /// accessors below rely on it: they read past a shorter header.
    function problem(bytes calldata header, uint32 localEid) internal pure returns (bytes memory reason) {
        if (header.length != LENGTH) return abi.encodeWithSelector(HeaderLength.selector, header.length, LENGTH);
        uint8 version = uint8(_word(header, 0) >> 248);
        if (version != VERSION) return abi.encodeWithSelector(HeaderVersion.selector, version, VERSION);
        uint32 dstEid = uint32(_word(header, 45) >> 224);
        if (dstEid != localEid) return abi.encodeWithSelector(HeaderDestination.selector, dstEid, localEid);
        uint256 receiver32 = _word(header, 49);
        if (receiver32 >> 160 != 0) return abi.encodeWithSelector(HeaderReceiver.selector, receiver32);
    }

    /// @dev Reverts with the header's problem, if it has one.
    function requireValid(bytes calldata header, uint32 localEid) internal pure {
        bytes memory reason = problem(header, localEid);
        if (reason.length == 0) return;
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    function nonce(bytes calldata header) internal pure returns (uint64) {
        return uint64(_word(header, 1) >> 192);
    }

    function srcEid(bytes calldata header) internal pure returns (uint32) {
        return uint32(_word(header, 9) >> 224);
    }

    function sender(bytes calldata header) internal pure returns (bytes32) {
        return bytes32(_word(header, 13));
    }

    function receiver(bytes calldata header) internal pure returns (address) {
        return address(uint160(_word(header, 49)));
    }

    /// @dev The guid that LayerZero gives a packet with this header: keccak256 of all of it but the version.
    function guid(bytes memory header) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(add(header, 0x21), sub(mload(header), 1))
        }
    }

    /// @dev Slices would check their bounds again at every field, on the path that every message pays for.
    function _word(bytes calldata header, uint256 offset) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(header.offset, offset))
        }
    }

    function build(uint64 nonce_, uint32 srcEid_, bytes32 sender_, uint32 dstEid_, address receiver_)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(VERSION, nonce_, srcEid_, sender_, dstEid_, bytes32(uint256(uint160(receiver_))));
    }
}
