// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title Calldata that is encoded once and made over for every packet of a path
/// @notice Encoding a call anew for each packet costs more than the words that differ. Offsets count bytes from the start
/// of the calldata, its selector included; nothing checks them against its length, so they are constants of the caller.
library PatchedCall {
    /// @dev Bytes 1 to 8 of a header's first word.
    uint256 private constant NONCE_MASK = 0x00ffffffffffffffff0000000000000000000000000000000000000000000000;

    function setWord(bytes memory data, uint256 offset, bytes32 value) internal pure {
        assembly ("memory-safe") {
            mstore(add(add(data, 0x20), offset), value)
        }
    }

    /// @dev In the packet header that begins at `offset`.
    function setHeaderNonce(bytes memory data, uint256 offset, uint64 nonce) internal pure {
        assembly ("memory-safe") {
            let at := add(add(data, 0x20), offset)
            mstore(at, or(and(mload(at), not(NONCE_MASK)), shl(184, nonce)))
        }
    }

    /// @dev keccak256 of `length` bytes from `offset` on.
    function hashOf(bytes memory data, uint256 offset, uint256 length) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(add(add(data, 0x20), offset), length)
        }
    }

    /// @dev The first two words of a view's answer, or of a shorter one what there is; a failing view fails the caller
    /// with its own reason, and so does an account without code.
    function read(address target, bytes memory data) internal view returns (uint256 first, uint256 second) {
        assembly ("memory-safe") {
            mstore(0x00, 0)
            mstore(0x20, 0)
            let ok := staticcall(gas(), target, add(data, 0x20), mload(data), 0x00, 0x40)
            if iszero(ok) {
                let free := mload(0x40)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
            if lt(returndatasize(), 0x20) { revert(0, 0) }
            first := mload(0x00)
            second := mload(0x20)
        }
    }
}
