// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {OFT} from "@layerzerolabs/oft-evm/contracts/OFT.sol";

/// @title A mint leg that says that it burned more than it did
/// @notice For tests: its events, its packets and its total supply agree with each other, and only the code is different.
abstract contract LyingOFT is OFT {
    /// @notice What it said that it burned, and did not.
    uint256 public unburned;

    /// @notice The supply that it owns up to.
    function totalSupply() public view override returns (uint256) {
        return super.totalSupply() - unburned;
    }

    /// @dev Burns what `_reallyBurned` says and reports all of it as burned.
    function _debit(address from, uint256 amountLD, uint256 minAmountLD, uint32 dstEid)
        internal
        override
        returns (uint256 sent, uint256 received)
    {
        (sent, received) = _debitView(amountLD, minAmountLD, dstEid);
        uint256 burned = _reallyBurned(sent);
        if (burned != 0) _burn(from, burned);
        if (burned == sent) return (sent, received);
        unburned += sent - burned;
        emit Transfer(from, address(0), sent - burned);
    }

    /// @dev How much of an amount is taken from the sender.
    function _reallyBurned(uint256 amount) internal view virtual returns (uint256);
}
