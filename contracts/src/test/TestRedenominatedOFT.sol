// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.22;

import {LyingOFT} from "./LyingOFT.sol";
import {OFT} from "@layerzerolabs/oft-evm/contracts/OFT.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title A mint leg whose owner may change its decimals
/// @notice Balances stay as they are and are meant in the new unit from then on, while packets go on in the old one: what
/// was dust buys whole tokens on the other side. Its code stays the same.
contract TestRedenominatedOFT is LyingOFT {
    uint8 private lost;

    constructor(string memory name_, string memory symbol_, address endpoint, address owner_)
        OFT(name_, symbol_, endpoint, owner_)
        Ownable(owner_)
    {}

    /// @notice Changes the unit of every balance.
    function setDecimals(uint8 decimals_) external onlyOwner {
        lost = super.decimals() - decimals_;
    }

    /// @notice As they are now.
    function decimals() public view override returns (uint8) {
        return super.decimals() - lost;
    }

    /// @inheritdoc LyingOFT
    function _reallyBurned(uint256 amount) internal view override returns (uint256) {
        return amount / 10 ** lost;
    }
}
