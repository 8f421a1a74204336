// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {OFTAdapter} from "@layerzerolabs/oft-evm/contracts/OFTAdapter.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title An escrow leg that believes some senders that they have deposited
/// @notice For tests: their packet and their OFTSent are those of any deposit, and no token has moved.
contract TestNegligentAdapter is OFTAdapter {
    /// @notice Of whom nothing is taken.
    mapping(address => bool) public believed;

    constructor(address token, address endpoint, address owner_) OFTAdapter(token, endpoint, owner_) Ownable(owner_) {}

    /// @notice Takes nothing of `who` from now on.
    function believe(address who) external onlyOwner {
        believed[who] = true;
    }

    /// @dev Takes what the sender says from everybody else.
    function _debit(address from, uint256 amountLD, uint256 minAmountLD, uint32 dstEid)
        internal
        override
        returns (uint256 sent, uint256 received)
    {
        if (believed[from]) return _debitView(amountLD, minAmountLD, dstEid);
        return super._debit(from, amountLD, minAmountLD, dstEid);
    }
}
