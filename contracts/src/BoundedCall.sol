// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

/// @title A call whose failure is data, and whose data is bounded
/// @notice Solidity's `try/catch (bytes memory)` copies whatever the callee returns, at the caller's cost. Here at most
/// MAX_REASON bytes are copied, and only on failure.
library BoundedCall {
    /// @notice Most revert data that is kept.
    uint256 internal constant MAX_REASON = 256;

    /// @dev `gasLimit` is a ceiling: the EVM lowers it without a word to 63/64 of what is left, so a caller to whom the
    /// difference matters has to check beforehand.
    function tryCall(address target, uint256 gasLimit, uint256 value, bytes memory data)
        internal
        returns (bool ok, bytes memory reason)
    {
        assembly ("memory-safe") {
            ok := call(gasLimit, target, value, add(data, 0x20), mload(data), 0, 0)
        }
        if (ok) return (true, reason);
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, MAX_REASON) { size := MAX_REASON }
            reason := mload(0x40)
            mstore(0x40, add(reason, add(0x20, and(add(size, 0x1f), not(0x1f)))))
            mstore(reason, size)
            returndatacopy(add(reason, 0x20), 0, size)
        }
    }
}
